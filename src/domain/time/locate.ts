import { dateOf, dayNumber, isDate, weekdayOf, type DayNumber, type Period } from './calendar.ts'
import type { NarrativeClock, Told } from './clock.ts'
import { holidayIn } from './holidays.ts'
import type { Amount, Candidate, Meaning, Which } from './meaning.ts'
import {
  addUnits,
  monthPeriod,
  monthsIn,
  periodAt,
  quarterPeriod,
  rankOf,
  seasonPeriod,
  valueOf,
  weekdayOnOrBefore,
  yearPeriod,
} from './period.ts'

/** Everything that an expression can hang on while a text is read. */
export type Standpoint = {
  readonly reference: DayNumber
  readonly clock: NarrativeClock
  /** In a narrative, dates without a year follow the story and not the day of writing. */
  readonly narrative: boolean
  /** The day named last in the same sentence, even in a plan: "on 11 November … at noon". */
  readonly dayInSentence: Told | null
  /** The quarter named last, even in a plan: accounts are compared with it. */
  readonly quarter: Told | null
}

/** Where an expression lies; `hook` is what it was hung on. */
export type Place = {
  readonly period: Period
  /** When the TIMEX3 value is not that of the period. */
  readonly value?: string
  readonly hook: 'none' | 'reference' | Told
  /** Spread of a vague amount around the period. */
  readonly vague?: boolean
}

const isWhole = (amount: Amount) => amount.count !== null && Number.isInteger(amount.count)

/** Null when the expression has no place of its own, or hangs on something that was never told. */
export function locate(meaning: Meaning, candidate: Candidate, from: Standpoint): Place | null {
  switch (meaning.kind) {
    case 'fixed':
      return {
        period: meaning.period,
        hook: 'none',
        ...(meaning.value === undefined ? rangeValue(meaning.period) : { value: meaning.value }),
      }
    case 'weekday':
      return weekday(meaning.weekday, meaning.which, candidate, from)
    case 'month':
      return month(meaning.month, meaning.which, meaning.year, candidate, from)
    case 'month-day':
      return monthDay(meaning, candidate, from)
    case 'day-of-month':
      return dayOfMonth(meaning.day, from)
    case 'season':
      return inYear(meaning.year, meaning.which, candidate, from, (year) => seasonPeriod(year, meaning.season))
    case 'quarter':
      return quarter(meaning.quarter, meaning.year, candidate, from)
    case 'half': {
      const year = locate(meaning.year, candidate, from)
      if (!year) return null
      const y = dateOf(year.period.from).year
      const period: Period = {
        from: dayNumber(y, 6 * meaning.half - 5, 1),
        to: dayNumber(y, 6 * meaning.half + 1, 1) - 1,
        grain: 'quarter',
      }
      return { period, value: `${valueOf(yearPeriod(y))}-H${meaning.half}`, hook: year.hook }
    }
    case 'holiday':
      return inYear(meaning.year, meaning.which, candidate, from, (year) => {
        const day = holidayIn(meaning.name, year)
        return { from: day, to: day, grain: 'day' }
      })
    case 'unit':
      if (candidate.time && from.dayInSentence) return { period: from.dayInSentence.period, hook: from.dayInSentence }
      return unit(meaning.unit, meaning.which, candidate, from)
    case 'weekend':
      return weekend(meaning.which, candidate, from)
    case 'shift':
      return shift(meaning, candidate, from)
    case 'accounts':
      return accounts(meaning, candidate, from)
    case 'counted': {
      const told = from.clock.at(meaning.unit)
      const period = periodAt(meaning.unit, told?.period.from ?? from.reference)
      return { period, hook: told ?? 'reference' }
    }
    case 'vague':
      return meaning.value === 'PRESENT_REF'
        ? {
            period: { from: from.reference, to: from.reference, grain: 'day' },
            value: meaning.value,
            hook: 'reference',
          }
        : null
    case 'duration':
    case 'set':
      return null
  }
}

function rangeValue(period: Period): { readonly value?: string } {
  const one = periodAt(period.grain, period.from)
  if (one.to === period.to) return {}
  return { value: `${valueOf(one)}/${valueOf(periodAt(period.grain, period.to))}` }
}

/** Steps from the period of today, or of the clock, that each word means. */
const STEPS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, previous: -1, that: 0, following: 1 }
const isAnaphoric = (which: Which) => which === 'previous' || which === 'that' || which === 'following'

function onDay(at: DayNumber, hook: Place['hook']): Place {
  return { period: { from: at, to: at, grain: 'day' }, hook }
}

