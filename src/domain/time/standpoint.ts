import type { DayNumber, Period } from './calendar.ts'
import type { NarrativeClock, Told } from './clock.ts'
import type { Which } from './meaning.ts'
import { rankOf, valueOf } from './period.ts'

/** A month that was told with its year, and how often: what is told again is what the text is about. */
export type ToldMonth = Told & { readonly times: number }

/** Everything that an expression can hang on while a text is read. */
export type Standpoint = {
  readonly reference: DayNumber
  readonly clock: NarrativeClock
  /** In a narrative, dates without a year follow the story and not the day of writing. */
  readonly narrative: boolean
  /** The day named last in the same sentence, even in a plan: "on 11 November … at noon". */
  readonly dayInSentence: Told | null
  /** Days of the week that were told ahead: of whom no verb says more, they are meant again. */
  readonly ahead: ReadonlyMap<number, DayNumber>
  /** Of a month, the date in it that was last told with its year: "in July 2021 … on 8 July". */
  readonly months: ReadonlyMap<number, ToldMonth>
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
  /** True when it may be another of two days. */
  readonly unsure?: boolean
  /** A night, from the day it begins on to the day it ends on. */
  readonly night?: boolean
}

/** Steps from the period of today, or of the clock, that each word means. */
export const STEPS: Readonly<Record<Which, number>> = {
  last: -1,
  this: 0,
  next: 1,
  previous: -1,
  that: 0,
  following: 1,
}

export function isAnaphoric(which: Which): boolean {
  return which === 'previous' || which === 'that' || which === 'following'
}

/**
 * A day or week of a history that told only its month or year since: "on the second day" after "in August 480 BC".
 * It lies somewhere in there. Null when a day was told, which "the next day" then hangs on.
 */
export function loosely(unit: 'day' | 'week', { clock, narrative }: Standpoint): Place | null {
  const last = narrative ? clock.last() : null
  if (!last || rankOf(last.period.grain) <= rankOf(unit)) return null
  const told = clock.at(unit)
  if (told && told.period.from >= last.period.from && told.period.to <= last.period.to) return null
  const grain = rankOf(last.period.grain) <= rankOf('month') ? 'month' : 'year'
  const rest = unit === 'week' ? (grain === 'month' ? '' : '-WXX') : grain === 'month' ? '-XX' : '-XX-XX'
  const value = `${valueOf({ ...last.period, grain })}${rest}`
  return { period: last.period, value, hook: last, vague: true }
}

export function onDay(at: DayNumber, hook: Place['hook']): Place {
  return { period: { from: at, to: at, grain: 'day' }, hook }
}
