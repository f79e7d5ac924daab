import { useEffect, useState, type RefObject } from 'react'
import { eventLink } from './event-link.ts'

/** Where the reader is among the events, and whether the page follows: with the eye, or with the focus too. */
type Place = { readonly key: string | null; readonly follow: 'nothing' | 'eye' | 'focus' }

/**
 * The place among the events of a list, by their keys; `start` is the one that the address names. `inSight` says that
 * the axis stays where it is while the list moves: else the eye is on the axis, and the list stands still.
 */
export function usePlace(
  list: RefObject<HTMLElement | null>,
  { start, inSight }: { readonly start: string | null; readonly inSight: boolean },
): { readonly key: string | null; readonly goTo: (key: string, follow: Place['follow']) => void } {
  const [place, setPlace] = useState<Place>({ key: start, follow: 'focus' })

  useEffect(() => {
    const link = place.key !== null && list.current ? eventLink(list.current, place.key) : null
    if (!link || place.follow === 'nothing') return undefined
    if (place.follow === 'focus') link.focus({ preventScroll: true })
    if (place.follow === 'eye' && !inSight) return undefined
    // A panel may be opened by the same change, and has no place to scroll in until it is drawn.
    const frame = requestAnimationFrame(() => link.parentElement?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [place, list, inSight])

  return { key: place.key, goTo: (key, follow) => setPlace({ key, follow }) }
}
