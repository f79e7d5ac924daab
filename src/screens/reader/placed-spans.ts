import type { Placed } from '#domain/annotation/order-annotations.ts'
import { lengthOf, type Span } from '#domain/text/span.ts'

/** Where a highlight stands in the text; null when it has lost its place, or is about the whole. */
export function spanOf(placed: Placed | null): Span | null {
  return placed && 'at' in placed.anchor ? placed.anchor.at : null
}

/** The highlights over a character of the text, the shorter first: it is the one that was meant. */
export function placedAt(placed: readonly Placed[], offset: number): Placed[] {
  return placed
    .flatMap((each) => {
      const at = spanOf(each)
      return at && holds(at, offset) ? [{ each, length: lengthOf(at) }] : []
    })
    .toSorted((a, b) => a.length - b.length)
    .map(({ each }) => each)
}

export function holds(at: Span, offset: number): boolean {
  return at.start <= offset && offset < at.end
}
