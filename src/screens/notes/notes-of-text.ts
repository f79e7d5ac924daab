import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { addressElsewhere } from '#domain/exchange/annotations/elsewhere.ts'

/** The annotations of one text. `entry` is null when the text is not here any more, `article` also when it cannot be had now. */
export type NotesOfText = {
  readonly sourceId: string
  readonly entry: CatalogueEntry | null
  readonly article: Article | null
  readonly placed: readonly Placed[]
}

/** Its headline; of a text that is not here, the address that a file gave. */
export function titleOf({ sourceId, entry }: Pick<NotesOfText, 'sourceId' | 'entry'>): string {
  if (entry) return entry.title
  const address = addressElsewhere(sourceId)
  return address === null ? 'A text that is not here any more' : address || 'A text that is not here'
}
