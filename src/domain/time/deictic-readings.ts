import type { Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { amountOf, date, exactly, grainOf, lengthValue, partIn, pointer, type Told } from './rule.ts'

/** What a rule makes of words that point from the day of writing, or from the day told last. */

/** `{weekday}` or `{bareWeekday}`, `{which} {weekday}`, with `{part}` a time of it */
export function weekday(match: Match): Told {
  const day = match.number(match.has('bareWeekday') ? 'bareWeekday' : 'weekday')
  const meaning: Meaning = { kind: 'weekday', weekday: day, which: pointer(match) }
  const part = partIn(match)
  return part === null ? date(meaning) : { type: 'TIME', meaning, time: part }
}

/** So many days from the day of writing. */
export function fromToday(days: number): Meaning {
  return {
    kind: 'shift',
    amount: exactly(Math.abs(days), 'D'),
    sign: days < 0 ? -1 : 1,
    from: 'reference',
  }
}

/** The day after the one that is meant. */
export function dayAfter(base: Meaning): Meaning {
  return { kind: 'shift', amount: exactly(1, 'D'), sign: 1, from: 'reference', grain: 'day', base }
}

/** `{today}`, `{today} {part}` */
export function today(match: Match): Told {
  const meaning = fromToday(match.has('today') ? match.number('today') : 0)
  const part = partIn(match)
  return part === null ? date(meaning) : { type: 'TIME', meaning, time: part }
}

/** `{which} {unit}`, `{same} {unit}`; nights and hours are told of in other ways, and "the last decade" is a length */
export function unit(match: Match): Told | null {
  const letter = match.word('unit')
  const which = pointer(match) ?? 'this'
  if (letter === 'N' || letter === 'WE' || letter.startsWith('T')) return null
  if (letter.endsWith('0Y') && (which === 'last' || which === 'next')) return null
  return date({ kind: 'unit', unit: grainOf(letter), which })
}

/** `{which}` weekend */
export function weekend(match: Match): Told {
  return date({ kind: 'weekend', which: pointer(match) })
}

/** The day, perhaps the `{part}` of the day, so many days from the one told last. */
export function fromDayTold(sign: -1 | 1): (match: Match) => Told {
  return (match) => {
    const meaning: Meaning = { kind: 'shift', amount: exactly(1, 'D'), sign, from: 'clock' }
    const part = partIn(match)
    return part === null ? date(meaning) : { type: 'TIME', meaning, time: part }
  }
}

/** `{number} {units}`, `{article} {unit}`, `{few} {units}` before or after something */
export function shifted(sign: -1 | 1, from: 'reference' | 'clock'): (match: Match) => Told {
  return (match) => {
    const amount = amountOf(match)
    const letter = match.word(['unit', 'units', 'anyUnit'].find((name) => match.has(name)) ?? 'unit')
    const count = match.has('number') ? match.number('number') : match.has('article') ? 1 : null
    return date({ kind: 'shift', amount, sign, from, length: lengthValue(count, letter) })
  }
}

/** "Ten years ago today": that day, where "ten years ago" is a year. */
export function toTheDay({ meaning }: Told): Told {
  return date(meaning.kind === 'shift' ? { ...meaning, grain: 'day' } : meaning)
}

export function now(): Told {
  return date({ kind: 'vague', value: 'PRESENT_REF' })
}

export function past(): Told {
  return date({ kind: 'vague', value: 'PAST_REF' })
}

export function future(): Told {
  return date({ kind: 'vague', value: 'FUTURE_REF' })
}
