import { useEffect } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { newPainter } from './painter.ts'
import type { PlacedIndex } from './placed-index.ts'
import { spanOf } from './placed-spans.ts'
import { offsetAtPoint, type TextMap } from './text-map.ts'

/** Shows which words belong to the highlight under the mouse, and that a press does something there. */
export function useHovering(map: TextMap | null, index: PlacedIndex): void {
  useEffect(() => {
    if (!map || index.empty) return undefined
    const painter = newPainter(map)
    let frame = 0
    let shown: Placed | null = null
    const show = (next: Placed | null) => {
      if (next === shown) return
      shown = next
      const at = spanOf(next)
      painter.show(new Map([['hover', at ? [at] : []]]))
      map.root.style.cursor = at ? 'pointer' : ''
    }
    const onMove = ({ clientX, clientY, pointerType, buttons }: PointerEvent) => {
      cancelAnimationFrame(frame)
      if (pointerType !== 'mouse' || buttons !== 0) return
      frame = requestAnimationFrame(() => {
        const offset = offsetAtPoint(map, clientX, clientY)
        show((offset === null ? null : index.at(offset)[0]) ?? null)
      })
    }
    const onLeave = () => {
      cancelAnimationFrame(frame)
      show(null)
    }
    map.root.addEventListener('pointermove', onMove)
    map.root.addEventListener('pointerleave', onLeave)
    return () => {
      onLeave()
      painter.clear()
      map.root.removeEventListener('pointermove', onMove)
      map.root.removeEventListener('pointerleave', onLeave)
    }
  }, [map, index])
}
