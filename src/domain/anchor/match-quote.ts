import { toOriginal } from '#domain/text/fold.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import type { Anchor, Target } from './anchor.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import { carryEdges } from './carry-edges.ts'
import { groupOf, lettersIn } from './passage.ts'
import { patternOf, type Pattern } from './pattern.ts'
import { sameReadSigns } from './read-signs.ts'
import type { Places, Tokens, Vocabulary } from './tokens.ts'

/** The text that is searched, and what all searches of it share. */
export type Searched = {
  readonly now: Tokens
  readonly places: Places
  readonly vocabulary: Vocabulary
  readonly isSlip: (a: number, b: number) => boolean
}

/** Below this many characters a quote stands in too many texts by chance to be believed without its context. */
const SHORT = 24
/** The best place must fit better than the next by this share of the whole, or nobody can tell them apart. */
const MARGIN = 0.06
/** A side of the context is kept when half of its letters are, and whole when nearly all are. */
const KEPT = 0.5
const WHOLE = 0.8
/** Between two kept sides any part of the quote will do, beside one a good part; alone nearly all of a long one. */
const PART_BETWEEN = 0.12
const PART_BESIDE = 0.35
const PART_ALONE = 0.6
const LETTERS_ALONE = 40
/** A few words for a few words between kept sides are words replaced. */
const FEW = 4
/** So near to where it was made, in characters, a place stands where the record says, give or take some edits. */
const NEAR = 150
const MOST_SUGGESTIONS = 3
/** What fits less is no help to a reader. */
const WORST_SUGGESTION = 0.15

type Judged = {
  readonly at: Span
  readonly fit: number
  /** The words of the quote, in this order and nothing between. */
  readonly same: boolean
  /** The signs of the quote that are read aloud. */
  readonly sameSigns: boolean
  /** How much of the quote's letters, and of each side's, is there; a side that was not stored is null. */
  readonly part: number
  readonly letters: number
  readonly before: number | null
  readonly after: number | null
  /** How much is there of the sides whose nearest word is still next to the quote. */
  readonly joined: readonly number[]
  readonly replaced: boolean
  /** Whether it stands about where the record says. */
  readonly near: boolean
}

/** Finds a quote in a text from the quote and its context alone. */
export function matchQuote(target: Target, searched: Searched): Anchor {
  const pattern = patternOf(target.quote, searched.vocabulary)
  if (pattern.quote.start === pattern.quote.end) return matchSigns(pattern, searched.now)
  const { start } = target.position
  const { candidates, crowded } = findCandidates(pattern, searched.now, searched.places, searched.isSlip, start)
  const judged = distinct(candidates.flatMap((candidate) => judge(pattern, candidate, searched, start) ?? []))
  const [best, next] = judged
  if (best === undefined) return { kind: 'orphaned', suggestions: [] }
  // The same surroundings in several places: the quote was in one of them, edited or not.
  const twins = isSurrounded(best) ? judged.filter((one) => isSurrounded(one) && one.at.end > one.at.start) : []
  if (twins.length > 1) {
    // One that stands where the record says may have been edited; elsewhere the better fit is the likelier.
    const likely = twins.some(({ near }) => near) ? twins : twins.filter(({ fit }) => best.fit - fit < MARGIN)
    return { kind: 'changed', at: nearestTo(start, likely).at }
  }
  const clear = next === undefined || best.fit - next.fit >= MARGIN
  const kind = decide(best, clear, target.quote.exact.trim().length < SHORT)
  // The words are, or other words with this context, where the record says: they may be the ones meant.
  const rivals = judged.slice(1).some((one) => one.near && (one.same || sidesOf(one).some((side) => side >= WHOLE)))
  const certain = best.sameSigns && !crowded && (best.near || !rivals)
  if (kind === 'anchored' && !certain) return { kind: 'changed', at: best.at }
  return kind === 'orphaned' ? { kind, suggestions: suggest(judged) } : { kind, at: best.at }
}

