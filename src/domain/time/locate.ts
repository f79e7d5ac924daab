import { dateOf, dayNumber, type Period } from './calendar.ts'
import { holidayIn } from './holidays.ts'
import type { Candidate, Meaning } from './meaning.ts'
import { monthPeriod, periodAt, seasonPeriod, valueOf, yearPeriod } from './period.ts'
import { nightBefore } from './night.ts'
import { accounts, shift, shiftedFrom } from './shift.ts'
import { nthIn } from './nth-in.ts'
import { isAnaphoric, loosely, onDay, STEPS, type Place, type Standpoint } from './standpoint.ts'
import { nearestWeekday, weekday, weekdayBeside, weekend } from './weekly.ts'
import { dayOfMonth, inYear, inYearTold, monthDay, quarter, timid } from './yearly.ts'

type Yearly = Extract<Meaning, { kind: 'month' | 'month-day' | 'season' | 'quarter' | 'holiday' }>

/** Null when the expression has no place of its own, or hangs on something that was never told. */
export function locate(meaning: Meaning, candidate: Candidate, from: Standpoint): Place | null {
  switch (meaning.kind) {
    case 'fixed':
      return fixed(meaning.period, meaning.value)
    case 'weekday':
      return weekday(meaning.weekday, meaning.which, candidate, from)
    case 'month':
    case 'month-day':
    case 'season':
    case 'quarter':
    case 'holiday':
      return yearly(meaning, candidate, from)
    case 'day-of-month':
      return dayOfMonth(meaning.day, candidate, from)
    case 'half':
      return half(meaning.half, locate(meaning.year, candidate, from))
    case 'unit':
      if (candidate.time && from.dayInSentence) {
        const { period, night = false } = from.dayInSentence
        return { period, hook: from.dayInSentence, night }
      }
      return unit(meaning, candidate, from)
    case 'nth':
      return nthIn(meaning, locate(meaning.of, candidate, from))
    case 'holding': {
      const held = locate(meaning.of, candidate, from)
      return held && { period: periodAt(meaning.unit, held.period.from, meaning.steps), hook: held.hook }
    }
    case 'weekend':
      return weekend(meaning, candidate, from)
    case 'shift':
      return meaning.base
        ? shiftedFrom(meaning, locate(meaning.base, candidate, from))
        : shift(meaning, candidate, from)
    case 'nearest':
      return nearestWeekday(meaning.weekday, locate(meaning.to, candidate, from))
    case 'weekday-beside':
      return weekdayBeside(
        meaning.weekday,
        meaning.sign,
        // A verb that looks back is of that weekday, not of the feast.
        locate(meaning.of, { ...candidate, firm: candidate.firm || candidate.toward === 'past' }, from),
      )
    case 'night-before':
      return nightBefore(locate(meaning.day, candidate, from))
    case 'overnight':
      return onDay(from.reference - (candidate.toward === 'future' ? 0 : 1), 'reference')
    case 'accounts':
      return accounts(meaning, candidate, from)
    case 'counted': {
      if (meaning.unit === 'day') {
        const loose = loosely('day', from)
        if (loose) return loose
      }
      const told = from.clock.at(meaning.unit)
      return { period: periodAt(meaning.unit, told?.period.from ?? from.reference), hook: told ?? 'reference' }
    }
    case 'vague':
      return meaning.value === 'PRESENT_REF' ? now(candidate, from) : null
    case 'duration':
    case 'set':
      return null
  }
}

/** In days and in paragraphs: a day told further away is not what "now" goes on from. */
const STILL_NOW = { days: 7, paragraphs: 1 }

/** The day of writing; right after a day of news, the time from that day on: "On Monday they struck. Now the students …" */
function now({ paragraph }: Candidate, { reference, clock, narrative }: Standpoint): Place {
  const told = narrative ? null : clock.at('day')
  const goesOn =
    told !== null &&
    paragraph - told.paragraph <= STILL_NOW.paragraphs &&
    told.period.to <= reference &&
    reference - told.period.from <= STILL_NOW.days
  const period: Period = { from: goesOn ? told.period.from : reference, to: reference, grain: 'day' }
  return { period, value: 'PRESENT_REF', hook: 'reference' }
}

function fixed(period: Period, value: string | undefined): Place {
  return value === undefined ? { period, hook: 'none' } : { period, hook: 'none', value }
}

/** What comes once a year, in the year that the words name or in one to be chosen. */
function yearly(meaning: Yearly, candidate: Candidate, from: Standpoint): Place | null {
  const year = meaning.year && locate(meaning.year, candidate, from)
  if (meaning.year && !year) return null
  switch (meaning.kind) {
    case 'month': {
      const monthIn = (y: number) => monthPeriod(y, meaning.month)
      const near = inYear(year, meaning.which, meaning.nearest === true ? timid(candidate) : candidate, from, monthIn)
      return year || meaning.which ? near : inYearTold(near, meaning.month, candidate, from, monthIn)
    }
    case 'month-day':
      return monthDay(meaning, year, candidate, from)
    case 'season':
      return inYear(year, meaning.which, candidate, from, (y) => seasonPeriod(y, meaning.season))
    case 'quarter':
      return quarter(meaning.quarter, year, candidate, from)
    case 'holiday': {
      const dayIn = (y: number): Period => {
        const day = holidayIn(meaning.name, y)
        return { from: day, to: day, grain: 'day' }
      }
      // A feast is the nearest one, as a day of a month is.
      return inYear(year, meaning.which, timid(candidate), from, dayIn, from.narrative ? null : candidate.toward)
    }
  }
}

function half(which: number, year: Place | null): Place | null {
  if (!year) return null
  const { year: y } = dateOf(year.period.from)
  const first = 6 * which - 5
  const period: Period = { from: dayNumber(y, first, 1), to: dayNumber(y, first + 6, 1) - 1, grain: 'quarter' }
  return { period, value: `${valueOf(yearPeriod(y))}-H${which}`, hook: year.hook }
}

function unit(
  { unit: grain, which, inStory = false }: Extract<Meaning, { kind: 'unit' }>,
  { toward, time }: Candidate,
  from: Standpoint,
): Place {
  const loose = (grain === 'day' || grain === 'week') && isAnaphoric(which) ? loosely(grain, from) : null
  if (loose) return loose
  // News says "the next year" of the story too, where the verb looks back.
  const ofStory = inStory && (from.narrative || (which === 'next' && toward === 'past'))
  const told = isAnaphoric(which) || ofStory ? from.clock.at(grain) : null
  if (time !== null && told?.night) return { period: told.period, hook: told, night: true }
  const period = periodAt(grain, told?.period.from ?? from.reference, STEPS[which])
  // "Im Jahr darauf brannte sie ab", after no year that was told.
  const unsure = which === 'following' && !told && toward === 'past'
  return { period, hook: told ?? 'reference', ...(unsure ? { unsure } : {}) }
}
