import { useEffect, useEffectEvent, useState, type PointerEvent } from 'react'
import { sameSpan, type Span } from '#domain/text/span.ts'
import { caretAtPoint, type TextMap } from './text-map.ts'
import { moveEnd, type End } from './word-edges.ts'

type Drawn = {
  readonly end: End
  readonly at: Span
  /** From the pointer to the edge of the words, so that the end does not jump to the finger. */
  readonly dx: number
  readonly dy: number
}

const EDGE = 48 // CSS pixels from the top and the bottom of the window: there the page scrolls on
const STEP = 16 // CSS pixels a move; a finger moves some sixty times in a second

/**
 * Drawing one end of a highlight to another word, by mouse, pen or finger. `onDone` gets the new place, or
 * null where Escape or the system took the end away.
 */
export function useDrawing(map: TextMap, text: string, onDone: (at: Span | null) => void) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)

  const drawnTo = ({ at, end, dx, dy }: Drawn, { clientX, clientY }: MouseEvent): Span => {
    const offset = caretAtPoint(map, clientX + dx, clientY + dy)
    return offset === null ? at : moveEnd(text, at, end, offset)
  }
  const move = useEffectEvent((event: MouseEvent) => {
    if (!drawn) return
    if (event.clientY < EDGE) scrollBy(0, -STEP)
    else if (event.clientY > innerHeight - EDGE) scrollBy(0, STEP)
    const at = drawnTo(drawn, event)
    if (!sameSpan(at, drawn.at)) setDrawn({ ...drawn, at })
  })
  // A finger's last way may have been too quick to be told of but by its end.
  const finish = useEffectEvent((event: MouseEvent | null) => {
    onDone(drawn && event ? drawnTo(drawn, event) : null)
    setDrawn(null)
  })
  const drawing = drawn !== null

  useEffect(() => {
    if (!drawing) return undefined
    const stop = new AbortController()
    const { signal } = stop
    addEventListener('pointermove', (event) => move(event), { signal })
    addEventListener('pointerup', (event) => finish(event), { signal })
    addEventListener('pointercancel', () => finish(null), { signal })
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        finish(null)
      },
      { signal, capture: true },
    )
    return () => stop.abort()
  }, [drawing])

  return {
    drawn: drawn?.at ?? null,
    start: (event: PointerEvent<HTMLElement>, end: End, at: Span, edge: { readonly x: number; readonly y: number }) => {
      event.preventDefault()
      // The page itself has the pointer: the handle would hide the words that it is drawn over.
      document.documentElement.setPointerCapture(event.pointerId)
      setDrawn({ end, at, dx: edge.x - event.clientX, dy: edge.y - event.clientY })
    },
  }
}
