import { queryOptions } from '@tanstack/react-query'
import type { Article } from '#domain/article/article.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { parseSource } from './parse-source.ts'
import { type OpenSource, sourceQuery } from './source.ts'

export type OpenArticle = OpenSource & { readonly article: Article }

/** A text opened for reading. Throws `NotFound` or `TextUnavailable`. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: async ({ client }): Promise<OpenArticle> => {
      const { entry, source } = await client.query(sourceQuery(slug))
      const article = await parseSource(source)
      return { entry: source.repairs?.length ? await asRepaired(entry, article) : entry, source, article }
    },
    structuralSharing: false,
  })

/** Its first words and its minutes are those of the lines that belong. */
async function asRepaired(entry: CatalogueEntry, article: Article): Promise<CatalogueEntry> {
  const [{ cardOf }, { formatEdtfName }] = await Promise.all([
    import('#domain/article/card.ts'),
    import('#domain/time/format-date.ts'),
  ])
  return { ...entry, ...cardOf(article, formatEdtfName) }
}
