import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { sliceOf } from '#domain/text/span.ts'
import type { OpenArticle } from '#queries/article.ts'
import { GO_ON, progressQuery } from '#queries/progress.ts'
import { useNotices } from '#ui/notices.tsx'
import { arrivalOf } from '#ui/use-search.ts'
import { arriveAt } from './arrive.ts'
import { readingLine, spanOfPlace } from './reading-place.ts'
import type { TextMap } from './text-map.ts'

/** Leads to where the reader was when the address asks for it (`#continue`). Answers what asks for it, so that Back returns. */
export function useGoingOn(map: TextMap | null, { source, article }: OpenArticle): () => void {
  const { data: stored } = useQuery(progressQuery(source.id))
  const { say, show } = useNotices()
  const navigate = useNavigate()
  const location = useLocation()
  const arrived = useRef('')
  const arrival = location.hash === GO_ON ? arrivalOf(location) : ''

  // Once for each arrival: the place that is stored then moves with the reader.
  useEffect(() => {
    if (!map || stored === undefined || arrived.current === arrival) return
    arrived.current = arrival
    if (arrival === '' || !stored) return
    const at = spanOfPlace(stored, article)
    if (!at) {
      show('The words where you were are not in this text any more.')
      return
    }
    arriveAt(map, at, readingLine())
    say(`Where you were: ${sliceOf(article.text, at)}`)
  }, [map, stored, arrival, article, say, show])

  return () => void navigate({ search: location.search, hash: GO_ON }, { preventScrollReset: true })
}
