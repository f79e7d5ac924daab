import type { Colour } from '#domain/annotation/annotation.ts'
import type { Span } from '#domain/text/span.ts'

export type Layer = { readonly at: Span; readonly colour: Colour; readonly changed: boolean }

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

  const open = new Set<number>()
  const segments: Segment[] = []
  let from = 0
  for (const edge of edges) {
    if (edge.at > from && open.size > 0) {
      const top = layers[Math.max(...open)]
      if (top) {
        segments.push({ start: from, end: edge.at, colour: top.colour, changed: top.changed, layers: open.size })
      }
    }
    from = edge.at
    if (edge.opens) open.add(edge.layer)
    else open.delete(edge.layer)
  }
  return segments
}
