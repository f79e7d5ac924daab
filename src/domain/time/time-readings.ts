import { two } from './calendar.ts'
import { monthDay, wholeDate } from './date-readings.ts'
import { fromToday, weekday } from './deictic-readings.ts'
import type { Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import type { Told } from './rule.ts'

/** What a rule makes of the hours and parts of a day. */

const HALVES: Readonly<Record<string, number>> = { am: 0, pm: 12 }

function clockOf(match: Match): string | null {
  const afternoon = match.has('half') ? HALVES[match.word('half')] : undefined
  const hour = match.number(match.has('hourWord') ? 'hourWord' : 'hour')
  const minute = match.has('minute') ? match.number('minute') : 0
  if (afternoon !== undefined && (hour > 12 || hour === 0)) return null
  if (afternoon === undefined && match.has('tonight') && hour > 0 && hour < 12)
    return `T${two(hour + 12)}:${two(minute)}`
  return `T${two(afternoon === undefined ? hour : (hour % 12) + afternoon)}:${two(minute)}`
}

/** The day that a time says it is of; without one, the day told last. */
function dayOfTime(match: Match): Meaning | null {
  if (match.has('month')) return (match.has('year') ? wholeDate(match) : monthDay(match))?.meaning ?? null
  if (match.has('weekday') || match.has('bareWeekday')) return weekday(match).meaning
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
  return (
    meaning && {
      type: 'TIME',
      meaning,
      time: match.has('noon') ? match.word('noon') : match.has('part') ? match.word('part') : '',
    }
  )
}
