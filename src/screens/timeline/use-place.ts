import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { eventLink } from './event-link.ts'

/** Where the reader is among the events, by the key of one, and whether the list follows: with the eye, or with the focus too. */
export type Place = { readonly key: string | null; readonly follow: 'nothing' | 'eye' | 'focus' }

/**
 * The place among the events of a list; `start` is the one that the address names. `inSight` says that the axis stays
 * where it is while the list moves: else the eye is on the axis, and the list stands still.
 */
export function usePlace({ start, inSight }: { readonly start: string | null; readonly inSight: boolean }): {
  readonly place: Place
  readonly goTo: (key: string, follow: Place['follow']) => void
} {
  const [place, setPlace] = useState<Place>({ key: start, follow: 'focus' })
  return {
    place,
    goTo: (key, follow) => setPlace({ key, follow: follow === 'eye' && !inSight ? 'nothing' : follow }),
  }
}

const TRIES = 20 // frames: a row that was far away is there after two or three

/**
 * Has the list follow the place. What it gives is put on the element of the list, and hands it on to `list`; the event
 * of the place is always on the page.
 */
export function useFollow(
  place: Place,
  list: (element: HTMLElement | null) => void,
  bringIntoSight: (key: string) => void,
): (element: HTMLElement | null) => void {
  const root = useRef<HTMLElement>(null)
  const show = useEffectEvent(bringIntoSight)

  useEffect(() => {
    const { key, follow } = place
    if (key === null || follow === 'nothing') return undefined
    let frame = 0
    // A panel may be opened by the same change, and a list that is new has no rows before it has been measured.
    const soon = (tries: number) => {
      frame = requestAnimationFrame(() => {
        const link = root.current && eventLink(root.current, key)
        if (!link && tries > 0) soon(tries - 1)
        if (!link) return
        if (follow === 'focus') link.focus({ preventScroll: true })
        show(key)
      })
    }
    const link = root.current && eventLink(root.current, key)
    if (follow === 'focus') link?.focus({ preventScroll: true })
    soon(TRIES)
    return () => cancelAnimationFrame(frame)
  }, [place])

  return useCallback(
    (element: HTMLElement | null) => {
      root.current = element
      list(element)
    },
    [list],
  )
}
