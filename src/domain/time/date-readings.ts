import { dayNumber, isDate } from './calendar.ts'
import type { Meaning, Which } from './meaning.ts'
import type { Match } from './pattern.ts'
import { centuryPeriod, decadePeriod, monthPeriod, yearPeriod } from './period.ts'
import { date, fixed, grainOf, pointer, whichOf, type Told } from './rule.ts'

/**
 * What a rule of any language makes of the classes in its pattern; a language says only in which words and orders
 * they come. Classes with the same meaning have the same names everywhere: `{month}`, `{dom}`, `{weekday}`, `{unit}` …
 * Here: what the calendar has a name or a number for.
 */

const dayIn = (match: Match) => match.number(['domWord', 'domth'].find((name) => match.has(name)) ?? 'dom')

export function dayOf(year: number, month: number, day: number): Told | null {
  if (!isDate(year, month, day)) return null
  const at = dayNumber(year, month, day)
  return fixed({ from: at, to: at, grain: 'day' })
}

/** `{year} {month} {dom}` */
export function wholeDate(match: Match): Told | null {
  return dayOf(match.number('year'), match.number('month'), dayIn(match))
}

/** A day that comes every year; the 29th of February too. */
export function yearlyDay(
  month: number,
  day: number,
  year: Meaning | null,
  which: Which | null = null,
  weekday?: number,
): Told | null {
  if (!isDate(2000, month, day)) return null
  return date({ kind: 'month-day', month, day, year, which, ...(weekday === undefined ? {} : { weekday }) })
}

const weekdayIn = (match: Match) => {
  const name = ['weekday', 'shortWeekday'].find((one) => match.has(one))
  return name === undefined ? undefined : match.number(name)
}

/** `{month} {dom}`, perhaps of `{which} year`, perhaps with its `{weekday}` */
export function monthDay(match: Match): Told | null {
  const [month, day] = [match.number(match.has('verbMonth') ? 'verbMonth' : 'month'), dayIn(match)]
  if (match.has('same')) return yearlyDay(month, day, yearTold('that'))
  if (match.has('which')) return yearlyDay(month, day, yearTold(whichOf(match.word('which'))))
  // In "last Friday, May 3" the word points at the weekday.
  return yearlyDay(
    month,
    day,
    null,
    match.has('deictic') && !match.has('weekday') ? whichOf(match.word('deictic')) : null,
    weekdayIn(match),
  )
}

export function yearTold(which: Which): Meaning {
  return { kind: 'unit', unit: 'year', which }
}

export function fixedYear(year: number): Meaning {
  return { kind: 'fixed', period: yearPeriod(year) }
}

/** `{month} {year}` */
export function monthOfYear(match: Match): Told {
  return fixed(monthPeriod(yearIn(match), match.number('month')))
}

/** `{month}` of `{which}` year */
export function monthOfYearTold(match: Match): Told {
  return date({ kind: 'month', month: match.number('month'), which: null, year: yearTold(pointer(match) ?? 'this') })
}

/** `{month}`, `{which} {month}` */
export function namedMonth(match: Match): Told {
  return date({ kind: 'month', month: match.number('month'), which: pointer(match), year: null })
}

function yearIn(match: Match): number {
  return match.number(match.has('yearWords') ? 'yearWords' : 'year')
}

/** In years: over the turn of a century no range in two figures is longer, "1999/00". */
const OVER_THE_TURN = 10

/** The year that two figures mean after the first year of a range; null when they mean none. */
export function lastOfYears(first: number, figures: number): number | null {
  const last = first - (first % 100) + figures
  if (last > first) return last
  return last + 100 - first <= OVER_THE_TURN ? last + 100 : null
}

/** `{year}` */
export function namedYear(match: Match): Told {
  return fixed(yearPeriod(yearIn(match)))
}

/** `{ordinal}` century */
export function century(match: Match): Told | null {
  const count = match.number('ordinal')
  if (count > 30) return null
  const period = centuryPeriod((count - 1) * 100 + 1)
  // TIMEX3 has no year 0, and the first century is written without one.
  return count > 1 ? fixed(period) : date({ kind: 'fixed', period, value: '00' })
}

/** `{decade}`: 1990; `{shortDecade}`, `{decadeWord}`: 90, which is of the last century */
export function decade(match: Match): Told {
  if (match.has('decade')) return fixed(decadePeriod(match.number('decade')))
  return fixed(decadePeriod(1900 + match.number(match.has('decadeWord') ? 'decadeWord' : 'shortDecade')))
}

