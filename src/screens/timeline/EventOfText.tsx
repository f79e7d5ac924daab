import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { Span } from '#domain/text/span.ts'
import type { Event } from '#domain/timeline/event.ts'
import { eventsQuery } from '#queries/timeline.ts'
import type { Dated } from './EventDialog.tsx'

// Seldom wanted: what reads dates stays out of the way until then.
const EventDialog = lazy(async () => ({ default: (await import('./EventDialog.tsx')).EventDialog }))

/** The dialog for a text that is being read: `event` is the id of an event of it, `at` words that are to become one. */
export function EventOfText({
  slug,
  of,
  onClose,
}: {
  readonly slug: string
  readonly of: { readonly event: string } | { readonly at: Span }
  readonly onClose: () => void
}) {
  const { data: telling } = useQuery(eventsQuery(slug))
  const dated = telling && datedOf(telling.events, of)
  if (!dated) return null
  return (
    <Suspense>
      <EventDialog telling={telling} dated={dated} onClose={onClose} />
    </Suspense>
  )
}

function datedOf(events: readonly Event[], of: { readonly event: string } | { readonly at: Span }): Dated | null {
  if ('at' in of) return { kind: 'words', at: of.at }
  const event = events.find(({ id }) => id === of.event)
  return event ? { kind: 'event', event } : null
}
