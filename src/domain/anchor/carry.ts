import { toFolded, toOriginal } from '#domain/text/fold.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import type { Alignment } from './align.ts'
import type { Anchor } from './anchor.ts'
import { carryEdges, carrySigns } from './carry-edges.ts'
import type { Range } from './gap.ts'
import { findNeighbours, groupOf, lettersIn } from './passage.ts'
import { sameReadSigns } from './read-signs.ts'
import { isGuessAmongRepeats } from './repeats.ts'
import { TRUSTED_LETTERS } from './runs.ts'
import { similarity } from './similarity.ts'
import { rangeOf } from './tokens.ts'

/** Of a passage between two neighbours so much must be kept to call it the same passage with changes. */
const KEPT_BETWEEN = 0.15
/** With a neighbour on one side, and with none, its own words must say more. */
const KEPT_BESIDE = 0.4
const KEPT_ALONE = 0.6
/** A short passage whose both neighbours stand so near, in tokens, is where it was. */
const NEAR = 12
/** Of a few words between neighbours that stand near, any that is left says that the rest was edited. */
const FEW = 8
/** A few words for a few words in that place are words replaced. */
const FEW_REPLACED = 4
/** Longer passages without a word in common are one passage rewritten only when their letters are so alike. */
const REWRITTEN = 0.4
/** The comparison of letters stops here: it takes the product of both lengths. */
const MOST_COMPARED = 1000

/** Carries a span of the old text to the new one. */
export function carry(alignment: Alignment, at: Span): Anchor {
  const { old, now, runs } = alignment
  const folded = toFolded(old.folded, at)
  const tokens = rangeOf(old, folded)
  if (tokens.start === tokens.end) return carrySigns(alignment, tokens.start, folded)
  const group = groupOf(alignment, tokens)
  const neighbours = findNeighbours(alignment, tokens)
  if (group === null || group.letters === 0) return carryReplaced(alignment, tokens, neighbours)
  const carried = carryEdges(alignment, folded, tokens, group)
  const place = toOriginal(now.folded, carried)
  const length = tokens.end - tokens.start
  const whole = group.same === length && group.now.end - group.now.start === length
  const inside = neighbours !== null && neighbours.now.start <= group.now.start && group.now.end <= neighbours.now.end
  // In a text of a few words all of them are as much as there can be; each counts for one letter at least.
  const trusted = Math.min(TRUSTED_LETTERS, lettersIn(old, { start: 0, end: Math.min(old.count, TRUSTED_LETTERS) }))
  const sure = (runs[tokens.start] ?? 0) >= trusted || (inside && neighbours.both && neighbours.distance <= NEAR)
  if (whole && sure) {
    const same = sameReadSigns(sliceOf(old.folded.text, folded), sliceOf(now.folded.text, carried))
    return { kind: same && !isGuessAmongRepeats(alignment, tokens) ? 'anchored' : 'changed', at: place }
  }
  const few = length <= FEW && neighbours !== null && neighbours.distance <= NEAR
  const needed = inside ? (neighbours.both ? (few ? 0 : KEPT_BETWEEN) : KEPT_BESIDE) : KEPT_ALONE
  const kept = group.letters / lettersIn(old, tokens)
  const credible = inside || group.letters >= TRUSTED_LETTERS
  return credible && kept >= needed ? { kind: 'changed', at: place } : { kind: 'orphaned', suggestions: [place] }
}

/** No word is left: other words in its place, or nothing. */
function carryReplaced(
  { old, now, toNew }: Alignment,
  tokens: Range,
  neighbours: ReturnType<typeof findNeighbours>,
): Anchor {
  if (neighbours === null || !neighbours.both) return { kind: 'orphaned', suggestions: [] }
  let { start, end } = neighbours.now
  for (let i = neighbours.old.start; i < tokens.start; i++) start = Math.max(start, (toNew[i] ?? -1) + 1)
  for (let i = neighbours.old.end - 1; i >= tokens.end; i--)
    end = Math.min(end, toNew[i] === -1 ? end : (toNew[i] ?? end))
  if (end <= start) return { kind: 'orphaned', suggestions: [] }
  const there = span(now.starts[start] ?? 0, now.ends[end - 1] ?? 0)
  const place = toOriginal(now.folded, there)
  const was = sliceOf(old.folded.text, span(old.starts[tokens.start] ?? 0, old.ends[tokens.end - 1] ?? 0))
  const few = tokens.end - tokens.start <= FEW_REPLACED && end - start <= FEW_REPLACED
  const is = sliceOf(now.folded.text, there)
  const alike = was.length <= MOST_COMPARED && is.length <= MOST_COMPARED && similarity(was, is) >= REWRITTEN
  return few || alike ? { kind: 'changed', at: place } : { kind: 'orphaned', suggestions: [place] }
}
