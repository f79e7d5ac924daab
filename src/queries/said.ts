import { queryOptions } from '@tanstack/react-query'
import type { Meta } from '#domain/article/article.ts'
import { parseSource } from './parse-source.ts'
import { sourceQuery } from './source.ts'

/** What a text says of itself, whatever is stated about it. */
export const saidQuery = (slug: string) =>
  queryOptions({
    // Made again with the article.
    queryKey: ['article', slug, 'said'],
    queryFn: async ({ client }): Promise<Meta> => {
      const { source } = await client.query(sourceQuery(slug))
      return (await parseSource({ ...source, facts: {} })).meta
    },
  })