function decide(best: Judged, clear: boolean, short: boolean): Anchor['kind'] {
  if (!clear) return 'orphaned'
  const sides = sidesOf(best)
  const strongest = Math.max(0, ...sides)
  const kept = sides.filter((side) => side >= KEPT).length
  if (best.same) {
    // A quote without any context, as some programs store it, is believed when it is long and stands once.
    if (sides.length === 0) return short ? 'changed' : 'anchored'
    const whole = isSurrounded(best) && best.joined.length === sides.length
    if (short ? whole : best.joined.some((side) => side >= KEPT)) return 'anchored'
    return !short || strongest >= KEPT || best.near ? 'changed' : 'orphaned'
  }
  const between = kept === 2
  const needed = between ? PART_BETWEEN : kept === 1 ? PART_BESIDE : PART_ALONE
  const credible = kept > 0 || best.letters >= LETTERS_ALONE
  return (between && best.replaced) || (credible && best.part >= needed) ? 'changed' : 'orphaned'
}

function judge(pattern: Pattern, { toNew, fit }: Candidate, { now, isSlip }: Searched, stood: number): Judged | null {
  const { tokens: old, quote } = pattern
  const alignment = { old, now, toNew, isSlip }
  const group = groupOf(alignment, quote)
  if (group === null) return null
  const carried = carryEdges(alignment, pattern.folded, quote, group)
  const at = toOriginal(now.folded, carried)
  const length = quote.end - quote.start
  const wordsNow = group.now.end - group.now.start
  const side = (start: number, end: number) => {
    const all = lettersIn(old, { start, end })
    if (all === 0) return null
    let kept = 0
    for (let i = start; i < end; i++) if (old.ids[i] === now.ids[toNew[i] ?? -1]) kept += old.letters[i] ?? 0
    return kept / all
  }
  const before = side(0, quote.start)
  const after = side(quote.end, old.count)
  return {
    at,
    fit,
    same: group.same === length && wordsNow === length,
    sameSigns: sameReadSigns(sliceOf(old.folded.text, pattern.folded), sliceOf(now.folded.text, carried)),
    part: group.letters / lettersIn(old, quote),
    letters: group.letters,
    before,
    after,
    joined: [
      ...(before !== null && toNew[quote.start - 1] === group.now.start - 1 ? [before] : []),
      ...(after !== null && toNew[quote.end] === group.now.end ? [after] : []),
    ],
    replaced: group.letters === 0 && length <= FEW && wordsNow <= FEW,
    near: Math.abs(at.start - stood) <= NEAR,
  }
}

/** One of each place, the best. Where the very words begin anew before they have ended ("la la la") is another place. */
function distinct(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = []
  for (const one of judged) {
    const isKept = ({ at, same }: Judged) =>
      at.start < one.at.end && one.at.start < at.end && (!same || !one.same || at.start === one.at.start)
    if (!kept.some(isKept)) kept.push(one)
  }
  return kept
}

function nearestTo(start: number, places: readonly Judged[]): Judged {
  return places.reduce((a, b) => (Math.abs(b.at.start - start) < Math.abs(a.at.start - start) ? b : a))
}

function sidesOf({ before, after }: Judged): number[] {
  return [before, after].filter((side) => side !== null)
}

/** Whether all the context that was stored stands around a place. */
function isSurrounded(place: Judged): boolean {
  const sides = sidesOf(place)
  return sides.length > 0 && Math.min(...sides) >= WHOLE
}

function suggest(judged: readonly Judged[]): Span[] {
  const worth = judged.filter(({ fit, part, at }) => (fit >= WORST_SUGGESTION || part >= KEPT) && at.end > at.start)
  return worth.slice(0, MOST_SUGGESTIONS).map(({ at }) => at)
}

/** A quote without a word ("—") is found by the signs and the context as they stand. */
function matchSigns({ tokens, folded }: Pattern, now: Tokens): Anchor {
  const signs = sliceOf(tokens.folded.text, folded).trim()
  const all = tokens.folded.text.trim()
  const at = signs === '' || all.length < SHORT ? -1 : now.folded.text.indexOf(all)
  if (at < 0 || now.folded.text.includes(all, at + 1)) return { kind: 'orphaned', suggestions: [] }
  const shift = at - (tokens.folded.text.length - tokens.folded.text.trimStart().length)
  return { kind: 'anchored', at: toOriginal(now.folded, span(folded.start + shift, folded.end + shift)) }
}
