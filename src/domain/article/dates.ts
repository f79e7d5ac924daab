import type { Span } from '#domain/text/span.ts'
import { anyOf } from './any-of.ts'
import { monthNumber } from './months.ts'

/** A calendar day that a text names in full: `day` is EDTF, `2020-10-25`. */
export type NamedDay = { readonly at: Span; readonly day: string }

/** Which number comes first where a date is written with strokes: 4/11/2020. */
export type DayOrder = 'day-first' | 'month-first'

// Years outside are numbers of something else.
const FIRST_YEAR = 1700
const LAST_YEAR = 2100
// Two-digit years are of this century up to here, of the last one after.
const CENTURY_TURN = 50

const NAME = '(\\p{L}[\\p{L}\\p{M}]{1,13})\\.?'
const YEAR = '(\\d{4})(?!\\d)'
// Behind a month's name a page may have glued a clock, a count or the day of a change to the year: "May 1, 20239:53",
// "7. Januar 20220", "28. Juni 201914. Januar 2020".
const YEAR_GLUED =
  '(\\d{4}(?!\\d)|(?:19|20)\\d{2}(?=\\d{1,2}:\\d{2}|\\d{2,} \\p{L}|\\d{1,2}\\.? ?\\p{L}{3}|\\d(?![\\d.,])))'
// The same behind strokes; "28.09.1912:44" is a year of two digits and a clock.
const STROKED_YEAR =
  '(?:19|20)\\d{2}(?=\\d{1,2}:\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-])|\\d{4}(?!\\d|:\\d{2})|\\d{2}(?=\\d{2}:\\d{2}|(?!\\d))'
const DAY = '(?:(?<!\\d)|(?<=\\p{L} (?:19|20)\\d{2}))(\\d{1,2})'
const GLUED_MONTH = anyOf('monthGlued')
const OF = `(?:\\s+|\\s*[-/]\\s*|\\s+${anyOf('ofMonth')}\\s+)`
const ORDINAL = anyOf('ordinal')
const ORDINAL_BEHIND_MONTH = anyOf('ordinalBehindMonth')
const BEHIND_MONTH = anyOf('behindMonth')
const BEHIND_YEAR = anyOf('behindYear')

type Form = { readonly pattern: RegExp; readonly read: (parts: readonly string[], order: DayOrder) => string | null }

const FORMS: readonly Form[] = [
  {
    // 2020-10-25, 2020/10/25, 2020. 10. 25.
    pattern: /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/gu,
    read: ([year, , month, day]) => dayOf(year, month, day),
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([year, month, day]) => dayOf(year, month, day),
  },
  {
    // 25 October 2020, 25th of October, 2020, 25. Oktober 2020, 25 de octubre de 2020, 25-Oct-2020
    pattern: new RegExp(
      `${DAY}(?:${ORDINAL}|\\.|º|\\.º)?${OF}?${NAME}(?:,|\\s+${BEHIND_MONTH})?[\\s/-]*${YEAR_GLUED}`,
      'giu',
    ),
    read: ([day, month, year]) => dayOf(year, monthOf(month), day),
  },
  {
    // October 25, 2020, Oct. 25th 2020
    pattern: new RegExp(`(?<!\\p{L})${NAME}\\s*(\\d{1,2})${ORDINAL_BEHIND_MONTH}?(?:,\\s*|\\s+)${YEAR_GLUED}`, 'giu'),
    read: ([month, day, year]) => dayOf(year, monthOf(month), day),
  },
  {
    // A name or an agency glued to the month: "Jane DoeMay 1, 2020"; the capital parts them.
    pattern: new RegExp(`(?<=\\p{L})(${GLUED_MONTH})\\.?\\s+(\\d{1,2}),?\\s+${YEAR_GLUED}`, 'gu'),
    read: ([month, day, year]) => dayOf(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${YEAR}[.,]?\\s+(?:${BEHIND_YEAR}\\s+)?${NAME}\\s+(\\d{1,2})(?!\\d)`, 'giu'),
    read: ([year, month, day]) => dayOf(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(
      `(?:(?<![\\d.,/-])|(?<=[./-](?:19|20)\\d{2}))(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(${STROKED_YEAR})(?!/|[.,]\\d|-\\d(?!\\d?:\\d{2}))`,
      'gu',
    ),
    read: ([first, stroke, second, year], order) => {
      const full = year?.length === 2 ? String(centuryOf(Number(year))) : year
      const dayFirst = Number(first) > 12 || (Number(second) <= 12 && (stroke === '.' || order === 'day-first'))
      return dayFirst ? dayOf(full, second, first) : dayOf(full, first, second)
    },
  },
]

/** The days that a text names in full, in order. What is ambiguous is read in `order`. */
export function daysIn(text: string, order: DayOrder): NamedDay[] {
  if (!/\d/.test(text)) return []
  const found: NamedDay[] = []
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length }
      const day = read(match.slice(1), order)
      const taken = found.some((other) => other.at.start < at.end && at.start < other.at.end)
      if (day !== null && !taken) found.push({ at, day })
    }
  }
  return found.toSorted((a, b) => a.at.start - b.at.start)
}

const STROKED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g

/** The order that the unambiguous dates of a text show; `otherwise` when none does. */
export function dayOrderOf(text: string, otherwise: DayOrder): DayOrder {
  let dayFirst = 0
  let monthFirst = 0
  for (const [, first, second] of text.matchAll(STROKED)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++
    if (Number(second) > 12 && Number(first) <= 12) monthFirst++
  }
  if (dayFirst === monthFirst) return otherwise
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}

const TWELVE_HOURS = /\d\s?[ap]\.?\s?m\b/iu

/** The order of dates that stand beside clocks, as in logs and mails: who counts twelve hours writes the month first. */
export function dayOrderByClock(text: string): DayOrder {
  return dayOrderOf(text, TWELVE_HOURS.test(text) ? 'month-first' : 'day-first')
}

function monthOf(name: string | undefined): string {
  return String(monthNumber(name ?? ''))
}

function centuryOf(year: number): number {
  return year < CENTURY_TURN ? 2000 + year : 1900 + year
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const y = Number(year)
  const m = Number(month)
  const d = Number(day)
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m))) return null
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
