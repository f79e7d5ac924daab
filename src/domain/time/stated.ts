import { sharedLength, type Span } from '#domain/text/span.ts'
import { formatDay, parseDay, type Period } from './calendar.ts'
import { parseEdtf } from './edtf.ts'
import type { Candidate } from './meaning.ts'
import type { Timex } from './timex.ts'

/** A date that a reader states for words of the text: `edtf` with both its ends. */
export type Stated = { readonly at: Span; readonly edtf: string }

/** What stands in for a candidate's own time. */
export type StatedTimes = ReadonlyMap<Candidate, { readonly edtf: string; readonly period: Period }>

/**
 * The times that the reader states, each by the expression that shares most with its words: other expressions hang on
 * them as if the text had told them there. What is no date, is open at an end, or meets no expression, is left out.
 */
export function statedTimes(candidates: readonly Candidate[], stated: readonly Stated[]): StatedTimes {
  const times = new Map<Candidate, { readonly edtf: string; readonly period: Period }>()
  for (const { at, edtf } of stated) {
    const period = periodOf(edtf)
    const met = candidates.filter((candidate) => sharedLength(candidate.at, at) > 0)
    const [most] = met.toSorted((a, b) => sharedLength(b.at, at) - sharedLength(a.at, at))
    if (most && period) times.set(most, { edtf, period })
  }
  return times
}

function periodOf(edtf: string): Period | null {
  const parsed = parseEdtf(edtf)
  const from = parsed?.earliest ? parseDay(parsed.earliest) : null
  const to = parsed?.latest ? parseDay(parsed.latest) : null
  return parsed && from !== null && to !== null ? { from, to, grain: parsed.granularity } : null
}

/** The expression with the days that the reader states; value and reason still tell what the text alone makes of it. */
export function withStated(
  timex: Timex,
  stated: { readonly edtf: string; readonly period: Period } | undefined,
): Timex {
  if (!stated) return timex
  const { from, to, grain } = stated.period
  const interval = { earliest: formatDay(from), latest: formatDay(to) }
  return { ...timex, interval, edtf: stated.edtf, granularity: grain, relative: null }
}
