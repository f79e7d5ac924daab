import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { catalogueQuery } from '#queries/catalogue.ts'
import { allEventsQuery } from '#queries/timeline.ts'
import { Timeline } from './Timeline.tsx'
import { timelineEntries } from './timeline-entries.ts'

/** What happened when, over all texts; what of it is shown is in the address. */
export function TimelinePage() {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const { data: tellings, error } = useQuery(allEventsQuery)
  // The heaviest of the screen: it depends on nothing but the texts.
  const entries = tellings && timelineEntries(tellings)

  return (
    <div className="mx-auto max-w-4xl px-4 pt-8 pb-24 sm:px-6 sm:pt-12">
      <title>Timeline · Lectern</title>
      {error && (
        <p role="alert" className="text-danger">
          {error.message}
        </p>
      )}
      {tellings && entries ? (
        <Timeline tellings={tellings} entries={entries} catalogue={catalogue} />
      ) : (
        <>
          <h1 className="font-serif text-3xl font-semibold">Timeline</h1>
          {!error && (
            <p role="status" className="mt-1 text-sm text-soft">
              Looking for dates …
            </p>
          )}
        </>
      )}
    </div>
  )
}
