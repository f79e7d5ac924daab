import type { Anchor } from '#domain/anchor/anchor.ts'
import type { Span } from '#domain/text/span.ts'

/** `wrong` claims another place in silence; `flagged` shows another place and asks the reader to check. */
export type Verdict = 'right' | 'partial' | 'wrong' | 'flagged' | 'orphaned'

export const VERDICTS: readonly Verdict[] = ['right', 'partial', 'wrong', 'flagged', 'orphaned']

/** So much of both is shared, or it is not the passage. */
const RIGHT = 0.8

/** `truth` is null when the passage has gone. */
export function verdictOn(anchor: Anchor, truth: Span | null): Verdict {
  if (anchor.kind === 'orphaned') return 'orphaned'
  const shared = truth === null ? 0 : overlap(anchor.at, truth)
  if (shared >= RIGHT) return 'right'
  if (shared > 0) return 'partial'
  return anchor.kind === 'changed' ? 'flagged' : 'wrong'
}

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
