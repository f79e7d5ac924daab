import { makeSought, type Sought } from '#domain/timeline/filter-events.ts'
import { mergeArticles } from '#domain/timeline/merge-articles.ts'
import { inOrder, orderEvents } from '#domain/timeline/order-events.ts'
import type { ArticleEvents } from '#queries/timeline.ts'

/** What the texts tell, merged where they tell the same, as it stands on the timeline from top to bottom. */
export function timelineEntries(tellings: readonly ArticleEvents[]): readonly Sought[] {
  const titles = new Map(tellings.map(({ entry }) => [entry.slug, entry.title]))
  const entries = tellings.flatMap(({ entry, article, events }) =>
    events.map((event) => ({
      article: entry.slug,
      event,
      words: article.text.slice(event.sentence.start, event.sentence.end),
    })),
  )
  const sought = mergeArticles(entries).map((entry) => makeSought(entry, (slug) => titles.get(slug) ?? ''))
  return inOrder(orderEvents(sought))
}
