import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { eventsQuery } from '#queries/timeline.ts'
import { EventList } from './EventList.tsx'
import { eventLink } from './event-link.ts'
import { NoEvents } from './NoEvents.tsx'
import { timelineEntries } from './timeline-entries.ts'

/** The timeline of one text, for the panel beside it: the list alone, an axis would be too narrow to tell days apart. */
export function EventPanel({ slug, chosen }: { readonly slug: string; readonly chosen: string | null }) {
  const { data: telling, error } = useQuery(eventsQuery(slug))
  const panel = useRef<HTMLDivElement>(null)
  const key = chosen === null ? null : `${slug}:${chosen}`

  useEffect(() => {
    const link = key !== null && telling && panel.current ? eventLink(panel.current, key) : null
    link?.focus({ preventScroll: true })
    // The panel may be opened by the same change, and has no place to scroll in until it is drawn.
    const frame = requestAnimationFrame(() => link?.scrollIntoView({ block: 'center' }))
    return () => cancelAnimationFrame(frame)
  }, [key, telling])

  if (error) return <p role="alert">{error.message}</p>
  if (!telling) return <p className="text-sm text-soft">Looking for dates …</p>
  const entries = timelineEntries([telling])
  return (
    <div ref={panel}>
      <p className="mb-5 text-sm text-soft">
        {telling.reference
          ? `Counted from ${formatEdtfName(telling.reference.reference.edtf)}, the day of writing. It can be changed under the headline.`
          : 'The day of writing is unknown: set it under the headline, and these events get their dates.'}
      </p>
      {entries.length === 0 ? (
        <NoEvents />
      ) : (
        <EventList entries={entries} tellings={new Map([[slug, telling]])} chosen={key} showSource={false} />
      )}
    </div>
  )
}
