import { toOriginal } from '#domain/text/fold.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import type { Alignment } from './align.ts'
import type { Anchor } from './anchor.ts'
import type { Range } from './gap.ts'
import type { Group, Pairs } from './passage.ts'

/**
 * The span of a group in the folded new text, with the edges that the old passage had: inside a word where that
 * word is the same, with the signs beside it where they are still there.
 */
export function carryEdges({ old, now, toNew }: Pairs, folded: Span, tokens: Range, group: Group): Span {
  let { start: first, end } = group.now
  // Words at an edge of the passage that gave way to others, when what stands outside is still there.
  if (tokens.start > 0 && group.old.start > tokens.start && (toNew[tokens.start - 1] ?? -1) >= 0) {
    const outside = toNew[tokens.start - 1] ?? 0
    if (outside < first && first - outside - 1 <= 2 * (group.old.start - tokens.start)) first = outside + 1
  }
  if (group.old.end < tokens.end && (toNew[tokens.end] ?? -1) >= 0) {
    const outside = toNew[tokens.end] ?? 0
    if (outside >= end && outside - end <= 2 * (tokens.end - group.old.end)) end = outside
  }
  const last = end - 1
  const gapBefore = now.folded.text.slice(first === 0 ? 0 : (now.ends[first - 1] ?? 0), now.starts[first] ?? 0)
  const gapAfter = now.folded.text.slice(now.ends[last] ?? 0, now.starts[last + 1] ?? now.folded.text.length)
  let from = now.starts[first] ?? 0
  let to = now.ends[last] ?? from
  const wordStart = old.starts[tokens.start] ?? 0
  const wordEnd = old.ends[tokens.end - 1] ?? 0
  if (toNew[tokens.start] !== first) {
    // The first words are gone; signs that stood between them belong to the passage, those before them do not.
    const outside = old.folded.text.slice(tokens.start === 0 ? 0 : (old.ends[tokens.start - 1] ?? 0), folded.start)
    from -= gapBefore.slice(sharedStart(outside, gapBefore)).trimStart().length
  } else if (folded.start <= wordStart) {
    from -= sharedEnd(old.folded.text.slice(folded.start, wordStart), gapBefore)
  } else if (old.ids[tokens.start] === now.ids[first]) from += folded.start - wordStart
  if (toNew[tokens.end - 1] !== last) {
    const outside = old.folded.text.slice(folded.end, old.starts[tokens.end] ?? old.folded.text.length)
    to += gapAfter.slice(0, gapAfter.length - sharedEnd(outside, gapAfter)).trimEnd().length
  } else if (folded.end >= wordEnd) {
    to += sharedStart(old.folded.text.slice(wordEnd, folded.end), gapAfter)
  } else if (old.ids[tokens.end - 1] === now.ids[last]) to -= wordEnd - folded.end
  return span(from, Math.max(from, to))
}

/** A passage without a word ("—"): it is where it was when both words beside it are, with the same signs between. */
export function carrySigns({ old, now, toNew }: Alignment, next: number, folded: Span): Anchor {
  const before = next === 0 ? -1 : (toNew[next - 1] ?? -2)
  const after = next === old.count ? now.count : (toNew[next] ?? -2)
  if (before === -1 && next > 0) return { kind: 'orphaned', suggestions: [] }
  if (after !== before + 1) return { kind: 'orphaned', suggestions: [] }
  const gap = (tokens: typeof old, i: number) =>
    span(i === 0 ? 0 : (tokens.ends[i - 1] ?? 0), tokens.starts[i] ?? tokens.folded.text.length)
  const was = gap(old, next)
  const is = gap(now, after)
  if (sliceOf(old.folded.text, was) !== sliceOf(now.folded.text, is)) return { kind: 'orphaned', suggestions: [] }
  const shift = is.start - was.start
  return { kind: 'anchored', at: toOriginal(now.folded, span(folded.start + shift, folded.end + shift)) }
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