function weekday(wanted: number, which: Which | null, candidate: Candidate, from: Standpoint): Place {
  const told = from.clock.at('week')
  if (told && (which ? isAnaphoric(which) : from.narrative)) {
    const base = told.period.from
    if (which === 'previous') return onDay(weekdayOnOrBefore(base - 1, wanted), told)
    if (which === 'following') return onDay(weekdayOnOrBefore(base + 7, wanted), told)
    return onDay(weekdayOnOrBefore(base + 6, wanted), told)
  }
  const { reference } = from
  if (which === 'last' || which === 'previous') return onDay(weekdayOnOrBefore(reference - 1, wanted), 'reference')
  if (which === 'next' || which === 'following') return onDay(weekdayOnOrBefore(reference + 7, wanted), 'reference')
  if (which === 'this') {
    const back = weekdayOnOrBefore(reference, wanted)
    return onDay(
      candidate.toward === 'future' || back < reference - 6 ? weekdayOnOrBefore(reference + 6, wanted) : back,
      'reference',
    )
  }
  if (candidate.toward === 'future') {
    const ahead = weekdayOnOrBefore(reference + 6, wanted)
    return onDay(ahead, 'reference')
  }
  return onDay(weekdayOnOrBefore(reference, wanted), 'reference')
}

function month(
  wanted: number,
  which: Which | null,
  year: Meaning | null,
  candidate: Candidate,
  from: Standpoint,
): Place | null {
  return inYear(year, which, candidate, from, (y) => monthPeriod(y, wanted))
}

/** Something that comes once a year: in the year said, or the one that the direction asks for, or the nearest. */
function inYear(
  year: Meaning | null,
  which: Which | null,
  candidate: Candidate,
  from: Standpoint,
  periodIn: (year: number) => Period | null,
): Place | null {
  if (year) {
    const place = locate(year, candidate, from)
    const period = place && periodIn(dateOf(place.period.from).year)
    return place && period && { period, hook: place.hook }
  }
  const told = from.clock.last()
  const onClock = told !== null && (which ? isAnaphoric(which) : from.narrative)
  const base: Period = onClock ? told.period : { from: from.reference, to: from.reference, grain: 'day' }
  const hook: Place['hook'] = onClock ? told : 'reference'
  const { year: y } = dateOf(base.from)
  // Eight years hold every 29 February.
  const choices = Array.from({ length: 17 }, (_, index) => periodIn(y + index - 8)).filter((period) => period !== null)
  if (which && STEPS[which] < 0)
    return pick(
      choices.findLast((period) => period.to < base.from),
      hook,
    )
  if (which && STEPS[which] > 0)
    return pick(
      choices.find((period) => period.from > base.to),
      hook,
    )
  const sameYear = choices.find((period) => dateOf(period.from).year === y)
  if (which) return pick(sameYear, hook)
  if (onClock && rankOf(base.grain) >= rankOf('year')) {
    // A year alone says less than the month told before in the same year: after December 1941, "in January" is 1942.
    const finer = from.clock.at('season')
    if (base.grain !== 'year' || !finer || dateOf(finer.period.from).year !== y) return pick(sameYear, hook)
    return pick(nearest(choices, finer.period), finer)
  }
  if (!onClock && candidate.toward === 'past')
    return pick(
      choices.findLast((period) => period.from <= base.from),
      hook,
    )
  if (!onClock && candidate.toward === 'future')
    return pick(
      choices.find((period) => period.to >= base.to),
      hook,
    )
  return pick(nearest(choices, base), hook)
}

function pick(period: Period | undefined, hook: Place['hook']): Place | null {
  return period ? { period, hook } : null
}

function nearest(choices: readonly Period[], base: Period): Period | undefined {
  const distance = (period: Period) => Math.abs(period.from + period.to - base.from - base.to)
  return choices.toSorted((a, b) => distance(a) - distance(b))[0]
}

function monthDay(
  meaning: Extract<Meaning, { kind: 'month-day' }>,
  candidate: Candidate,
  from: Standpoint,
): Place | null {
  const { month: m, day: d } = meaning
  const timid = { ...candidate, toward: candidate.firm ? ('past' as const) : null }
  return inYear(meaning.year, meaning.which ?? null, timid, from, (year) => {
    if (!isDate(year, m, d)) return null
    const first = dayNumber(year, m, d)
    return { from: first, to: first, grain: 'day' }
  })
}

function dayOfMonth(wanted: number, from: Standpoint): Place | null {
  const told = from.clock.at('month')
  const base = told?.period.from ?? from.reference
  const { year, month: m } = dateOf(base)
  return isDate(year, m, wanted) ? onDay(dayNumber(year, m, wanted), told ?? 'reference') : null
}

