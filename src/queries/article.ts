import { queryOptions } from '@tanstack/react-query'
import type { Article } from '#domain/article/article.ts'
import { type OpenSource, sourceQuery } from './source.ts'

export type OpenArticle = OpenSource & { readonly article: Article }

/** A text opened for reading. Throws `NotFound` or `TextUnavailable`. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: async ({ client }): Promise<OpenArticle> => {
      const { entry, source } = await client.query(sourceQuery(slug))
      // The library needs no parser, so it comes with the first text that is opened.
      const { parseArticle } = await import('#domain/article/parse.ts')
      return { entry, source, article: parseArticle(source) }
    },
    structuralSharing: false,
  })
