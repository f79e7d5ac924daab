import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Article } from '#domain/article/article.ts'
import { sliceOf, type Span } from '#domain/text/span.ts'
import { useNotices } from '#ui/notices.tsx'
import { arrivalOf } from '#ui/use-search.ts'
import { arriveAt } from './arrive.ts'
import { destinationOf, hashOfPlace, type Destination } from './destination.ts'
import type { TextMap } from './text-map.ts'

export type Passage = {
  readonly destination: Destination
  /** To be marked; null once the reader has let go of it. */
  readonly place: Span | null
  /** Leads to a place of the text by the address, so that Back returns. */
  readonly go: (at: Span) => void
  readonly arrive: () => void
  readonly letGo: () => void
}

/** The passage that the address leads to: brought into sight, focused and announced when it changes. */
export function usePassage(map: TextMap | null, article: Article): Passage {
  const location = useLocation()
  const navigate = useNavigate()
  const { say } = useNotices()
  const [letGoOf, setLetGoOf] = useState('')
  const arrived = useRef('')

  const arrival = arrivalOf(location)
  const destination = destinationOf(location.hash, article.text)
  const at = placeOf(destination)
  const words = announcementOf(destination, article.text)

  // Only arriving anew moves the reader: not a change of anything else on the page.
  useEffect(() => {
    if (!map || arrived.current === arrival) return
    arrived.current = arrival
    const led = destinationOf(location.hash, article.text)
    const to = placeOf(led)
    if (to) arriveAt(map, to)
    say(announcementOf(led, article.text))
  }, [map, article, arrival, location.hash, say])

  return {
    destination,
    place: letGoOf === arrival ? null : at,
    go: (to) => {
      const search = new URLSearchParams(location.search)
      // A panel that lies over the text must not hide what it leads to; beside it, it stays.
      if (search.get('side') === 'open') search.delete('side')
      void navigate({ search: `?${search}`, hash: hashOfPlace(to) }, { preventScrollReset: true })
    },
    arrive: () => {
      if (map && at) arriveAt(map, at)
      say(words)
    },
    letGo: () => setLetGoOf(arrival),
  }
}

function placeOf(destination: Destination): Span | null {
  return 'at' in destination ? destination.at : null
}

function announcementOf(destination: Destination, text: string): string {
  switch (destination.kind) {
    case 'none':
    case 'last place':
      return ''
    case 'place':
      return sliceOf(text, destination.at)
    case 'quote':
      return `Quoted passage: ${sliceOf(text, destination.at)}`
    case 'changed quote':
      return `The text has changed since this link was made. Closest passage: ${sliceOf(text, destination.at)}`
    case 'lost quote':
      return 'The passage that this link quotes is not in the text any more.'
    case 'broken quote':
      return 'This link is incomplete.'
  }
}
