import type { Span } from '#domain/text/span.ts'
import { canPaint, paintOrder, type Style } from './highlights.ts'
import { holds } from './placed-spans.ts'
import type { Part, TextMap } from './text-map.ts'

/** What paints one text, and knows what it has painted: a change touches what it changes and nothing else. */
export type Painter = {
  /** Shows spans of some styles; of these styles only what begins `within` is looked at, the whole text if it is left out. */
  readonly show: (spans: ReadonlyMap<Style, readonly Span[]>, within?: Span) => void
  readonly clear: () => void
}

type Layer = { readonly highlight: Highlight; readonly ranges: Map<number, readonly StaticRange[]> }

/** One `Highlight` a style, never one an annotation. */
export function newPainter(map: TextMap): Painter {
  const shown = new Map<Style, Layer>()

  const layerOf = (style: Style): Layer => {
    const known = shown.get(style)
    if (known) return known
    const highlight = new Highlight()
    highlight.priority = paintOrder(style)
    CSS.highlights.set(`lectern-${style}`, highlight)
    const layer = { highlight, ranges: new Map<number, readonly StaticRange[]>() }
    shown.set(style, layer)
    return layer
  }

  return {
    show: (spans, within = WHOLE) => {
      if (!canPaint) return
      for (const [style, all] of spans) {
        if (all.length === 0 && !shown.has(style)) continue
        const { highlight, ranges } = layerOf(style)
        const wanted = new Set(all.map(keyOf))
        for (const [key, old] of ranges) {
          if (wanted.has(key) || !holds(within, startOf(key))) continue
          for (const range of old) highlight.delete(range)
          ranges.delete(key)
        }
        for (const at of all) {
          const key = keyOf(at)
          if (ranges.has(key)) continue
          const own = map.partsOf(at).map(staticRange)
          for (const range of own) highlight.add(range)
          ranges.set(key, own)
        }
      }
    },
    clear: () => {
      for (const style of shown.keys()) CSS.highlights.delete(`lectern-${style}`)
      shown.clear()
    },
  }
}

/** Static ranges: thousands of live ones would slow down every change of the page. */
function staticRange({ node, from, to }: Part): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })
}

const FAR = 0x4000000 // no text is longer: the parser takes far less
const WHOLE: Span = { start: 0, end: FAR }

function keyOf({ start, end }: Span): number {
  return start * FAR + end
}

function startOf(key: number): number {
  return Math.floor(key / FAR)
}
