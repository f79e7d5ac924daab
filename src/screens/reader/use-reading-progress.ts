import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { OpenArticle } from '#queries/article.ts'
import { holdPlace } from '#queries/hold.ts'
import { progressQuery, saveProgress } from '#queries/progress.ts'
import { readingPlace, spanOfPlace, type ReadingPlace } from './reading-place.ts'
import type { TextMap } from './text-map.ts'

const EVERY_MS = 300 // often enough that leaving at once loses no place, and no more than a write or three a second
const OFFER = { from: 0.1, to: 0.98 } // before it there is nothing to return to, after it nothing left to read

/**
 * Keeps the reader's place, and offers the one of the last visit. While the offer stands, the old place is
 * not overwritten. `led` is true when a link led here: then nothing is offered.
 */
export function useReadingProgress(map: TextMap | null, { source, article }: OpenArticle, led: boolean) {
  const { data: stored, isSuccess } = useQuery(progressQuery(source.id))
  const { mutate: save } = useMutation(saveProgress)
  const [answered, setAnswered] = useState(led)
  const furthest = useRef(0)

  const worthIt = stored && stored.fraction > OFFER.from && stored.fraction < OFFER.to && stored.block > 0
  const offer = !answered && worthIt ? stored : null
  const waiting = !isSuccess || offer !== null

  const keep = useEffectEvent((place: ReadingPlace) => {
    setAnswered(true)
    // What has been read stays read when the reader scrolls back.
    furthest.current = Math.max(furthest.current, stored?.fraction ?? 0, place.fraction)
    const read = { sourceId: source.id, ...place, fraction: furthest.current }
    // A page that is left may end before this is stored.
    const onSuccess = document.visibilityState === 'hidden' ? holdPlace(read) : () => {}
    save(read, { onSuccess })
  })

  useEffect(() => {
    if (!map || waiting) return undefined
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    // Measured while scrolling: when the reader leaves, the page is already another.
    let unsaved: ReadingPlace | null = null
    const flush = () => {
      clearTimeout(timer)
      timer = undefined
      if (unsaved) keep(unsaved)
      unsaved = null
    }
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        unsaved = readingPlace(map, article)
        timer ??= setTimeout(flush, EVERY_MS)
      })
    }
    addEventListener('scroll', onScroll, { passive: true })
    document.addEventListener('visibilitychange', flush)
    return () => {
      cancelAnimationFrame(frame)
      flush()
      removeEventListener('scroll', onScroll)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [map, article, waiting])

  return {
    offer: offer && { fraction: offer.fraction, at: spanOfPlace(offer, article) },
    dismiss: () => setAnswered(true),
  }
}
