import type { Span } from '#domain/text/span.ts'
import type { Segment } from './segments.ts'
import type { TextMap } from './text-map.ts'

/** False in browsers without the CSS Custom Highlight API; highlights are then listed, not painted. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'

/** Later names lie over earlier ones. */
const ORDER = ['date', 'yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'changed', 'overlap', 'place'] as const

export type Style = (typeof ORDER)[number]

/** Paints each style's spans (one `Highlight` a style, never one an annotation); returns its own undo. */
export function paint(map: TextMap, spans: ReadonlyMap<Style, readonly Span[]>): () => void {
  if (!canPaint) return () => {}
  for (const [style, all] of spans) {
    const highlight = new Highlight()
    highlight.priority = ORDER.indexOf(style)
    // Static ranges: thousands of live ones would slow down every change of the page.
    for (const at of all) for (const range of map.rangesOf(at)) highlight.add(new StaticRange(range))
    CSS.highlights.set(`lectern-${style}`, highlight)
  }
  return () => {
    for (const style of spans.keys()) CSS.highlights.delete(`lectern-${style}`)
  }
}

/** The styles that a set of segments asks for. */
export function stylesOf(segments: readonly Segment[]): Map<Style, Span[]> {
  const styles = new Map<Style, Span[]>(
    (['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'changed', 'overlap'] as const).map((style) => [
      style,
      [],
    ]),
  )
  for (const segment of segments) {
    styles.get(segment.changed ? 'changed' : segment.colour)?.push(segment)
    if (segment.layers > 1) styles.get('overlap')?.push(segment)
  }
  return styles
}
