import { useEffect, useState } from 'react'
import { sameSpan, type Span } from '#domain/text/span.ts'
import { selectedSpan, type TextMap } from './text-map.ts'

const SETTLED_MS = 180 // a selection that is still being drawn must not move the bar under the finger

/** The words selected in the text once the reader has let go; null while drawing and when there are none. */
export function useSelectedSpan(map: TextMap | null, text: string): Span | null {
  const [at, setAt] = useState<Span | null>(null)

  useEffect(() => {
    if (!map) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let drawing = false
    const settle = () => {
      clearTimeout(timer)
      if (drawing) return
      timer = setTimeout(() => {
        const now = selectedSpan(map, text)
        setAt((before) => (now && before && sameSpan(now, before) ? before : now))
      }, SETTLED_MS)
    }
    const onDown = (event: PointerEvent) => {
      // A finger that draws a handle sends no pointerup: there the pause alone tells.
      drawing = event.pointerType === 'mouse' && event.target instanceof Node && map.root.contains(event.target)
    }
    const onUp = () => {
      drawing = false
      settle()
    }
    document.addEventListener('selectionchange', settle)
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', settle)
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
    }
  }, [map, text])

  return at
}
