import type { Span } from '#domain/text/span.ts'
import { canPaint, paintOrder, type Style } from './highlights.ts'
import type { TextMap } from './text-map.ts'

/** What paints one text, and knows what it has painted: a change touches what it changes and nothing else. */
export type Painter = {
  readonly show: (spans: ReadonlyMap<Style, readonly Span[]>) => void
  readonly clear: () => void
}

/** One `Highlight` a style, never one an annotation. */
export function newPainter(map: TextMap): Painter {
  const shown = new Map<Style, { readonly highlight: Highlight; ranges: Map<number, readonly AbstractRange[]> }>()

  const layerOf = (style: Style) => {
    const known = shown.get(style)
    if (known) return known
    const highlight = new Highlight()
    highlight.priority = paintOrder(style)
    CSS.highlights.set(`lectern-${style}`, highlight)
    const layer = { highlight, ranges: new Map<number, readonly AbstractRange[]>() }
    shown.set(style, layer)
    return layer
  }

  return {
    show: (spans) => {
      if (!canPaint) return
      for (const [style, all] of spans) {
        if (all.length === 0 && !shown.has(style)) continue
        const layer = layerOf(style)
        const ranges = new Map<number, readonly AbstractRange[]>()
        for (const at of all) {
          const key = keyOf(at)
          // Static ranges: thousands of live ones would slow down every change of the page.
          const own = layer.ranges.get(key) ?? map.rangesOf(at).map((range) => new StaticRange(range))
          if (!layer.ranges.has(key)) for (const range of own) layer.highlight.add(range)
          ranges.set(key, own)
        }
        for (const [key, old] of layer.ranges) {
          if (!ranges.has(key)) for (const range of old) layer.highlight.delete(range)
        }
        layer.ranges = ranges
      }
    },
    clear: () => {
      for (const style of shown.keys()) CSS.highlights.delete(`lectern-${style}`)
      shown.clear()
    },
  }
}

const FAR = 0x4000000 // no text is longer: the parser takes far less

function keyOf({ start, end }: Span): number {
  return start * FAR + end
}
