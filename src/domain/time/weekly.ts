import { mondayOf, weekdayOf, type DayNumber } from './calendar.ts'
import type { Candidate, Meaning, Which } from './meaning.ts'
import { periodAt, valueOf, weekdayOnOrBefore } from './period.ts'
import { isAnaphoric, onDay, STEPS, type Place, type Standpoint } from './standpoint.ts'

export function weekday(wanted: number, which: Which | null, candidate: Candidate, from: Standpoint): Place | null {
  const told = from.clock.at('week')
  // A history that last told of a month or a year does not go back to the week before that: its Friday is today's.
  const follows = from.narrative && from.clock.last() === told
  if (told && (which ? isAnaphoric(which) : follows)) {
    const base = told.period.from
    if (which === 'previous') return onDay(weekdayOnOrBefore(base - 1, wanted), told)
    if (which === 'following') return onDay(weekdayOnOrBefore(base + 7, wanted), told)
    return onDay(weekdayOnOrBefore(base + 6, wanted), told)
  }
  // "By the following Tuesday it had burned down", after no day that was told.
  if (which === 'following' && candidate.toward === 'past') return null
  const { reference } = from
  const before = weekdayOnOrBefore(reference, wanted)
  const ahead = weekdayOnOrBefore(reference + 6, wanted)
  switch (which) {
    case 'last':
    case 'previous':
      return onDay(weekdayOnOrBefore(reference - 1, wanted), 'reference')
    case 'next':
    case 'following':
      return onDay(weekdayOnOrBefore(reference + 7, wanted), 'reference')
    case 'this':
      if (candidate.toward !== 'past') return onDay(ahead, 'reference')
      // "Diesen Freitag", on a Wednesday, is not that of last week, whatever verb stands there.
      return before >= mondayOf(reference) ? onDay(before, 'reference') : { ...onDay(ahead, 'reference'), unsure: true }
    default:
      // A newspaper's bare weekday is the latest one, the day of writing included, unless the verb looks ahead, or the text did.
      if (candidate.toward === 'future') return onDay(ahead, 'reference')
      return onDay((candidate.open ? from.ahead.get(wanted) : undefined) ?? before, 'reference')
  }
}

/** As far, in days, as a day lies from the nearest of one weekday. */
const HALF_A_WEEK = 3

export function nearestWeekday(wanted: number, to: Place | null): Place | null {
  return to && onDay(weekdayOnOrBefore(to.period.from + HALF_A_WEEK, wanted), to.hook)
}

/** The last such weekday before a day, or the first after it. */
export function weekdayBeside(wanted: number, sign: -1 | 1, of: Place | null): Place | null {
  return of && onDay(weekdayOnOrBefore(of.period.from + (sign < 0 ? -1 : 7), wanted), of.hook)
}

/** A week has seven days: one that was told ahead is within them. */
const DAYS_OF_A_WEEK = 7

/** Keeps the days of the week that the text tells ahead, a weekend's among them; one told back is no longer ahead. */
export function keepAhead(
  { meaning, toward, open }: Candidate,
  { period }: Place,
  reference: DayNumber,
  ahead: Map<number, DayNumber>,
): void {
  if (meaning.kind !== 'weekday' && meaning.kind !== 'weekend') return
  if (meaning.kind === 'weekday' && open && meaning.which === null) return
  for (let day = period.from; day <= period.to; day++) {
    if (day > reference && day < reference + DAYS_OF_A_WEEK) ahead.set(weekdayOf(day), day)
    else if (toward === 'past') ahead.delete(weekdayOf(day))
  }
}

/** A weekend belongs to the week that it ends; alone it is the last one begun, or the coming one. */
export function weekend(
  { which, further = false }: Extract<Meaning, { kind: 'weekend' }>,
  candidate: Candidate,
  from: Standpoint,
): Place {
  const told = which && isAnaphoric(which) ? from.clock.at('week') : null
  const base = told?.period.from ?? from.reference
  const isWeekend = weekdayOf(base) >= 6
  const steps = which ? STEPS[which] * (further ? 2 : 1) : isWeekend || candidate.toward === 'future' ? 0 : -1
  const week = periodAt('week', base, steps)
  return {
    period: { from: week.from + 5, to: week.to, grain: 'day' },
    value: `${valueOf(week)}-WE`,
    hook: told ?? 'reference',
  }
}
