import { dateOf, dayNumber, formatDay, formatYear, isDate, parseDay, two, type Period } from './calendar.ts'
import { centuryPeriod, decadePeriod, monthPeriod, quarterPeriod, seasonPeriod, yearPeriod } from './period.ts'
import type { Granularity, Interval } from './timex.ts'

/** An EDTF date or interval, level 0 or 1 (https://www.loc.gov/standards/datetime/), and what it covers. */
export type Edtf = Interval & {
  /** Of the coarser end. */
  readonly granularity: Granularity
  /** `~` or `%` on either end. */
  readonly approximate: boolean
  /** `?` or `%` on either end. */
  readonly uncertain: boolean
  /** `..` leaves an end open, an empty end is unknown; null where there is none. */
  readonly start: 'open' | 'unknown' | null
  readonly end: 'open' | 'unknown' | null
}

type Marked = { readonly period: Period; readonly approximate: boolean; readonly uncertain: boolean }

/** Null when the words are no EDTF of level 0 or 1 (quarters 33–36 of level 2 are read, too). */
export function parseEdtf(text: string): Edtf | null {
  const parts = text.trim().split('/')
  if (parts.length > 2) return null
  const [first = '', second] = parts
  if (second === undefined) {
    const only = parseDate(first)
    return only ? joined(only, only, null, null) : null
  }
  const start = missingEnd(first)
  const end = missingEnd(second)
  const from = start ? null : parseDate(first)
  const to = end ? null : parseDate(second)
  if ((!start && !from) || (!end && !to) || (start && end)) return null
  if (from && to && from.period.from > to.period.to) return null
  return joined(from, to, start, end)
}

function missingEnd(part: string): 'open' | 'unknown' | null {
  if (part === '..') return 'open'
  return part === '' ? 'unknown' : null
}

function joined(from: Marked | null, to: Marked | null, start: Edtf['start'], end: Edtf['end']): Edtf {
  const longest = [from, to]
    .flatMap((marked) => (marked ? [marked.period] : []))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  return {
    earliest: from ? formatDay(from.period.from) : null,
    latest: to ? formatDay(to.period.to) : null,
    granularity: longest?.grain ?? 'day',
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false),
    start,
    end,
  }
}

function parseDate(text: string): Marked | null {
  const mark = /[?~%]$/.exec(text)?.[0]
  const period = parsePeriod(mark ? text.slice(0, -1) : text)
  return period && { period, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' }
}

function parsePeriod(text: string): Period | null {
  const long = /^Y(-?\d{5,})$/.exec(text)
  if (long) return yearPeriod(Number(long[1]))
  const found = /^(-?\d{2}(?:XX|\d(?:X|\d)))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(withoutTime(text))
  if (!found) return null
  const [, yearText = '', month, day] = found
  if (yearText.endsWith('X')) {
    if (month !== undefined) return null
    const year = Number(yearText.replaceAll('X', '0'))
    return yearText.endsWith('XX') ? centuryPeriod(year) : decadePeriod(year)
  }
  const year = Number(yearText)
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return yearPeriod(year)
  if (month === 'XX') return null
  return partOfYear(year, Number(month), day)
}

function partOfYear(year: number, month: number, day: string | undefined): Period | null {
  if (day === undefined && month >= 21 && month <= 24) return seasonPeriod(year, month - 20)
  if (day === undefined && month >= 33 && month <= 36) return quarterPeriod(year, month - 32)
  if (!isDate(year, month, 1)) return null
  if (day === undefined || day === 'XX') return monthPeriod(year, month)
  if (!isDate(year, month, Number(day))) return null
  const at = dayNumber(year, month, Number(day))
  return { from: at, to: at, grain: 'day' }
}

function withoutTime(text: string): string {
  return text.replace(/T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?$/, '')
}

/** How sure a date is; both marks on one date are written `%`. */
export type Marks = {
  /** `'start'` when only the beginning is fuzzy. */
  readonly approximate?: boolean | 'start'
  readonly uncertain?: boolean
}

/**
 * The shortest EDTF that covers just these days: `2020-10-25`, `2020-08`, `199X`, `2020-10-19/2020-10-25`.
 * A week and a quarter have no form of their own on levels 0 and 1 and become intervals.
 */
export function formatEdtf(interval: Interval, marks: Marks = {}): string | null {
  const from = interval.earliest === null ? null : parseDay(interval.earliest)
  const to = interval.latest === null ? null : parseDay(interval.latest)
  if (from === null && to === null) return null
  const mark = marks.approximate ? (marks.uncertain ? '%' : '~') : marks.uncertain ? '?' : ''
  if (from !== null && to !== null) {
    const one = wholePeriod(from, to)
    const range = one === null && !marks.approximate ? wholeRange(from, to) : null
    if (range !== null) return range
    if (one !== null) return one + (marks.approximate === 'start' ? '~' : mark)
  }
  // The bounds of an interval say how unsure it is; only an approximate one is marked besides.
  return `${from === null ? '..' : endOf(from, Boolean(marks.approximate))}/${to === null ? '..' : endOf(to, marks.approximate === true)}`
}

/** An approximate end at the edge of a month says no more than the month. */
function endOf(day: number, approximate: boolean): string {
  if (!approximate) return formatDay(day)
  const { year, month } = dateOf(day)
  const whole = monthPeriod(year, month)
  return `${whole.from === day || whole.to === day ? `${formatYear(year)}-${two(month)}` : formatDay(day)}~`
}

function wholePeriod(from: number, to: number): string | null {
  if (from === to) return formatDay(from)
  const { year, month } = dateOf(from)
  const y = formatYear(year)
  const forms: readonly (readonly [Period, string])[] = [
    [monthPeriod(year, month), `${y}-${two(month)}`],
    [yearPeriod(year), y],
    [seasonPeriod(year, Math.floor((month - 3) / 3) + 1), `${y}-${20 + Math.floor((month - 3) / 3) + 1}`],
    [decadePeriod(year), `${y.slice(0, -1)}X`],
    [centuryPeriod(year), `${y.slice(0, -2)}XX`],
  ]
  return forms.find(([period]) => period.from === from && period.to === to)?.[1] ?? null
}

/** `1962/1964`, `2020-05/2020-08`: whole years, or whole months, from one to another. */
function wholeRange(from: number, to: number): string | null {
  const [a, last, next] = [dateOf(from), dateOf(to), dateOf(to + 1)]
  if (a.day !== 1 || next.day !== 1) return null
  if (a.month === 1 && next.month === 1) return `${formatYear(a.year)}/${formatYear(last.year)}`
  return `${formatYear(a.year)}-${two(a.month)}/${formatYear(last.year)}-${two(last.month)}`
}
