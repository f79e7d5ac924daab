import { useEffect, useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Height } from './density.ts'
import { spanOf } from './placed-spans.ts'
import type { TextMap } from './text-map.ts'

const NONE: readonly Height[] = []
const SETTLED_MS = 150 // what resizes the page does it many times in a row

/** Where on the page each highlight begins; measured again when the page has changed its size. */
export function useHeights(map: TextMap | null, placed: readonly Placed[]): readonly Height[] {
  const [heights, setHeights] = useState(NONE)

  useEffect(() => {
    if (!map) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (after: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => setHeights(measure(map, placed)), after)
    }
    settle(0)
    const observer = new ResizeObserver(() => settle(SETTLED_MS))
    observer.observe(map.root)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [map, placed])

  return heights
}

function measure(map: TextMap, placed: readonly Placed[]): readonly Height[] {
  const whole = document.documentElement.scrollHeight
  if (whole === 0) return NONE
  // Blocks, not words: a block's box is known even where its words have never been laid out.
  const boxes = new Map<Element, DOMRect>()
  return placed.flatMap((each) => {
    const at = spanOf(each)
    const piece = at && map.pieceAt(at.start)
    const element = piece?.node.parentElement
    if (!at || !piece || !element) return []
    const box = boxes.get(element) ?? element.getBoundingClientRect()
    boxes.set(element, box)
    const within = (at.start - piece.start) / Math.max(1, piece.end - piece.start)
    return [{ placed: each, at: (box.top + scrollY + within * box.height) / whole }]
  })
}
