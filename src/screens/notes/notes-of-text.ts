import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'

/** The annotations of one text. `entry` is null when the text is not here any more, `article` also when it cannot be had now. */
export type NotesOfText = {
  readonly sourceId: string
  readonly entry: CatalogueEntry | null
  readonly article: Article | null
  readonly placed: readonly Placed[]
}
