import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'

/** Where a highlight stands in the text; null when it has lost its place, or is about the whole. */
export function spanOf(placed: Placed | null): Span | null {
  return placed && 'at' in placed.anchor ? placed.anchor.at : null
}

export function holds(at: Span, offset: number): boolean {
  return at.start <= offset && offset < at.end
}
