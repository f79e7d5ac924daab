import type { Sought } from '#domain/timeline/filter-events.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { useMedia } from '#ui/use-media.ts'
import type { EventCommands } from './event-commands.tsx'
import { EventList } from './EventList.tsx'

const PAGE = 50 // events: what the slowest phone lays out at once without a halt

/** The page that an event is on, by its place among all. */
export function pageOf(index: number): number {
  return Math.floor(Math.max(index, 0) / PAGE)
}

/** A long list page by page; which page follows from the event that the reader is at. */
export function EventPages({
  entries,
  tellings,
  page,
  chosen,
  showSource,
  to,
  onOpen,
  onPage,
}: {
  readonly entries: readonly Sought[]
  readonly tellings: ReadonlyMap<string, ArticleEvents>
  readonly page: number
  readonly chosen: string | null
  readonly showSource: boolean
  readonly to: EventCommands
  readonly onOpen: (key: string) => void
  /** The first event of another page was asked for. */
  readonly onPage: (first: Sought) => void
}) {
  // Paper has no next page to ask for.
  const printing = useMedia('print')
  const shown = printing ? entries : entries.slice(page * PAGE, (page + 1) * PAGE)
  const [before, after] = [entries[(page - 1) * PAGE], entries[(page + 1) * PAGE]]
  return (
    <>
      {before && (
        <Button className="mb-5" onClick={() => onPage(before)}>
          Earlier: {namesOf(page - 1, entries.length)}
        </Button>
      )}
      <EventList entries={shown} tellings={tellings} chosen={chosen} showSource={showSource} to={to} onOpen={onOpen} />
      {after && <Button onClick={() => onPage(after)}>Later: {namesOf(page + 1, entries.length)}</Button>}
    </>
  )
}

function namesOf(page: number, count: number): string {
  return `events ${page * PAGE + 1}–${Math.min((page + 1) * PAGE, count)} of ${count}`
}
