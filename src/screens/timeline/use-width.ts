import { useEffect, useState, type RefObject } from 'react'

const BEFORE = 720 // px, until it is measured
const LEAST = 100 // px: what is hidden has no width, and nothing can be laid out on that

/** How wide an element is drawn, kept up with its place on the page. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(BEFORE)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    // It tells the width when the page is laid out; to ask here would have a list of thousands laid out at once.
    const observer = new ResizeObserver(() => setWidth(Math.max(element.clientWidth, LEAST)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
