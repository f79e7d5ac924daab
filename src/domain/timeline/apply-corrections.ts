import type { Anchor } from '#domain/anchor/anchor.ts'
import { sentencesOf } from '#domain/text/sentences.ts'
import { covers, lengthOf, overlaps, sharedLength, sliceOf, type Span } from '#domain/text/span.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import type { Stated } from '#domain/time/stated.ts'
import type { Timex } from '#domain/time/timex.ts'
import { compareTimexes } from './compare-timexes.ts'
import type { Event } from './event.ts'
import type { EventCorrection } from './event-correction.ts'
import { parseStatedDate } from './stated-date.ts'

/** What a text tells, as the reader has set it right. */
export type CorrectedEvents = {
  /** By their first day and then by their place. */
  readonly events: readonly Event[]
  /** What the reader hid, with its words as they stand now. */
  readonly hidden: readonly HiddenEvent[]
  /** Corrections whose words are not in the text any more. */
  readonly lost: readonly EventCorrection[]
}

export type HiddenEvent = {
  readonly correction: EventCorrection
  /** The sentence that told it. */
  readonly words: string
  readonly at: Span
}

type PlacedCorrection = { readonly correction: EventCorrection; readonly at: Span; readonly check: boolean }

/**
 * Applies the reader's corrections to the events that were found in `text`. `anchors` says where the words of each
 * correction stand now, in the order of the corrections. One that is kept for words in which nothing is found any
 * more still holds: a better tagger takes nothing away from the reader.
 */
export function applyCorrections(
  found: readonly Event[],
  corrections: readonly EventCorrection[],
  anchors: readonly (Anchor | undefined)[],
  text: string,
): CorrectedEvents {
  if (corrections.length === 0) return { events: found, hidden: [], lost: [] }
  const placed: PlacedCorrection[] = []
  const lost: EventCorrection[] = []
  for (const [index, correction] of corrections.entries()) {
    const anchor = anchors[index]
    if (!anchor || anchor.kind === 'orphaned') lost.push(correction)
    else placed.push({ correction, at: anchor.at, check: anchor.kind === 'changed' })
  }
  const sentences = sentencesOf(text)
  let events = found
  // What is dated first: a hidden event keeps the date that it was given.
  for (const each of placed)
    if (each.correction.says.kind !== 'hidden') events = withDate(events, each, text, sentences)
  const hidden: HiddenEvent[] = []
  for (const { correction, at } of placed) {
    if (correction.says.kind !== 'hidden') continue
    const event = eventAt(events, at)
    events = event ? events.filter((each) => each !== event) : events
    hidden.push({ correction, at, words: sliceOf(text, event?.sentence ?? sentenceAround(sentences, at)) })
  }
  return {
    events: events.toSorted((a, b) => compareTimexes(a.timex, b.timex) || a.timex.at.start - b.timex.at.start),
    hidden,
    lost,
  }
}

/** The dates that the reader set, where their words stand now, for what hangs on them: "the following day". */
export function statedDates(
  corrections: readonly EventCorrection[],
  anchors: readonly (Anchor | undefined)[],
): readonly Stated[] {
  return corrections.flatMap(({ says }, index) => {
    const anchor = anchors[index]
    if (says.kind !== 'dated' || !anchor || anchor.kind === 'orphaned') return []
    const edtf = parseStatedDate(says.date)?.edtf
    return edtf === undefined ? [] : [{ at: anchor.at, edtf }]
  })
}

function withDate(
  events: readonly Event[],
  { correction, at, check }: PlacedCorrection,
  text: string,
  sentences: readonly Span[],
): readonly Event[] {
  const { says } = correction
  if (says.kind === 'hidden') return events
  const told = says.kind === 'told' ? null : eventAt(events, at)
  const timex = setTimex(says.date, told?.timex ?? null, text, told?.timex.at ?? at, check)
  if (!timex) return events
  const applied = { made: correction, check }
  if (told) return events.map((event) => (event === told ? { ...told, timex, correction: applied } : event))
  const sentence = sentenceAround(sentences, at)
  const label = says.kind === 'told' ? says.label : sliceOf(text, sentence).replace(/\s+/g, ' ')
  const own: Event = {
    id: `own-${correction.id}`,
    sentence,
    label,
    brief: label,
    timex,
    standing: 'told',
    actors: [],
    speaker: null,
    figures: [],
    also: [],
    correction: applied,
  }
  return [...events, own]
}

/** The event that a correction was made on: the one dated by most of its words, else one that they tell once more. */
function eventAt(events: readonly Event[], at: Span): Event | null {
  const dated = events
    .filter(({ timex, correction }) => correction?.made.says.kind !== 'told' && overlaps(timex.at, at))
    .toSorted((a, b) => sharedLength(b.timex.at, at) - sharedLength(a.timex.at, at))[0]
  return dated ?? events.find(({ also }) => also.some(({ timex }) => overlaps(timex, at))) ?? null
}

/** The whole sentences that words lie in; the words alone when they lie in none. */
function sentenceAround(sentences: readonly Span[], at: Span): Span {
  const around = sentences.filter((sentence) => overlaps(sentence, at))
  const [first, last] = [around[0], around.at(-1)]
  const whole = first && last ? { start: first.start, end: last.end } : at
  return covers(whole, at) && lengthOf(whole) > 0 ? whole : at
}

/** The expression with the reader's date in place of what was made of it; null when that is no date. */
function setTimex(date: string, before: Timex | null, text: string, at: Span, check: boolean): Timex | null {
  const stated = parseStatedDate(date)
  const parsed = stated && parseEdtf(stated.edtf)
  if (!parsed) return null
  const { earliest, latest, granularity, approximate, uncertain } = parsed
  const words = before?.text ?? sliceOf(text, at)
  const reason = before ? `set by hand; the text alone: ${before.reason}` : 'put here by hand'
  return {
    at,
    text: words,
    type: stated.hours ? 'TIME' : 'DATE',
    value: date,
    mod: approximate ? 'APPROX' : null,
    granularity: stated.hours ? 'minute' : granularity,
    zone: null,
    interval: { earliest, latest },
    edtf: stated.edtf,
    anchor: { kind: 'none' },
    certainty: approximate ? 'approximate' : uncertain ? 'probable' : 'certain',
    reason: check ? `${reason}; the words have changed since` : reason,
    relative: null,
  }
}
