import { dateOf, dayNumber, isoWeekOf, parseDay, weekdayOf, type DayNumber } from './calendar.ts'
import { parseEdtf } from './edtf.ts'
import { centuryPeriod, decadePeriod, monthPeriod, quarterPeriod, seasonPeriod, yearPeriod } from './period.ts'
import type { Day, Interval } from './timex.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const QUARTERS = ['first', 'second', 'third', 'fourth']

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? ''
}

/** "2020", "490 BC". */
export function formatYearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** "Sunday 25 October 2020"; the words as they stand when it is no day. */
export function formatDayName(day: Day): string {
  const number = parseDay(day)
  return number === null ? day : longDay(number)
}

/** "Sun 25 Oct 2020". */
export function formatShortDay(number: DayNumber): string {
  const { year, month, day } = dateOf(number)
  return `${weekdayName(weekdayOf(number)).slice(0, 3)} ${day} ${monthName(month).slice(0, 3)} ${formatYearName(year)}`
}

function longDay(number: DayNumber): string {
  return `${weekdayName(weekdayOf(number))} ${plainDay(number)}`
}

function plainDay(number: DayNumber): string {
  const { year, month, day } = dateOf(number)
  return `${day} ${monthName(month)} ${formatYearName(year)}`
}

/** "Sunday 25 October 2020", "August 2020", "19–25 October 2020 (week 43)", "until 27 October 2020". */
export function formatInterval(interval: Interval): string {
  const from = interval.earliest === null ? null : parseDay(interval.earliest)
  const to = interval.latest === null ? null : parseDay(interval.latest)
  if (from === null) return to === null ? 'undated' : `until ${plainDay(to)}`
  if (to === null) return `since ${plainDay(from)}`
  return wholeName(from, to) ?? spanName(from, to)
}

function wholeName(from: DayNumber, to: DayNumber): string | null {
  if (from === to) return longDay(from)
  const { year, month } = dateOf(from)
  const covers = (period: { from: DayNumber; to: DayNumber }) => period.from === from && period.to === to
  if (covers(monthPeriod(year, month))) return `${monthName(month)} ${formatYearName(year)}`
  if (covers(yearPeriod(year))) return formatYearName(year)
  const season = Math.floor((month - 3) / 3) + 1
  if (season > 0 && covers(seasonPeriod(year, season))) return seasonName(season, year)
  const quarter = Math.ceil(month / 3)
  if (covers(quarterPeriod(year, quarter))) return `${QUARTERS[quarter - 1] ?? ''} quarter of ${formatYearName(year)}`
  if (covers(decadePeriod(year))) return `the ${Math.floor(year / 10) * 10}s`
  if (year > 0 && covers(centuryPeriod(year))) return `the ${ordinal(Math.floor(year / 100) + 1)} century`
  return null
}

const WINTER = 4

/** Years of two figures are read in those after this one alone. */
const FOUR_FIGURES = 1000

/** "Winter 1944/45": of the year before, most of it is not. */
function seasonName(season: number, year: number): string {
  const next = season === WINTER && year >= FOUR_FIGURES ? `/${String(year + 1).slice(-2)}` : ''
  return `${SEASONS[season - 1] ?? ''} ${formatYearName(year)}${next}`
}

function spanName(from: DayNumber, to: DayNumber): string {
  const a = dateOf(from)
  const b = dateOf(to)
  const week = to - from === 6 && weekdayOf(from) === 1 ? ` (week ${isoWeekOf(from).week})` : ''
  const wholeMonths = a.day === 1 && dateOf(to + 1).day === 1
  const name = wholeMonths ? monthsName(a, b) : daysName(a, b)
  return name + week
}

type DateParts = ReturnType<typeof dateOf>

function monthsName(a: DateParts, b: DateParts): string {
  if (a.month === 1 && b.month === 12) return `${formatYearName(a.year)}–${formatYearName(b.year)}`
  if (a.year === b.year) return `${monthName(a.month)}–${monthName(b.month)} ${formatYearName(b.year)}`
  return `${monthName(a.month)} ${formatYearName(a.year)} – ${monthName(b.month)} ${formatYearName(b.year)}`
}

function daysName(a: DateParts, b: DateParts): string {
  const end = plainDay(dayNumber(b.year, b.month, b.day))
  if (a.year !== b.year) return `${plainDay(dayNumber(a.year, a.month, a.day))} – ${end}`
  return a.month === b.month ? `${a.day}–${end}` : `${a.day} ${monthName(a.month)} – ${end}`
}

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

/** "about 27 October 2020", "perhaps August 2020"; the words as they stand when they are no EDTF. */
export function formatEdtfName(edtf: string): string {
  const parsed = parseEdtf(edtf)
  if (!parsed) return edtf
  const uneven = unevenName(edtf)
  if (uneven !== null) return uneven
  if (
    parsed.granularity === 'day' &&
    parsed.earliest !== null &&
    parsed.earliest === parsed.latest &&
    (parsed.approximate || parsed.uncertain)
  ) {
    const number = parseDay(parsed.earliest)
    if (number !== null) return marked(plainDay(number), parsed)
  }
  return marked(formatInterval(parsed), parsed)
}

/** "about August 2020 – 26 October 2020": an end that is known by the month alone is not named by a day. */
function unevenName(edtf: string): string | null {
  const ends = edtf.split('/').map((end) => parseEdtf(end))
  const [from, to] = ends
  if (!from || !to || ends.length !== 2 || from.granularity === to.granularity) return null
  return [from, to]
    .map((end) => {
      const day = end.granularity === 'day' && end.earliest !== null ? parseDay(end.earliest) : null
      return marked(day === null ? formatInterval(end) : plainDay(day), end)
    })
    .join(' – ')
}

function marked(words: string, { approximate, uncertain }: { approximate: boolean; uncertain: boolean }): string {
  const name = approximate ? `about ${words}` : words
  return uncertain ? `perhaps ${name}` : name
}
