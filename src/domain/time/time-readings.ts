import { two } from './calendar.ts'
import { monthDay, wholeDate } from './date-readings.ts'
import { fromToday, weekday } from './deictic-readings.ts'
import type { Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import type { Told } from './rule.ts'

/** What a rule makes of the hours and parts of a day. */

/** A part of the day in which nine is 21:00. */
export function isAfterNoon(part: string): boolean {
  return ['TAF', 'TEV', 'TNI'].includes(part)
}

function clockOf(match: Match): string {
  if (match.has('clockTime')) return match.word('clockTime')
  const hour = match.number(match.has('hourWord') ? 'hourWord' : 'hour')
  const minute = match.has('minute') ? match.number('minute') : 0
  const isLate = match.has('tonight') || (match.has('part') && isAfterNoon(match.word('part')))
  const later = isLate && hour > 0 && hour < 12 ? 12 : 0
  return `T${two(hour + later)}:${two(minute)}`
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

/** `{clockTime}` or `{hour} {minute}`, `{zone}`, perhaps of a day */
export function clock(match: Match): Told | null {
  const meaning = dayOfTime(match)
  return (
    meaning && {
      type: 'TIME',
      meaning,
      time: clockOf(match),
      ...(match.has('zone') ? { zone: match.word('zone') } : {}),
    }
  )
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
