import { fromToday } from './deictic-readings.ts'
import { holiday, wholeDate, yearlyDay } from './date-readings.ts'
import type { Amount, Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { amountOf, date, exactly, grainOf, partIn, pointer, type Draft, type Told } from './rule.ts'

/** What a rule makes of a length together with the day that it is counted from, or that it ends on. */

function countedFrom(base: Meaning, sign: -1 | 1, amount: Amount): Meaning {
  return { kind: 'shift', amount, sign, from: 'reference', grain: 'day', base }
}

function ofDay(meaning: Meaning, time: string | null): Draft {
  return time === null ? date(meaning) : { type: 'TIME', meaning, time }
}

/** So long before or after today, to the day. */
function fromTodayBy(amount: Amount, sign: -1 | 1): Meaning {
  return { kind: 'shift', amount, sign, from: 'reference', grain: 'day' }
}

/**
 * `{number} {units}` or `{article} {unit}` ago on a `{weekday}`: the nearest to so many weeks or days ago; but a week is
 * counted from that weekday, as are months and years.
 */
export function weekdayAgo(
  match: Match,
  weekday = match.number('weekday'),
  time: string | null = partIn(match),
  amount: Amount = amountOf(match),
): Draft | null {
  if (amount.count === null || !isCalendar(amount)) return null
  const said = pointer(match)
  // "A year ago this Saturday" may be over or to come.
  const which = said === 'this' ? null : said
  const isOneWeek = amount.unit === 'week' && amount.count === 1
  if (which || isOneWeek) return ofDay(countedFrom({ kind: 'weekday', weekday, which }, -1, amount), time)
  const isShort = amount.unit === 'week' || amount.unit === 'day'
  if (isShort) return ofDay({ kind: 'nearest', weekday, to: fromTodayBy(amount, -1) }, time)
  return ofDay(countedFrom({ kind: 'nearest', weekday, to: fromToday(0) }, -1, amount), time)
}

/** `{number} {units}` or `{article} {unit}` before or after a day so many `days` from today. */
export function countedFromToday(
  days: number,
  sign: -1 | 1,
  match: Match,
  amount: Amount = amountOf(match),
): Draft | null {
  if (amount.count === null || !isCalendar(amount)) return null
  return ofDay(countedFrom(fromToday(days), sign, amount), partIn(match))
}

/** `{number} {units}` or `{article} {unit}` after the next `{weekday}` */
export function countedFromWeekday(match: Match, amount: Amount = amountOf(match)): Draft | null {
  if (amount.count === null || !isCalendar(amount)) return null
  const base: Meaning = { kind: 'weekday', weekday: match.number('weekday'), which: 'next' }
  return ofDay(countedFrom(base, 1, amount), partIn(match))
}

/** In `{number} {units}` or `{article} {unit}` on a `{weekday}`: that day of the week in so many weeks, or the one nearest to so many days. */
export function weekdayIn(
  match: Match,
  weekday = match.number('weekday'),
  time: string | null = partIn(match),
  amount: Amount = amountOf(match),
): Draft | null {
  if (amount.count === null || (amount.unit !== 'week' && amount.unit !== 'day')) return null
  if (amount.unit === 'day') return ofDay({ kind: 'nearest', weekday, to: fromTodayBy(amount, 1) }, time)
  const week: Meaning = { kind: 'shift', amount, sign: 1, from: 'reference', grain: 'week' }
  return ofDay({ kind: 'nth', nth: 1, what: weekday, of: week }, time)
}

/** The `{weekday}` before or after a `{holiday}` or a `{month} {dom}`. */
export function weekdayBeside(sign: -1 | 1): (match: Match) => Draft | null {
  return (match) => {
    // The weekday is not that of the date.
    const dated = () =>
      match.has('year') ? wholeDate(match) : yearlyDay(match.number('month'), match.number('dom'), null)
    const of = match.has('holiday') ? holiday(match) : dated()
    const weekday = match.number('weekday')
    return of && ofDay({ kind: 'weekday-beside', weekday, sign, of: of.meaning }, partIn(match))
  }
}

/** The `{weekday}` after the next one, or before the last one. */
export function weekdayButOne(sign: -1 | 1): (match: Match) => Draft {
  return (match) => {
    const base: Meaning = { kind: 'weekday', weekday: match.number('weekday'), which: sign < 0 ? 'last' : 'next' }
    return ofDay(countedFrom(base, sign, exactly(1, 'W')), partIn(match))
  }
}

/** The `{unit}` after the next one, or before the last one. */
export function unitButOne(sign: -1 | 1): (match: Match) => Told | null {
  return (match) => {
    const letter = match.word('unit')
    if (letter === 'WE') return date({ kind: 'weekend', which: sign < 0 ? 'last' : 'next', further: true })
    if (!['W', 'M', 'Y', '10Y', '100Y'].includes(letter)) return null
    return date({ kind: 'shift', amount: exactly(2, letter), sign, from: 'reference' })
  }
}

function isCalendar({ unit }: Amount): boolean {
  return unit !== 'hour' && unit !== 'minute'
}

/** `{number} {units}` or `{article} {unit}` ago, this `{whole}`: that week or month of then */
export function unitAgo(match: Match, letter: string): Told | null {
  const amount = amountOf(match)
  const grain = grainOf(letter)
  const base: Meaning = { kind: 'unit', unit: grain, which: pointer(match) ?? 'this' }
  if (amount.count === null || !isOfYears(amount)) return null
  return date({ kind: 'shift', amount, sign: -1, from: 'reference', grain, base })
}

/** `{number} {units}` or `{article} {unit}` ago on `{month} {dom}` or in `{month}`: in the year so long ago. */
export function dateAgo(match: Match): Told | null {
  const amount = amountOf(match)
  if (amount.count === null || !isCalendar(amount)) return null
  const year: Meaning | null = isOfYears(amount)
    ? { kind: 'shift', amount, sign: -1, from: 'reference', grain: 'year' }
    : null
  if (match.has('holiday')) return year && date({ kind: 'holiday', name: match.word('holiday'), which: null, year })
  const month = match.number('month')
  if (match.has('year')) return wholeDate(match)
  if (match.has('dom')) return yearlyDay(month, match.number('dom'), year)
  return year && date({ kind: 'month', month, which: null, year })
}

function isOfYears({ unit }: Amount): boolean {
  return unit === 'year' || unit === 'decade' || unit === 'century'
}
