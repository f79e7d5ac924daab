import { timexLabel } from '#domain/time/timex-label.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { MergedEntry } from '#domain/timeline/merge-articles.ts'
import { entriesOf, orderEvents, type RelativeGroup } from '#domain/timeline/order-events.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import type { EventCommands } from './event-commands.tsx'
import { EventItem } from './EventItem.tsx'
import { RelativeAxis } from './RelativeAxis.tsx'

/**
 * The timeline as a list that is read by date: it reads, prints and searches like any text. Events without
 * a date stand after the dated ones, on an axis beside the unknown day of writing of their article.
 */
export function EventList({
  entries,
  tellings,
  chosen,
  showSource,
  to,
  onOpen,
}: {
  /** In their order. */
  readonly entries: readonly MergedEntry[]
  /** By slug. */
  readonly tellings: ReadonlyMap<string, ArticleEvents>
  /** The key of the event that the reader is at. */
  readonly chosen: string | null
  readonly showSource: boolean
  readonly to: EventCommands
  readonly onOpen?: (key: string) => void
}) {
  const { dated, relative } = orderEvents(entries)
  const items = (shown: readonly MergedEntry[]) =>
    shown.map((entry, index) => {
      const key = keyOfEntry(entry)
      const above = shown[index - 1]?.event.timex
      return (
        <EventItem
          key={key}
          entry={entry}
          again={above !== undefined && timexLabel(above) === timexLabel(entry.event.timex)}
          tellings={tellings}
          chosen={key === chosen}
          showSource={showSource}
          to={to}
          onOpen={onOpen}
        />
      )
    })

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
          {byArticle(relative).map(([article, groups]) => (
            <div key={article}>
              {showSource && <h3 className="mb-2 text-sm font-semibold">{tellings.get(article)?.entry.title}</h3>}
              <RelativeAxis groups={groups} />
              {groups.map((group) => (
                <ol key={group.key} className={AXIS}>
                  {items(group.entries)}
                </ol>
              ))}
            </div>
          ))}
        </section>
      )}
    </>
  )
}

/** Every text has its own unknown day. */
function byArticle(
  groups: readonly RelativeGroup<MergedEntry>[],
): readonly (readonly [string, readonly RelativeGroup<MergedEntry>[]])[] {
  const articles = [...new Set(groups.map(({ article }) => article))]
  return articles.map((article) => [article, groups.filter((group) => group.article === article)])
}

const AXIS = 'ml-1.5 border-l-2 border-line pl-4'
