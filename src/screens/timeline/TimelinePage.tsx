import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { catalogueQuery } from '#queries/catalogue.ts'
import { allEventsQuery } from '#queries/timeline.ts'
import { EventList } from './EventList.tsx'

const ALL = ''

/** What happened when, over all texts or one of them; which one is in the address: `?article=<slug>`. */
export function TimelinePage() {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const { data: tellings, error } = useQuery(allEventsQuery)
  const [search, setSearch] = useSearchParams()
  const slug = search.get('article') ?? ALL
  const shown = tellings?.filter(({ entry }) => slug === ALL || entry.slug === slug) ?? []
  const count = shown.reduce((sum, { events }) => sum + events.length, 0)

  return (
    <div className="mx-auto max-w-3xl px-4 pt-8 pb-24 sm:px-6 sm:pt-12">
      <title>Timeline · Lectern</title>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="font-serif text-3xl font-semibold">Timeline</h1>
          <p role="status" className="mt-1 text-sm text-soft">
            {tellings ? (count === 1 ? '1 event' : `${count} events`) : 'Looking for dates …'}
          </p>
        </div>
        <label className="grid gap-1 text-sm text-soft max-sm:w-full">
          <span>Text</span>
          <select
            value={slug}
            onChange={(event) =>
              setSearch(event.target.value === ALL ? {} : { article: event.target.value }, { replace: true })
            }
            className="h-10 w-full rounded-md border border-edge bg-raised px-2 text-ink sm:w-72"
          >
            <option value={ALL}>All texts</option>
            {catalogue.map((entry) => (
              <option key={entry.id} value={entry.slug}>
                {entry.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error && (
        <p role="alert" className="text-danger">
          {error.message}
        </p>
      )}
      {tellings && <EventList tellings={shown} chosen={search.get('event')} showSource={slug === ALL} />}
    </div>
  )
}
