import { useEffect } from 'react'
import { orderEvents, type Entry, type Group } from '#domain/timeline/order-events.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { EventItem } from './EventItem.tsx'

/**
 * The timeline as a list that is read by date: it reads, prints and searches like any text. Events without
 * a date stand after the dated ones, on an axis beside the unknown day of writing of their article.
 */
export function EventList({
  tellings,
  chosen,
  showSource,
}: {
  readonly tellings: readonly ArticleEvents[]
  /** The id of the event that the reader comes from. */
  readonly chosen: string | null
  readonly showSource: boolean
}) {
  const bySlug = new Map(tellings.map((telling) => [telling.entry.slug, telling]))
  const { dated, relative } = orderEvents(
    tellings.flatMap(({ entry, events }) => events.map((event) => ({ article: entry.slug, event }))),
  )

  useEffect(() => {
    if (!chosen) return
    const item = document.getElementById(`event-${chosen}`)
    item?.scrollIntoView({ block: 'center' })
    item?.querySelector('a')?.focus({ preventScroll: true })
  }, [chosen, tellings])

  const items = (entries: readonly Entry[]) =>
    entries.map(({ article, event }) => {
      const telling = bySlug.get(article)
      return (
        telling && (
          <EventItem
            key={`${article} ${event.id}`}
            event={event}
            telling={telling}
            chosen={event.id === chosen}
            showSource={showSource}
          />
        )
      )
    })

  if (dated.length + relative.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-edge p-5 text-sm leading-relaxed text-soft">
        No dated events were found. Texts that say when something happened, even “last Sunday”, show it here.
      </p>
    )
  }
  return (
    <>
      {dated.map((year) => (
        <section key={year.key} aria-label={year.label} className="mb-4">
          <h2 className="mb-4 font-serif text-xl font-semibold">{year.label}</h2>
          <ol className={AXIS}>{items(entriesOf(year))}</ol>
        </section>
      ))}
      {relative.length > 0 && (
        <section aria-labelledby="undated">
          <h2 id="undated" className="font-serif text-xl font-semibold">
            Without a date
          </h2>
          <p className="mt-1 mb-4 text-sm text-soft">In their order beside the day of writing, which is unknown.</p>
          {relative.map((group) => (
            <ol key={group.key} className={AXIS}>
              {items(group.entries)}
            </ol>
          ))}
        </section>
      )}
    </>
  )
}

const AXIS = 'ml-1.5 border-l-2 border-line pl-4'

function entriesOf(group: Group): readonly Entry[] {
  return [...group.entries, ...group.groups.flatMap(entriesOf)]
}
