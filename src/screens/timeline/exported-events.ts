import type { ExportedEvent } from '#domain/exchange/events/exported-event.ts'
import { encodeQuote } from '#domain/link/quote-link.ts'
import { type Entry, keyOfEntry } from '#domain/timeline/entry.ts'
import type { MergedEntry } from '#domain/timeline/merge-articles.ts'
import { hoursOf, whenOf } from '#domain/timeline/time-of-day.ts'
import type { ArticleEvents } from '#queries/timeline.ts'

/**
 * A quote link finds its words in a text that has changed, but to make one, the text is read whole. Beyond so many
 * characters in all, half a second of work, links lead to the place alone.
 */
const READ_AT_MOST = 20_000_000

/** Events as they leave: with links that begin at `home`, the address of the app. */
export function exportedEvents(
  entries: readonly MergedEntry[],
  tellings: ReadonlyMap<string, ArticleEvents>,
  home: string,
): readonly ExportedEvent[] {
  const told = entries.flatMap((entry) => [entry, ...entry.others])
  const textOf = (article: string) => tellings.get(article)?.article.text ?? ''
  const quoted = told.reduce((sum, { article }) => sum + textOf(article).length, 0) <= READ_AT_MOST
  const sourceOf = ({ article, event: { sentence } }: Entry) => ({
    title: tellings.get(article)?.entry.title ?? article,
    url: new URL(
      `read/${article}#${quoted ? `q=${encodeQuote(textOf(article), sentence)}` : `at=${sentence.start}-${sentence.end}`}`,
      home,
    ).href,
  })
  return entries.map((entry) => {
    const { timex, label, standing, correction } = entry.event
    return {
      id: keyOfEntry(entry),
      label,
      sentence: entry.words.replaceAll(/\s+/g, ' '),
      when: whenOf(timex),
      edtf: timex.edtf,
      earliest: timex.interval?.earliest ?? null,
      latest: timex.interval?.latest ?? null,
      hours: hoursOf(timex),
      standing,
      certainty: timex.certainty,
      reason: timex.reason,
      setBy: correction ? 'reader' : 'text',
      sources: [entry, ...entry.others].map(sourceOf),
    }
  })
}
