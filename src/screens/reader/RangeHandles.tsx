import { useLayoutEffect, useState } from 'react'
import { lengthOf, sameSpan, type Span } from '#domain/text/span.ts'
import type { TextMap } from './text-map.ts'
import { useDrawing } from './use-drawing.ts'
import { usePaintedPlace } from './use-painting.ts'
import type { End } from './word-edges.ts'

/**
 * A handle at each end of the chosen highlight, to be drawn to another word. By keyboard the same is done with `r`,
 * so assistive technology is spared them.
 */
export function RangeHandles({
  map,
  text,
  at,
  onMove,
  onDrawing,
}: {
  readonly map: TextMap
  readonly text: string
  readonly at: Span
  readonly onMove: (at: Span) => void
  readonly onDrawing: (drawing: boolean) => void
}) {
  const { drawn, start } = useDrawing(map, text, (to) => {
    onDrawing(false)
    if (to && !sameSpan(to, at)) onMove(to)
  })
  const now = drawn ?? at
  const edges = useEdges(map, now)
  usePaintedPlace(map, 'drawn', drawn)
  if (!edges || lengthOf(now) === 0) return null

  const handle = (end: End) => {
    const { x, y, before } = edges[end]
    return (
      <div
        key={end}
        data-handle={end}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          onDrawing(true)
          start(event, end, at, { x: x - scrollX + (before ? INSIDE : -INSIDE), y: y - scrollY })
        }}
        style={{
          left: Math.max(0, Math.min(before ? x - TARGET : x, document.documentElement.clientWidth - TARGET)),
          top: y - TARGET / 2,
        }}
        className={`absolute z-10 grid size-11 touch-none cursor-ew-resize items-center print:hidden ${before ? 'justify-items-end' : 'justify-items-start'} ${drawn ? 'pointer-events-none' : ''}`}
      >
        <span className="h-7 w-2 rounded-full border-2 border-page bg-accent shadow forced-color-adjust-none pointer-coarse:h-8 pointer-coarse:w-3" />
      </div>
    )
  }
  return (
    <div aria-hidden="true" className="contents">
      {handle('start')}
      {handle('end')}
    </div>
  )
}

const TARGET = 44 // CSS pixels, for a finger: `size-11`
const INSIDE = 3 // CSS pixels from the edge into the words: on the edge itself the next word may be hit

/** A point of the page; `before` when the handle stands to the left of it. */
type Edge = { readonly x: number; readonly y: number; readonly before: boolean }

/** The middle of the line at each end of a span; measured again when the text is laid out anew. */
function useEdges(map: TextMap, at: Span): Record<End, Edge> | null {
  const [edges, setEdges] = useState<Record<End, Edge> | null>(null)

  useLayoutEffect(() => {
    const measure = () => setEdges(edgesOf(map, at))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(map.root)
    return () => observer.disconnect()
  }, [map, at])

  return edges
}

function edgesOf(map: TextMap, at: Span): Record<End, Edge> | null {
  const ranges = map.rangesOf(at)
  const first = ranges[0]?.getClientRects()[0]
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1)
  const block = ranges[0]?.startContainer.parentElement
  if (!first || !last || !block) return null
  const leftward = getComputedStyle(block).direction === 'rtl'
  const edge = (box: DOMRect, before: boolean): Edge => ({
    x: (before ? box.left : box.right) + scrollX,
    y: (box.top + box.bottom) / 2 + scrollY,
    before,
  })
  return { start: edge(first, !leftward), end: edge(last, leftward) }
}
