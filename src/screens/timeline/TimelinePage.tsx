import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { catalogueQuery } from '#queries/catalogue.ts'
import { allEventsQuery, type AllEvents } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { Timeline } from './Timeline.tsx'

/** What happened when, over all texts; what of it is shown is in the address. */
export function TimelinePage() {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const { data, error } = useQuery(allEventsQuery)
  // Thousands of events are drawn in many short tasks, not in one that holds the page up.
  const all = useDeferredValue(data)

  return (
    <div className="mx-auto max-w-6xl px-4 pt-8 pb-24 sm:px-6 sm:pt-12 print:max-w-none print:px-0">
      <title>Timeline · Lectern</title>
      {error && (
        <p role="alert" className="text-danger">
          {error.message}
        </p>
      )}
      {all ? (
        <Timeline tellings={all.tellings} entries={all.entries} catalogue={catalogue}>
          <Unread all={all} />
        </Timeline>
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

/** How far the texts have been read, and those that could not be. */
function Unread({ all: { unread, left, total } }: { readonly all: AllEvents }) {
  const { refetch } = useQuery({ ...allEventsQuery, enabled: false })
  return (
    <>
      {left > 0 && (
        <p className="mb-4 flex flex-wrap items-center gap-3 text-sm text-soft print:hidden">
          <progress value={total - left} max={total} className="w-40 accent-accent" aria-label="Texts looked through" />
          Looking for dates: {total - left} of {total} texts
        </p>
      )}
      {unread.length > 0 && (
        <div
          role="alert"
          className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-edge px-4 py-2 text-sm"
        >
          <p className="min-w-0 grow basis-60">
            {unread.length === 1 ? '1 text' : `${unread.length} texts`} could not be read:{' '}
            {unread
              .slice(0, NAMED)
              .map(({ title }) => `“${title}”`)
              .join(', ')}
            {unread.length > NAMED && ' …'}. {unread[0]?.why}
          </p>
          <Button className="print:hidden" onClick={() => void refetch()}>
            Try again
          </Button>
        </div>
      )}
    </>
  )
}

const NAMED = 3 // titles: who has more to find needs the reason, not the list
