import { dateOf, dayNumber, isoWeekOf, mondayOf, two, weekdayOf, type DayNumber, type Period } from './calendar.ts'
import type { Granularity } from './timex.ts'

/** From fine to coarse: a date tells at least as much as any grain after its own. */
const GRAINS: readonly Granularity[] = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
]

export function rankOf(grain: Granularity): number {
  return GRAINS.indexOf(grain)
}

const MONTHS: Partial<Record<Granularity, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

export function monthsIn(grain: Granularity): number | null {
  return MONTHS[grain] ?? null
}

/** Seasons as the weather has them: spring begins in March, winter in December of the year before it ends. */
const SEASON_SHIFT = 2

function monthIndex(day: DayNumber): number {
  const { year, month } = dateOf(day)
  return year * 12 + month - 1
}

function fromMonths(first: number, count: number, grain: Granularity): Period {
  return { from: dayNumber(0, first + 1, 1), to: dayNumber(0, first + count + 1, 1) - 1, grain }
}

/** The period of that grain that holds the day, moved by `steps` periods. */
export function periodAt(grain: Granularity, day: DayNumber, steps = 0): Period {
  if (grain === 'week') {
    const from = mondayOf(day) + 7 * steps
    return { from, to: from + 6, grain }
  }
  const length = monthsIn(grain)
  if (length === null) return { from: day + steps, to: day + steps, grain }
  const offset = grain === 'season' ? SEASON_SHIFT : 0
  const first = Math.floor((monthIndex(day) - offset) / length) * length + offset
  return fromMonths(first + steps * length, length, grain)
}

export function yearPeriod(year: number): Period {
  return fromMonths(year * 12, 12, 'year')
}

export function monthPeriod(year: number, month: number): Period {
  return fromMonths(year * 12 + month - 1, 1, 'month')
}

export function quarterPeriod(year: number, quarter: number): Period {
  return fromMonths(year * 12 + (quarter - 1) * 3, 3, 'quarter')
}

/** 1 spring, 2 summer, 3 autumn, 4 winter; the winter of 1914 begins in December 1914. */
export function seasonPeriod(year: number, season: number): Period {
  return fromMonths(year * 12 + SEASON_SHIFT + (season - 1) * 3, 3, 'season')
}

export function decadePeriod(year: number): Period {
  return fromMonths(Math.floor(year / 10) * 120, 120, 'decade')
}

/** The 20th century counts from 1900, as people do. */
export function centuryPeriod(year: number): Period {
  return fromMonths(Math.floor(year / 100) * 1200, 1200, 'century')
}

/** The same day some months on, or the last of that month: 31 January and one month is 28 February. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = dateOf(day)
  const month = fromMonths(monthIndex(day) + months, 1, 'month')
  return Math.min(month.from + date.day - 1, month.to)
}

export function addUnits(day: DayNumber, count: number, grain: Granularity): DayNumber {
  const months = monthsIn(grain)
  if (months !== null) return addMonths(day, Math.round(count * months))
  if (grain === 'week') return day + Math.round(count * 7)
  return grain === 'day' ? day + Math.round(count) : day
}

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

/** The TIMEX3 value of a period: `2020-10-25`, `2020-W43`, `2020-08`, `199`, `19`, `2012-SU`, `BC0490`. */
export function valueOf(period: Period): string {
  const { year, month, day } = dateOf(period.from)
  const y = timexYear(year)
  switch (period.grain) {
    case 'century':
      return y.slice(0, -2)
    case 'decade':
      return y.slice(0, -1)
    case 'year':
      return y
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`
    case 'season':
      return `${y}-${SEASONS[Math.floor((month - 3) / 3)] ?? 'WI'}`
    case 'month':
      return `${y}-${two(month)}`
    case 'week': {
      const iso = isoWeekOf(period.from)
      return `${timexYear(iso.year)}-W${two(iso.week)}`
    }
    case 'day':
    case 'hour':
    case 'minute':
      return `${y}-${two(month)}-${two(day)}`
  }
}

/** TIMEX3 writes years before Christ as they are spoken: 490 BC, which is year −489, is `BC0490`. */
export function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
}

/** The latest such weekday not after the day. */
export function weekdayOnOrBefore(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}
