import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { addressElsewhere } from '#domain/exchange/annotations/elsewhere.ts'

/**
 * The annotations of one text. `entry` is null when the text is not in the library, `removed` is what is known of it where the
 * reader has removed it; `article` is null also when it cannot be had now.
 */
export type NotesOfText = {
  readonly sourceId: string
  readonly entry: CatalogueEntry | null
  readonly removed: CatalogueEntry | null
  readonly article: Article | null
  readonly placed: readonly Placed[]
}

/** Its headline; of a text that is not here, the address that a file gave. */
export function titleOf({ sourceId, entry, removed }: Pick<NotesOfText, 'sourceId' | 'entry' | 'removed'>): string {
  const known = entry ?? removed
  if (known) return known.title
  const address = addressElsewhere(sourceId)
  return address === null ? 'A text that is not here any more' : address || 'A text that is not here'
}
