import { useEffect, useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Height } from './density.ts'
import { spanOf } from './placed-spans.ts'
import type { TextMap } from './text-map.ts'

const NONE: readonly Height[] = []
const SOON_MS = 60 // a few frames: the words are painted by then
const SETTLED_MS = 300 // what resizes the page does it many times in a row

/** Where on the page each highlight begins; measured again when the page has changed its size. */
export function useHeights(map: TextMap | null, placed: readonly Placed[]): readonly Height[] {
  const [heights, setHeights] = useState(NONE)

  // Where blocks stand, until the page has changed its size: a new colour has no need to measure.
  const [boxes, setBoxes] = useState(() => new Map<Element, Box>())

  useEffect(() => {
    if (!map) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setBoxes(new Map()), SETTLED_MS)
    })
    observer.observe(map.root)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [map])

  useEffect(() => {
    if (!map) return undefined
    // Behind what the reader waits for.
    const timer = setTimeout(() => setHeights(measure(map, placed, boxes)), SOON_MS)
    return () => clearTimeout(timer)
  }, [map, placed, boxes])

  return heights
}

/** Of the page, in CSS pixels. */
type Box = { readonly top: number; readonly height: number }

function measure(map: TextMap, placed: readonly Placed[], boxes: Map<Element, Box>): readonly Height[] {
  const whole = document.documentElement.scrollHeight
  if (whole === 0) return NONE
  // Blocks, not words: a block's box is known even where its words have never been laid out.
  const boxOf = (element: Element): Box => {
    const known = boxes.get(element)
    if (known) return known
    const { top, height } = element.getBoundingClientRect()
    const box = { top: top + scrollY, height }
    boxes.set(element, box)
    return box
  }
  return placed.flatMap((each) => {
    const at = spanOf(each)
    const piece = at && map.pieceAt(at.start)
    const element = piece?.node.parentElement
    if (!at || !piece || !element) return []
    const box = boxOf(element)
    const within = (at.start - piece.start) / Math.max(1, piece.end - piece.start)
    return [{ placed: each, at: (box.top + within * box.height) / whole }]
  })
}
