import type { Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'

export type Layer = { readonly at: Span; readonly colour: Colour; readonly changed: boolean }

/** The highlights that stand in the text, in the order given. */
export function layersOf(placed: readonly Placed[]): readonly Layer[] {
  return placed.flatMap(({ annotation, anchor }) =>
    'at' in anchor ? [{ at: anchor.at, colour: annotation.colour, changed: anchor.kind === 'changed' }] : [],
  )
}

/** A stretch that is painted in one way. `layers` counts the highlights that lie over it. */
export type Segment = Span & { readonly colour: Colour; readonly changed: boolean; readonly layers: number }

/**
 * Cuts overlapping highlights into stretches that do not overlap; on each, the layer given last is on top.
 * Highlight pseudo-elements do not blend, so without this an overlap would look like one highlight.
 */
export function segmentsOf(layers: readonly Layer[]): Segment[] {
  const edges = layers
    .flatMap(({ at }, layer) => [
      { at: at.start, layer, opens: true },
      { at: at.end, layer, opens: false },
    ])
    .toSorted((a, b) => a.at - b.at)

  // In the order of their numbers, so that the one on top is the last: thousands may be open at once.
  const open: number[] = []
  const segments: Segment[] = []
  let from = 0
  for (const edge of edges) {
    if (edge.at > from && open.length > 0) {
      const top = layers[open.at(-1) ?? -1]
      if (top) {
        segments.push({ start: from, end: edge.at, colour: top.colour, changed: top.changed, layers: open.length })
      }
    }
    from = edge.at
    const place = placeIn(open, edge.layer)
    if (edge.opens) open.splice(place, 0, edge.layer)
    else open.splice(place, 1)
  }
  return segments
}

/** Where a number is in a sorted list, or belongs. */
function placeIn(sorted: readonly number[], number: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
