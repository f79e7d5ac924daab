import { dayNumber, isDate, two } from './calendar.ts'
import type { Meaning, Which } from './meaning.ts'
import type { Match } from './pattern.ts'
import { centuryPeriod, decadePeriod, monthPeriod, yearPeriod } from './period.ts'
import { amountOf, date, exactly, fixed, grainOf, lasting, lengthValue, whichOf, type Told } from './rule.ts'

/**
 * What a rule of any language makes of the classes in its pattern; a language says only in which words and orders
 * they come. Classes with the same meaning have the same names everywhere: `{month}`, `{dom}`, `{weekday}`, `{unit}` …
 */

/** `{same}`, `{deictic}` or `{which}`: where a word points. */
function pointer(match: Match): Which | null {
  for (const name of ['same', 'deictic', 'which']) if (match.has(name)) return whichOf(match.word(name))
  return null
}

const dayIn = (match: Match) => match.number(['domWord', 'domth'].find((name) => match.has(name)) ?? 'dom')

export function dayOf(year: number, month: number, day: number): Told | null {
  if (!isDate(year, month, day)) return null
  const at = dayNumber(year, month, day)
  return fixed({ from: at, to: at, grain: 'day' })
}

/** `{year} {month} {dom}` */
export function wholeDate(match: Match): Told | null {
  return dayOf(match.number('year'), match.number('month'), dayIn(match))
}

/** A day that comes every year; the 29th of February too. */
export function yearlyDay(month: number, day: number, year: Meaning | null, which: Which | null = null): Told | null {
  return isDate(2000, month, day) ? date({ kind: 'month-day', month, day, year, which }) : null
}

/** `{month} {dom}`, perhaps of `{which} year` */
export function monthDay(match: Match): Told | null {
  const [month, day] = [match.number(match.has('verbMonth') ? 'verbMonth' : 'month'), dayIn(match)]
  if (match.has('same')) return yearlyDay(month, day, yearTold('that'))
  if (match.has('which')) return yearlyDay(month, day, yearTold(whichOf(match.word('which'))))
  // In "last Friday, May 3" the word points at the weekday.
  return yearlyDay(
    month,
    day,
    null,
    match.has('deictic') && !match.has('weekday') ? whichOf(match.word('deictic')) : null,
  )
}

export function yearTold(which: Which): Meaning {
  return { kind: 'unit', unit: 'year', which }
}

export function fixedYear(year: number): Meaning {
  return { kind: 'fixed', period: yearPeriod(year) }
}

/** `{month} {year}` */
export function monthOfYear(match: Match): Told {
  return fixed(monthPeriod(yearIn(match), match.number('month')))
}

/** `{month}` of `{which}` year */
export function monthOfYearTold(match: Match): Told {
  return date({ kind: 'month', month: match.number('month'), which: null, year: yearTold(pointer(match) ?? 'this') })
}

/** `{month}`, `{which} {month}` */
export function namedMonth(match: Match): Told {
  return date({ kind: 'month', month: match.number('month'), which: pointer(match), year: null })
}

function yearIn(match: Match): number {
  return match.number(match.has('yearWords') ? 'yearWords' : 'year')
}

/** `{year}` */
export function namedYear(match: Match): Told {
  return fixed(yearPeriod(yearIn(match)))
}

/** `{ordinal}` century */
export function century(match: Match): Told | null {
  const count = match.number('ordinal')
  return count > 30 ? null : fixed(centuryPeriod((count - 1) * 100 + 1))
}

/** `{decade}`: 1990; `{shortDecade}`, `{decadeWord}`: 90, which is of the last century */
export function decade(match: Match): Told {
  if (match.has('decade')) return fixed(decadePeriod(match.number('decade')))
  return fixed(decadePeriod(1900 + match.number(match.has('decadeWord') ? 'decadeWord' : 'shortDecade')))
}

/** `{season} {year}`, `{which} {season}` */
export function season(match: Match): Told {
  const which = match.number('season')
  if (match.has('year'))
    return date({ kind: 'season', season: which, which: null, year: fixedYear(match.number('year')) })
  return date({ kind: 'season', season: which, which: pointer(match), year: null })
}

/** `{season}` of `{which}` year */
export function seasonOfYearTold(match: Match): Told {
  const told = yearTold(pointer(match) ?? 'this')
  return date({ kind: 'season', season: match.number('season'), which: null, year: told })
}

/** `{ordinal}` quarter, of `{year}` or of `{which}` year; without an ordinal the last */
export function quarter(match: Match): Told | null {
  const count = match.has('ordinal') ? match.number('ordinal') : 4
  const which = pointer(match)
  const told = match.has('year') ? fixedYear(match.number('year')) : which ? yearTold(which) : null
  return count > 4 ? null : date({ kind: 'quarter', quarter: count, year: told })
}

/** `{ordinal}` half, of `{year}` or of `{which}` year; without an ordinal the second */
export function half(match: Match): Told | null {
  const count = match.has('ordinal') ? match.number('ordinal') : 2
  const told = match.has('year') ? fixedYear(match.number('year')) : yearTold(pointer(match) ?? 'this')
  return count > 2 ? null : date({ kind: 'half', half: count, year: told })
}

/** `{holiday}`, `{holiday} {year}`, `{which} {holiday}` */
export function holiday(match: Match): Told {
  return date({
    kind: 'holiday',
    name: match.word('holiday'),
    which: pointer(match),
    year: match.has('year') ? fixedYear(match.number('year')) : null,
  })
}