const WINTER = 4

/** "Winter 14/15" may be of either century. */
const UNCLEAR = 2000

/** `{season} {year}`, `{season} {turn}` or `{shortTurn}`, `{which} {season}` */
export function season(match: Match): Told | null {
  const which = match.number('season')
  if (match.has('shortTurn')) {
    const year = match.number('shortTurn')
    const told = date({ kind: 'season', season: which, which: null, year: fixedYear(year) })
    return which === WINTER ? { ...told, unsure: year >= UNCLEAR } : null
  }
  // "Winter 1944/45" has both its years, "summer 1944/45" lies elsewhere on the globe.
  if (match.has('turn'))
    return which === WINTER
      ? date({ kind: 'season', season: which, which: null, year: fixedYear(match.number('turn')) })
      : null
  if (match.has('year') || match.has('yearWords'))
    return date({ kind: 'season', season: which, which: null, year: fixedYear(yearIn(match)) })
  return date({ kind: 'season', season: which, which: pointer(match), year: null })
}

/** `{shortTurn}`: "23/24", both years. */
export function yearsOfTurn(match: Match): Told {
  const first = match.number('shortTurn')
  const period = { from: yearPeriod(first).from, to: yearPeriod(first + 1).to, grain: 'year' as const }
  return date({ kind: 'fixed', period, value: `${first}/${first + 1}` })
}

/** `{season}` of `{which}` year */
export function seasonOfYearTold(match: Match): Told {
  const told = yearTold(pointer(match) ?? 'this')
  return date({ kind: 'season', season: match.number('season'), which: null, year: told })
}

/** `{ordinal}` quarter, of `{year}` or of `{which}` year; without an ordinal the last */
export function quarter(match: Match): Told | null {
  const count = match.has('ordinal') ? match.number('ordinal') : 4
  const which = pointer(match)
  const told = match.has('year') ? fixedYear(match.number('year')) : which ? yearTold(which) : null
  return count > 4 ? null : date({ kind: 'quarter', quarter: count, year: told })
}

/** `{ordinal}` half, of `{year}` or of `{which}` year; without an ordinal the second */
export function half(match: Match): Told | null {
  const count = match.has('ordinal') ? match.number('ordinal') : 2
  const told = match.has('year') ? fixedYear(match.number('year')) : yearTold(pointer(match) ?? 'this')
  return count > 2 ? null : date({ kind: 'half', half: count, year: told })
}

/** `{holiday}`, `{holiday} {year}`, `{which} {holiday}` */
export function holiday(match: Match): Told {
  return date({
    kind: 'holiday',
    name: match.word('holiday'),
    which: pointer(match),
    year: match.has('year') ? fixedYear(match.number('year')) : null,
  })
}

const NTH_UNITS: Readonly<Record<string, 'day' | 'week' | 'month'>> = { D: 'day', W: 'week', M: 'month' }

/** `{nth} {unitOrWeekday}`, or `{ordinal}` or `{butOne}` and `{unit}` or `{weekday}`, of `{month}`, of `{month} {year}`, of `{year}`, of `{which} {whole}` */
export function nth(match: Match): Told | null {
  if (match.has('domth')) return date({ kind: 'nth', nth: match.number('domth'), what: 'day', of: wholeOf(match) })
  const what = ['unitOrWeekday', 'weekday', 'unit'].map((name) => match.value(name)).find((value) => value !== null)
  const part = typeof what === 'string' ? NTH_UNITS[what] : what
  const count = match.value('nth') ?? match.value('ordinal') ?? (match.has('butOne') ? -2 : -1)
  return part === undefined || part === null || typeof count !== 'number'
    ? null
    : date({ kind: 'nth', nth: count, what: part, of: wholeOf(match) })
}

function wholeOf(match: Match): Meaning {
  if (match.has('month')) {
    if (match.has('year')) return monthOfYear(match).meaning
    return { kind: 'month', month: match.number('month'), which: null, year: null }
  }
  if (match.has('year')) return fixedYear(match.number('year'))
  const whole = match.word(match.has('genitive') ? 'genitive' : 'whole')
  return { kind: 'unit', unit: grainOf(whole), which: pointer(match) ?? 'that' }
}

/** The `{unit}` of `{month} {dom}` */
export function holding(match: Match): Told | null {
  const day = match.has('year') ? wholeDate(match) : monthDay(match)
  return day && date({ kind: 'holding', unit: grainOf(match.word('unit')), of: day.meaning })
}
