import { foldString } from '#domain/text/fold.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import { makeSought, type Sought } from '#domain/timeline/filter-events.ts'
import { mergeArticles } from '#domain/timeline/merge-articles.ts'
import { sortEntries } from '#domain/timeline/order-events.ts'
import { relateArticles } from '#domain/timeline/relate-articles.ts'
import type { ArticleEvents } from './timeline.ts'

/**
 * What the texts tell, merged where they tell the same, as it stands on the timeline from top to bottom. In steps
 * that leave the page time to breathe: of ten thousand events each takes a few hundredths of a second.
 */
export async function arrangeEvents(tellings: readonly ArticleEvents[]): Promise<readonly Sought[]> {
  const folded = new Map<string, string>()
  const entries = tellings.flatMap((telling) => {
    const title = foldString(telling.entry.title)
    return telling.events.map((event, index) => {
      const words = telling.article.text.slice(event.sentence.start, event.sentence.end)
      const entry = { article: telling.entry.slug, event, words }
      folded.set(keyOfEntry(entry), `${title} ${telling.folded[index] ?? ''}`)
      return entry
    })
  })
  await breath()
  const merged = mergeArticles(entries)
  const steps = relateArticles(merged)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) {
    // One after the other: the breath between is what they are steps for.
    // oxlint-disable-next-line no-await-in-loop
    await breath()
  }
  await breath()
  const related = step.value
  const sought = merged.map((entry) =>
    makeSought(entry, (each) => folded.get(keyOfEntry(each)) ?? '', related.get(keyOfEntry(entry))),
  )
  await breath()
  return sortEntries(sought)
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