/** `{part}` of a day, or `{parts}` of its kind */
function partIn(match: Match): string | null {
  const name = ['part', 'parts'].find((one) => match.has(one))
  return name === undefined ? null : match.word(name)
}

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

const NTH_UNITS: Readonly<Record<string, 'day' | 'week' | 'month'>> = { D: 'day', W: 'week', M: 'month' }

/** `{ordinal} {unit}` or `{ordinal} {weekday}` of `{month}`, of `{month} {year}`, of `{year}`, of `{which} {whole}` */
export function nth(match: Match): Told | null {
  const what = match.has('weekday') ? match.number('weekday') : NTH_UNITS[match.word('unit')]
  const count = match.has('ordinal') ? match.number('ordinal') : -1
  return what === undefined ? null : date({ kind: 'nth', nth: count, what, of: wholeOf(match) })
}

function wholeOf(match: Match): Meaning {
  if (match.has('month')) {
    if (match.has('year')) return monthOfYear(match).meaning
    return { kind: 'month', month: match.number('month'), which: null, year: null }
  }
  if (match.has('year')) return fixedYear(match.number('year'))
  return { kind: 'unit', unit: grainOf(match.word('whole')), which: pointer(match) ?? 'that' }
}

/** The `{unit}` of `{month} {dom}` */
export function holding(match: Match): Told | null {
  const day = match.has('year') ? wholeDate(match) : monthDay(match)
  return day && date({ kind: 'holding', unit: grainOf(match.word('unit')), of: day.meaning })
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
  return (match) => date({ kind: 'shift', amount: amountOf(match), sign, from })
}

/** `{number}`, `{article}` or `{few}` and a unit */
export function length(match: Match): Told {
  const letter = match.word(match.has('anyUnit') ? 'anyUnit' : match.has('units') ? 'units' : 'unit')
  const count = match.has('number') ? match.number('number') : match.has('article') ? 1 : null
  if (count !== null) return lasting(count, letter, exactly(count, letter))
  const amount = amountOf(match)
  return lasting(amount.count === null ? null : amount.least, letter, amount)
}

/** `{which} {number} {units}`: the last two weeks, the next few days */
export function lengthUpToNow(match: Match): Told {
  const which = match.has('which') ? match.word('which') : null
  const letter = match.word('units')
  const reach = which === 'last' ? 'until-now' : which === 'next' ? 'from-now' : null
  return lasting(match.has('number') ? match.number('number') : null, letter, amountOf(match), reach)
}

/** Every `{weekday}`, every `{unit}`, every `{number} {units}`, with `{part}` or `{parts}` a time of it */
export function rhythm(match: Match): Told {
  const part = partIn(match) ?? undefined
  const weekdays = match.has('weekday') ? 'weekday' : match.has('weekdays') ? 'weekdays' : null
  if (weekdays !== null) return set(`XXXX-WXX-${match.number(weekdays)}`, part)
  if (part !== undefined) return set('XXXX-XX-XX', part)
  const letter = match.word(match.has('units') ? 'units' : 'unit')
  if (letter === 'N') return set('XXXX-XX-XX', 'TNI')
  return letter === 'WE'
    ? set('XXXX-WXX-WE')
    : set(lengthValue(match.has('number') ? match.number('number') : 1, letter))
}

export function set(value: string, time?: string): Told {
  return { type: 'SET', meaning: { kind: 'set', value }, ...(time === undefined ? {} : { time }) }
}

const HALVES: Readonly<Record<string, number>> = { am: 0, pm: 12 }

function clockOf(match: Match): string | null {
  const afternoon = match.has('half') ? HALVES[match.word('half')] : undefined
  const hour = match.number(match.has('hourWord') ? 'hourWord' : 'hour')
  const minute = match.has('minute') ? match.number('minute') : 0
  if (afternoon !== undefined && (hour > 12 || hour === 0)) return null
  return `T${two(afternoon === undefined ? hour : (hour % 12) + afternoon)}:${two(minute)}`
}

/** The day that a time says it is of; without one, the day told last. */
function dayOfTime(match: Match): Meaning | null {
  if (match.has('weekday')) return weekday(match).meaning
  if (match.has('month')) return (match.has('year') ? wholeDate(match) : monthDay(match))?.meaning ?? null
  if (match.has('tonight')) return fromToday(0)
  if (match.has('today')) return fromToday(match.number('today'))
  return { kind: 'unit', unit: 'day', which: 'that' }
}

/** A time as TIMEX3 writes it, of the day told last. */
export function clockOfDay(time: string, zone: string | null): Told {
  const meaning: Meaning = { kind: 'unit', unit: 'day', which: 'that' }
  return { type: 'TIME', meaning, time, ...(zone === null ? {} : { zone }) }
}

/** `{hour} {minute} {half} {zone}`, perhaps of a day */
export function clock(match: Match): Told | null {
  const [meaning, time] = [dayOfTime(match), clockOf(match)]
  if (!meaning || time === null) return null
  return { type: 'TIME', meaning, time, ...(match.has('zone') ? { zone: match.word('zone') } : {}) }
}

/** `{part}` or `{noon}` of a day: of the one said, or of the one told last */
export function partOfDay(match: Match): Told | null {
  const meaning = dayOfTime(match)
  return meaning && { type: 'TIME', meaning, time: match.word(match.has('noon') ? 'noon' : 'part') }
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