function quarter(wanted: number, year: Meaning | null, candidate: Candidate, from: Standpoint): Place | null {
  if (year) return inYear(year, null, candidate, from, (y) => quarterPeriod(y, wanted))
  const told = from.clock.last()
  if (from.narrative && told) return inYear(null, null, candidate, from, (y) => quarterPeriod(y, wanted))
  // Accounts are of quarters begun, forecasts at most of this year's.
  const { year: y } = dateOf(from.reference)
  const now = quarterPeriod(y, wanted)
  return pick(
    now.from <= from.reference || candidate.toward === 'future' ? now : quarterPeriod(y - 1, wanted),
    'reference',
  )
}

function unit(grain: Period['grain'], which: Which, candidate: Candidate, from: Standpoint): Place {
  // "The next month" is told from the story, "next month" from the day of writing.
  const inStory = isAnaphoric(which) || (from.narrative && which !== 'this' && /^the\b/i.test(candidate.text))
  const told = inStory ? from.clock.at(grain) : null
  return { period: periodAt(grain, told?.period.from ?? from.reference, STEPS[which]), hook: told ?? 'reference' }
}

/** A weekend belongs to the week that it ends; alone it is the last one begun, or the coming one. */
function weekend(which: Which | null, candidate: Candidate, from: Standpoint): Place {
  const told = which && isAnaphoric(which) ? from.clock.at('week') : null
  const base = told?.period.from ?? from.reference
  const isWeekend = weekdayOf(base) >= 6
  const steps = which ? STEPS[which] : isWeekend || candidate.toward === 'future' ? 0 : -1
  const week = periodAt('week', base, steps)
  return {
    period: { from: week.from + 5, to: week.to, grain: 'day' },
    value: `${valueOf(week)}-WE`,
    hook: told ?? 'reference',
  }
}

function shift(meaning: Extract<Meaning, { kind: 'shift' }>, candidate: Candidate, from: Standpoint): Place | null {
  const { amount, sign } = meaning
  if (amount.count === 1 && amount.unit === 'year' && sign < 0 && !from.narrative) {
    // "A year earlier" compares with the quarter that accounts were given of, or else with this year.
    const told = quarterNear(candidate, from)
    if (told) return { period: periodAt('quarter', told.period.from, -4), hook: told }
    return { period: periodAt('year', from.reference, -1), hook: 'reference' }
  }
  const told = meaning.from === 'clock' ? from.clock.at(amount.unit) : null
  const base = told?.period ?? { from: from.reference, to: from.reference, grain: 'day' as const }
  const hook: Place['hook'] = told ?? 'reference'
  if (amount.count === null || !isWhole(amount)) return vagueShift(amount, sign, base, hook)
  // A date two days on is a day; two weeks, months or years on say no more than the week, month or year.
  const start = sign > 0 ? base.to : base.from
  const long = amount.unit === 'decade' || amount.unit === 'century'
  const grain = long ? 'year' : monthsIn(amount.unit) === null && amount.unit !== 'week' ? 'day' : amount.unit
  return { period: periodAt(grain, addUnits(start, sign * amount.count, amount.unit)), hook }
}

function vagueShift(amount: Amount, sign: -1 | 1, base: Period, hook: Place['hook']): Place {
  const near = periodAt(
    amount.unit === 'week' ? 'week' : amount.unit,
    addUnits(base.from, sign * amount.least, amount.unit),
  )
  const far = periodAt(near.grain, addUnits(base.from, sign * amount.most, amount.unit))
  const period: Period = { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to), grain: near.grain }
  return { period, value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', hook, vague: true }
}

/** A quarter named longer ago than this is no longer what is spoken of. */
const PARAGRAPHS_OF_ACCOUNTS = 4

function quarterNear(candidate: Candidate, from: Standpoint): Told | null {
  const told = from.quarter
  return told && candidate.paragraph - told.paragraph <= PARAGRAPHS_OF_ACCOUNTS ? told : null
}

function accounts(meaning: Extract<Meaning, { kind: 'accounts' }>, candidate: Candidate, from: Standpoint): Place {
  const told = quarterNear(candidate, from)
  if (told) return { period: periodAt('quarter', told.period.from, 4 * meaning.years), hook: told }
  if (meaning.unit === 'period') return { period: periodAt('year', from.reference, meaning.years), hook: 'reference' }
  // Accounts are given of the last quarter that is over.
  return { period: periodAt('quarter', from.reference, 4 * meaning.years - 1), hook: 'reference' }
}
