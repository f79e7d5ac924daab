import type { Event } from './event.ts'

/** An event and the article that tells it. */
export type Entry = {
  /** The article's slug. */
  readonly article: string
  readonly event: Event
  /** The sentence, as it stands in the article. */
  readonly words: string
}

/** How an entry is told apart from those of other articles. */
export function keyOfEntry({ article, event }: Pick<Entry, 'article' | 'event'>): string {
  return `${article}:${event.id}`
}
