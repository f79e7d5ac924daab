import { weekdayOf, type Period } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { addMonths, periodAt } from './period.ts'
import type { Place } from './standpoint.ts'

/** The nth day, weekday, week or month of a longer time; null when it has not so many. */
export function nthIn({ nth, what }: Extract<Meaning, { kind: 'nth' }>, whole: Place | null): Place | null {
  const period = whole && nthPeriod(nth, what, whole.period)
  return period ? { period, hook: whole.hook } : null
}

function nthPeriod(nth: number, what: Extract<Meaning, { kind: 'nth' }>['what'], { from, to }: Period): Period | null {
  if (what === 'month') {
    const period = periodAt('month', addMonths(nth > 0 ? from : to, nth > 0 ? nth - 1 : nth + 1))
    return period.to <= to && period.from >= from ? period : null
  }
  if (what === 'week') {
    // The first week is the one of the first day, and the last the one of the last.
    const period = periodAt('week', nth > 0 ? from : to, nth > 0 ? nth - 1 : nth + 1)
    return period.from <= to && period.to >= from ? period : null
  }
  const step = what === 'day' ? 1 : 7
  const first = what === 'day' ? from : from + ((what - weekdayOf(from) + 7) % 7)
  const last = what === 'day' ? to : to - ((weekdayOf(to) - what + 7) % 7)
  const day = nth > 0 ? first + step * (nth - 1) : last + step * (nth + 1)
  return day >= from && day <= to ? { from: day, to: day, grain: 'day' } : null
}
