import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { OpenArticle } from '#queries/article.ts'
import { holdPlace } from '#queries/hold.ts'
import { isBegun, progressQuery, saveProgress } from '#queries/progress.ts'
import { readingPlace, type ReadingPlace } from './reading-place.ts'
import type { TextMap } from './text-map.ts'

const EVERY_MS = 300 // often enough that leaving at once loses no place, and no more than a write or three a second
const DWELL_MS = 1500 // on the way up: what is only passed is no place to return to
const OFFER_FROM = 0.1 // of the text: before it there is nothing to return to

/**
 * Keeps the reader's place, and offers the one of the last visit. While the offer stands, the old place is
 * not overwritten. `led` is true when a link led here: then nothing is offered.
 */
export function useReadingProgress(map: TextMap | null, { source, article }: OpenArticle, led: boolean) {
  const { data: stored, isSuccess } = useQuery(progressQuery(source.id))
  const { mutate: save } = useMutation(saveProgress)
  const [answered, setAnswered] = useState(led)
  // What has been read stays read when the reader scrolls back.
  const furthest = useRef(0)

  const offer = !answered && stored && stored.fraction > OFFER_FROM && isBegun(stored) ? stored : null
  const waiting = !isSuccess || offer !== null

  const keep = useEffectEvent((place: ReadingPlace) => {
    setAnswered(true)
    furthest.current = Math.max(furthest.current, stored?.fraction ?? 0, place.fraction)
    // Its head is where one looks for the way out: the place further down stays, until something is read anew.
    const { block, offset, check } = place.block === 0 && stored ? stored : place
    const read = { sourceId: source.id, block, offset, check, fraction: furthest.current }
    // A page that is left may end before this is stored.
    const onSuccess = document.visibilityState === 'hidden' ? holdPlace(read) : () => {}
    save(read, { onSuccess })
  })

  useEffect(() => {
    if (!map || waiting) return undefined
    let frame = 0
    let before = scrollY
    let wasUp = false
    let timer: ReturnType<typeof setTimeout> | undefined
    // Measured while scrolling: when the reader leaves, the page is already another.
    let unsaved: ReadingPlace | null = null
    let kept: ReadingPlace | null = null
    const flush = () => {
      clearTimeout(timer)
      timer = undefined
      if (unsaved) keep(unsaved)
      kept = unsaved ?? kept
      unsaved = null
    }
    // On the way up, what is in sight is only passed. The place before it may have been on its way to the store.
    const leave = () => {
      if (!wasUp) flush()
      else if (unsaved && kept) keep(kept)
    }
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const isUp = scrollY < before
        if (isUp !== wasUp) flush()
        if (isUp) clearTimeout(timer)
        if (isUp || timer === undefined) timer = setTimeout(flush, isUp ? DWELL_MS : EVERY_MS)
        const place = readingPlace(map, article)
        unsaved = { ...place, fraction: Math.max(place.fraction, unsaved?.fraction ?? 0) }
        before = scrollY
        wasUp = isUp
      })
    }
    addEventListener('scroll', onScroll, { passive: true })
    document.addEventListener('visibilitychange', leave)
    return () => {
      cancelAnimationFrame(frame)
      leave()
      clearTimeout(timer)
      removeEventListener('scroll', onScroll)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [map, article, waiting])

  return {
    /** How much was read, while the way back is offered. */
    offer: offer?.fraction ?? null,
    dismiss: () => setAnswered(true),
  }
}
