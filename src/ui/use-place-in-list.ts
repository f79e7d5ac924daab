import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** A row, and how far its top was from the top of the window. */
type Place = { readonly key: string; readonly top: number }

/** By the entries of the history. A reload begins at the top. */
const left = new Map<string, Place | null>()

const SETTLING = 40 // frames: rows that come into sight have their own height only then
const READER_SCROLLS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Back to a list of the page's own, its rows stand where they stood. The router restores how far the page was
 * scrolled, once; these rows are read and measured later.
 */
export function usePlaceInList({
  keys,
  elementOf,
  bringIntoSight,
}: {
  readonly keys: readonly string[]
  /** Null while the row is not on the page. */
  readonly elementOf: (key: string) => HTMLElement | null
  readonly bringIntoSight: (key: string) => void
}): void {
  const { key: entry } = useLocation()
  const isBack = useNavigationType() === NavigationType.Pop
  const [place] = useState(() => (isBack ? (left.get(entry) ?? null) : null))
  const stood = useRef(false)
  const isThere = keys.some((key) => key === place?.key)

  const leave = useEffectEvent(() => {
    left.set(entry, firstInSight(keys, elementOf))
  })
  // Before the page is another one.
  useLayoutEffect(() => () => leave(), [])

  const step = useEffectEvent((to: Place) => {
    const top = elementOf(to.key)?.getBoundingClientRect().top
    if (top === undefined) bringIntoSight(to.key)
    else if (Math.abs(top - to.top) >= 1) scrollBy(0, top - to.top)
  })

  useEffect(() => {
    if (!isThere || !place || stood.current) return undefined
    stood.current = true // a filter may take it away and bring it again
    let frame = 0
    const stand = (frames: number) => {
      step(place)
      if (frames > 0) frame = requestAnimationFrame(() => stand(frames - 1))
    }
    frame = requestAnimationFrame(() => stand(SETTLING))
    const stop = () => cancelAnimationFrame(frame)
    for (const type of READER_SCROLLS) addEventListener(type, stop, { once: true, passive: true })
    return () => {
      stop()
      for (const type of READER_SCROLLS) removeEventListener(type, stop)
    }
  }, [isThere, place])
}

/** Null at the beginning of the page, where the router leads by itself. */
function firstInSight(keys: readonly string[], elementOf: (key: string) => HTMLElement | null): Place | null {
  if (scrollY === 0) return null
  for (const key of keys) {
    const { top = 0, bottom = 0 } = elementOf(key)?.getBoundingClientRect() ?? {}
    if (bottom > 0 && top < innerHeight) return { key, top }
  }
  return null
}
