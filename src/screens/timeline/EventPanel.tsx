import { useQuery } from '@tanstack/react-query'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { eventsQuery } from '#queries/timeline.ts'
import { EventList } from './EventList.tsx'

/** The timeline of one text, for the panel beside it. */
export function EventPanel({ slug, chosen }: { readonly slug: string; readonly chosen: string | null }) {
  const { data: telling, error } = useQuery(eventsQuery(slug))
  if (error) return <p role="alert">{error.message}</p>
  if (!telling) return <p className="text-sm text-soft">Looking for dates …</p>
  return (
    <>
      <p className="mb-5 text-sm text-soft">
        {telling.reference
          ? `Counted from ${formatEdtfName(telling.reference.reference.edtf)}, the day of writing. It can be changed under the headline.`
          : 'The day of writing is unknown: set it under the headline, and these events get their dates.'}
      </p>
      <EventList tellings={[telling]} chosen={chosen} showSource={false} />
    </>
  )
}
