import { useEffect, useState, type RefObject } from 'react'

const BEFORE = 720 // px, until it is measured
const LEAST = 100 // px: what is hidden has no width, and nothing can be laid out on that

/** How wide an element is drawn, kept up with the window. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(BEFORE)
  useEffect(() => {
    const measure = () => setWidth(Math.max(ref.current?.clientWidth ?? BEFORE, LEAST))
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [ref])
  return width
}
