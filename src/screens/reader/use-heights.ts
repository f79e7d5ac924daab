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

/** A child of the text: where it stands on the page, in CSS pixels, and which characters it holds. */
type Box = { readonly top: number; readonly height: number; readonly from: number; readonly to: number }

function measure(map: TextMap, placed: readonly Placed[], boxes: Map<Element, Box>): readonly Height[] {
  const whole = document.documentElement.scrollHeight
  if (whole === 0) return NONE
  return placed.flatMap((each) => {
    const at = spanOf(each)
    const child = at && childAt(map, at.start)
    if (!at || !child) return []
    const { top, height, from, to } = boxes.get(child) ?? boxOf(child)
    if (!boxes.has(child)) boxes.set(child, { top, height, from, to })
    const within = (at.start - from) / Math.max(1, to - from)
    return [{ placed: each, at: (top + within * height) / whole }]
  })
}

/** The outermost element in the text: its box is known even where the words in it have never been laid out. */
function childAt(map: TextMap, offset: number): Element | null {
  let element = map.pieceAt(offset)?.node.parentElement ?? null
  while (element && element.parentElement !== map.root) element = element.parentElement
  return element
}

function boxOf(child: Element): Box {
  const { top, height } = child.getBoundingClientRect()
  const inside = [...(child.matches('[data-start]') ? [child] : []), ...child.querySelectorAll('[data-start]')]
  const startOf = (element: Element | undefined) => Number(element?.getAttribute('data-start') ?? 0)
  const last = inside.at(-1)
  return { top: top + scrollY, height, from: startOf(inside[0]), to: startOf(last) + (last?.textContent.length ?? 0) }
}
