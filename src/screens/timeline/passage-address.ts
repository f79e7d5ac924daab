import type { Entry } from '#domain/timeline/entry.ts'

/** The address of the passage that tells an event, with the timeline beside it. */
export function passageOf({ article, event }: Pick<Entry, 'article' | 'event'>): string {
  const { start, end } = event.sentence
  return `/read/${article}?panel=timeline&event=${encodeURIComponent(event.id)}#at=${start}-${end}`
}
