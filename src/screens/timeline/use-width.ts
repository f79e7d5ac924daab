import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

const BEFORE = 720 // px, until it is measured
const LEAST = 100 // px: what is hidden has no width, and nothing can be laid out on that

const TEXT = 16 // px: the size of text that a drawing is made for

/** `width` in units of the drawing; each is `scale` pixels, more than one where the reader has larger text. */
export type DrawnWidth = { readonly width: number; readonly scale: number }

/** How wide an element is drawn, kept up with its place on the page and with the size of text. */
export function useWidth(ref: RefObject<Element | null>): DrawnWidth {
  const [drawn, setDrawn] = useState<DrawnWidth>({ width: BEFORE, scale: 1 })
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    // It tells the width when the page is laid out; to ask here would have a list of thousands laid out at once.
    const observer = new ResizeObserver(() => {
      const scale = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || TEXT) / TEXT
      const width = Math.max(element.clientWidth, LEAST) / scale
      // In the frame that is being made: drawn after it, marks would be seen, and pressed, where they do not stay.
      flushSync(() => setDrawn({ width, scale }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return drawn
}
