import { queryOptions } from '@tanstack/react-query'
import type { Article } from '#domain/article/article.ts'
import { parseSource } from './parse-source.ts'
import { type OpenSource, sourceQuery } from './source.ts'

export type OpenArticle = OpenSource & { readonly article: Article }

/** A text opened for reading. Throws `NotFound` or `TextUnavailable`. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: async ({ client }): Promise<OpenArticle> => {
      const { entry, source } = await client.query(sourceQuery(slug))
      return { entry, source, article: await parseSource(source) }
    },
    structuralSharing: false,
  })
