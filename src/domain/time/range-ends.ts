import { dateOf, dayNumber, isDate } from './calendar.ts'
import { locate } from './locate.ts'
import type { Candidate } from './meaning.ts'
import { monthPeriod, weekdayOnOrBefore } from './period.ts'
import { onDay, type Place, type Standpoint } from './standpoint.ts'

/** The end of a range of weekdays comes within the week after its beginning. */
export function closingDay({ meaning }: Candidate, opened: Place | null): Place | null {
  if (meaning.kind !== 'weekday' || !meaning.closes || !opened) return null
  return onDay(weekdayOnOrBefore(opened.period.from + 7, meaning.weekday), opened.hook)
}

/** The beginning of a range of months or days is the last one before its end. */
export function openingDate(candidate: Candidate, next: Candidate | undefined, from: Standpoint): Place | null {
  const { meaning } = candidate
  if (meaning.kind === 'weekday' && next?.meaning.kind === 'weekday' && isOver(candidate, next, from)) {
    const end = weekdayOnOrBefore(from.reference, next.meaning.weekday)
    return onDay(weekdayOnOrBefore(end, meaning.weekday), 'reference')
  }
  if (!('opens' in meaning) || !meaning.opens || !next) return null
  const end = locate(next.meaning, next, from)
  if (!end) return null
  if (meaning.kind === 'weekday') return onDay(weekdayOnOrBefore(end.period.from, meaning.weekday), end.hook)
  const { year, month, day } = dateOf(end.period.from)
  const own = meaning.kind === 'month' ? day : meaning.day
  const turns = meaning.month > month || (meaning.month === month && own > day)
  const begun = turns ? year - 1 : year
  if (meaning.kind === 'month') return { period: monthPeriod(begun, meaning.month), hook: end.hook }
  return isDate(begun, meaning.month, own) ? onDay(dayNumber(begun, meaning.month, own), end.hook) : null
}

/** "It rained from Tuesday to Thursday", on a Wednesday: all of it is over, so it was last week. */
function isOver({ meaning, toward }: Candidate, { meaning: end }: Candidate, { narrative }: Standpoint): boolean {
  if (meaning.kind !== 'weekday' || end.kind !== 'weekday') return false
  return end.closes === true && meaning.which === null && toward === 'past' && !narrative
}
