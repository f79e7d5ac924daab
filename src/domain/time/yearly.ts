import { dateOf, dayNumber, isDate, weekdayOf, type DayNumber, type Period } from './calendar.ts'
import type { Candidate, Meaning, Which } from './meaning.ts'
import { addMonths, quarterPeriod, rankOf } from './period.ts'
import { isAnaphoric, onDay, STEPS, type Place, type Standpoint } from './standpoint.ts'

/** Something that comes once a year: in the year said, or the one that the direction asks for, or the nearest. */
export function inYear(
  year: Place | null,
  which: Which | null,
  candidate: Candidate,
  from: Standpoint,
  periodIn: (year: number) => Period | null,
  leaning: Candidate['toward'] = null,
): Place | null {
  if (year) {
    return pick(periodIn(dateOf(year.period.from).year), year.hook)
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
  // In April "they built it this winter" is over, in December "it will begin this summer" is to come.
  const isBehind = sameYear !== undefined && sameYear.to < base.from
  const isAhead = sameYear !== undefined && sameYear.from > base.to
  if (which && !onClock && candidate.toward === 'past' && isAhead)
    return pick(
      choices.findLast((period) => period.from <= base.from),
      hook,
    )
  if (which && !onClock && candidate.toward === 'future' && candidate.mood === 'planned' && isBehind)
    return pick(
      choices.find((period) => period.to >= base.to),
      hook,
    )
  if (which) return pick(sameYear, hook)
  if (onClock && rankOf(base.grain) >= rankOf('year')) {
    // A year alone says less than the month told before in the same year: after December 1941, "in January" is 1942.
    const finer = from.clock.at('season')
    if (base.grain !== 'year' || !finer || dateOf(finer.period.from).year !== y)
      return pick(sameYear ?? nearest(choices, base), hook)
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
  return pick(nearest(choices, base, leaning), hook)
}

function pick(period: Period | null | undefined, hook: Place['hook']): Place | null {
  return period ? { period, hook } : null
}

/**
 * A day that is so many times nearer than the one on the side that the verb looks to is meant all the same. Told in
 * October, "they had set it on 20 December" is still to come, "they met on 3 January" is not: the turn is at two months.
 */
const AGAINST_THE_VERB = 5

function nearest(choices: readonly Period[], base: Period, leaning: Candidate['toward'] = null): Period | undefined {
  const distance = (period: Period) => {
    const ahead = period.from + period.to - base.from - base.to
    const against = leaning === 'past' ? ahead > 0 : leaning === 'future' && ahead < 0
    return Math.abs(ahead) * (against ? AGAINST_THE_VERB : 1)
  }
  return choices.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** In days; what is so near to the day of writing is news, whatever was told of the same month of another year. */
const STILL_NEWS = 60

/** In paragraphs: a list of many things soon comes back to a month of another year. */
const SAME_STORY = 10

/** "In July 2021 … on 8 July": of the year that the month was told with, unless that is about today. */
export function inYearTold(
  place: Place | null,
  month: number,
  { paragraph }: Candidate,
  { months, narrative, reference }: Standpoint,
  periodIn: (year: number) => Period | null,
): Place | null {
  const told = narrative ? undefined : months.get(month)
  if (
    !place ||
    !told ||
    (told.times === 1 && paragraph - told.paragraph > SAME_STORY) ||
    told.period.from > reference ||
    Math.abs(place.period.from - reference) <= STILL_NEWS
  )
    return place
  return pick(periodIn(dateOf(told.period.from).year), told) ?? place
}

/** A day is the nearest one: a verb alone does not send it a year back or ahead. */
export function timid(candidate: Candidate): Candidate {
  return { ...candidate, toward: candidate.firm ? 'past' : null }
}

export function monthDay(
  meaning: Extract<Meaning, { kind: 'month-day' }>,
  year: Place | null,
  candidate: Candidate,
  from: Standpoint,
): Place | null {
  const { month: m, day: d } = meaning
  const dayIn = (y: number): Period | null => {
    if (!isDate(y, m, d)) return null
    const first = dayNumber(y, m, d)
    return { from: first, to: first, grain: 'day' }
  }
  const leaning = from.narrative ? null : candidate.toward
  const near = inYear(year, meaning.which ?? null, timid(candidate), from, dayIn, leaning)
  const place = year || meaning.which ? near : inYearTold(near, m, candidate, from, dayIn)
  return place && meaning.weekday !== undefined ? onWeekday(place, meaning.weekday, dayIn, from.reference) : place
}

/** Of the years around the one chosen, or else around that of writing, the one in which the day has its weekday. */
function onWeekday(chosen: Place, wanted: number, dayIn: (year: number) => Period | null, reference: DayNumber): Place {
  for (const base of [chosen.period.from, reference]) {
    const { year } = dateOf(base)
    for (const near of [year, year - 1, year + 1]) {
      const period = dayIn(near)
      if (period && weekdayOf(period.from) === wanted)
        return { period, hook: base === reference ? 'reference' : chosen.hook }
    }
  }
  // Days of the week are mistaken too.
  return chosen
}

export function dayOfMonth(wanted: number, { toward }: Candidate, from: Standpoint): Place | null {
  const told = from.clock.at('month')
  const base = told?.period.from ?? from.reference
  const { year, month: m, day } = dateOf(base)
  // Without a month told, the verb says whether it is to come or over.
  const step = told ? 0 : toward === 'future' && wanted < day ? 1 : toward === 'past' && wanted > day ? -1 : 0
  if (step !== 0) {
    const other = dateOf(addMonths(dayNumber(year, m, 1), step))
    return isDate(other.year, other.month, wanted)
      ? onDay(dayNumber(other.year, other.month, wanted), 'reference')
      : null
  }
  const unsure = told === null && toward === null
  const at = isDate(year, m, wanted) ? onDay(dayNumber(year, m, wanted), told ?? 'reference') : null
  return at && (unsure ? { ...at, unsure } : at)
}

export function quarter(wanted: number, year: Place | null, candidate: Candidate, from: Standpoint): Place | null {
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
