import type { Span } from '#domain/text/span.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Granularity, Reference, Timex } from '#domain/time/timex.ts'

/** A date in its sentence; `clause` and `date` are offsets into its words. */
export type DatedWords = {
  readonly words: string
  readonly clause: Span
  readonly date: Span
  readonly candidate: Candidate
  /** The expression that it hangs on. */
  readonly hook: Candidate | null
  readonly timex: Timex
  readonly reference: Reference | null
}

/** What is too long for something to have happened just then. */
export const YEARS: ReadonlySet<Granularity> = new Set(['year', 'decade', 'century'])

/** What points back by its own words: a month without its year in a history goes on for pages. */
export const POINTING: ReadonlySet<Candidate['meaning']['kind']> = new Set(['unit', 'shift', 'counted', 'day-of-month'])

/** A year in figures, wherever it stands. */
export const A_YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/

/** Whether it is the day of writing. */
export function isToday({ timex: { interval }, reference }: Pick<DatedWords, 'timex' | 'reference'>): boolean {
  return reference !== null && interval?.earliest === reference.day && interval.latest === reference.day
}

/** Whether the day of writing lies in it; true as well where neither is known. */
export function isUnderWay({ timex: { interval }, reference }: Pick<DatedWords, 'timex' | 'reference'>): boolean {
  const day = reference?.day ?? ''
  return (interval?.earliest ?? '') <= day && (interval?.latest ?? '') >= day
}
