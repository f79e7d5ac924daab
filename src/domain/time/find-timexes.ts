import { formatDay, parseDay, type DayNumber } from './calendar.ts'
import { formatEdtf } from './edtf.ts'
import type { Candidate } from './meaning.ts'
import { fitting, isNarrative } from './narrative.ts'
import { reasonFor } from './reason.ts'
import { resolveUnanchored, type Unanchored } from './relative.ts'
import { resolveOn, type Days, type Resolved } from './resolve.ts'
import { statedTimes, withStated, type Stated } from './stated.ts'
import { tag } from './tag.ts'
import { zoneOf } from './zones.ts'
import type { Certainty, Granularity, Interval, Reference, Timex, TimexAnchor } from './timex.ts'

/**
 * The expressions of time in a text, in its order. Without a reference, relative ones stay relative. What hangs on
 * words whose date a reader has `stated` follows that date; their own value and reason are still the text's.
 */
export function findTimexes(
  text: string,
  options: { readonly reference: Reference | null; readonly language: string; readonly stated?: readonly Stated[] },
): Timex[] {
  const candidates = fitting(tag(text, options.language), options.reference)
  return resolve(candidates, options.reference, text, options.stated)
}

/** The second step alone: what a changed day of writing, or a date stated, makes of the same candidates. */
export function resolve(
  candidates: readonly Candidate[],
  reference: Reference | null,
  text: string,
  stated: readonly Stated[] = [],
): Timex[] {
  const times = statedTimes(candidates, stated)
  if (!reference) {
    const { resolved, unanchored } = resolveUnanchored(candidates, isNarrative(candidates, null), times)
    return resolved.map((one, index) => {
      const timex = timexOf(one, null, text, unanchored[index] ?? null, false)
      return withStated(timex, times.get(one.candidate))
    })
  }
  const day = dayOf(reference.day)
  const narrative = isNarrative(candidates, day)
  const ends = [...new Set([reference.earliest, reference.latest])].filter((end) => end !== reference.day)
  const others = ends.map((end) => resolveOn(candidates, dayOf(end), narrative, times))
  return resolveOn(candidates, day, narrative, times).map((one, index) => {
    const readings = others.flatMap((other) => other[index]?.days ?? [])
    // "Now", and a length up to now, end on the day of writing, whenever that was.
    const shifts =
      one.place !== null && one.candidate.meaning.kind !== 'vague' && readings.some((days) => !sameDays(days, one.days))
    const timex = timexOf(
      shifts ? { ...one, days: union([...readings, ...(one.days ? [one.days] : [])]) } : one,
      reference,
      text,
      null,
      shifts,
    )
    return withStated(timex, times.get(one.candidate))
  })
}

function dayOf(day: string): DayNumber {
  const number = parseDay(day)
  if (number === null) throw new RangeError(`Not a day: ${day}`)
  return number
}

function sameDays(a: Days, b: Days | null): boolean {
  return a.from === b?.from && a.to === b?.to
}

function union(all: readonly Days[]): Days {
  const from = all.some((days) => days.from === null) ? null : Math.min(...all.map((days) => days.from ?? 0))
  const to = all.some((days) => days.to === null) ? null : Math.max(...all.map((days) => days.to ?? 0))
  return { from, to }
}

function timexOf(
  one: Resolved,
  reference: Reference | null,
  text: string,
  unanchored: Unanchored | null,
  shifts: boolean,
): Timex {
  const { candidate, days } = one
  const certainty = shifts ? 'approximate' : certaintyOf(one)
  const interval = days && !unanchored && candidate.type !== 'SET' ? intervalOf(days) : null
  const edtf = interval && formatEdtf(interval, marksOf(one, certainty))
  return {
    at: candidate.at,
    text: candidate.text,
    type: one.type,
    value: unanchored?.value ?? one.value,
    mod: candidate.mod,
    granularity: granularityOf(one),
    zone: candidate.zone === null ? null : zoneOf(candidate.zone),
    interval,
    edtf,
    anchor: anchorOf(one),
    certainty,
    reason: reasonFor(one, reference, text, { label: unanchored?.relative?.label ?? null, edtf }),
    relative: unanchored?.relative ?? null,
  }
}

function intervalOf(days: Days): Interval {
  return {
    earliest: days.from === null ? null : formatDay(days.from),
    latest: days.to === null ? null : formatDay(days.to),
  }
}

function marksOf(one: Resolved, certainty: Certainty): Parameters<typeof formatEdtf>[1] {
  if (one.place?.vague || one.candidate.mod === 'APPROX') return { approximate: true }
  if (!one.place && certainty === 'approximate') return { approximate: 'start' }
  return { uncertain: certainty === 'probable' }
}

function granularityOf({ candidate, place }: Resolved): Granularity {
  if (candidate.time) return /T\d\d:/.test(candidate.time) ? 'minute' : 'hour'
  if (candidate.meaning.kind === 'duration') return candidate.meaning.amount.unit
  return place?.period.grain ?? 'day'
}

function anchorOf({ place, days }: Resolved): TimexAnchor {
  if (!place) return { kind: days ? 'reference' : 'none' }
  if (place.hook === 'none' || place.hook === 'reference') return { kind: place.hook }
  return { kind: 'timex', at: place.hook.at }
}

function certaintyOf({ candidate, place, days }: Resolved): Certainty {
  if (candidate.meaning.kind === 'vague') return place ? 'certain' : 'vague'
  if (!place) {
    if (!days) return 'certain'
    return days.from === null || days.to === null ? 'vague' : 'approximate'
  }
  if (place.vague || candidate.mod === 'APPROX') return 'approximate'
  if (place.unsure || candidate.unsure) return 'probable'
  if (place.hook === 'none' || place.hook === 'reference') return 'certain'
  // Hung on a date told in another paragraph, or counted from a beginning that was not told.
  return candidate.meaning.kind === 'counted' || place.hook.paragraph !== candidate.paragraph ? 'probable' : 'certain'
}
