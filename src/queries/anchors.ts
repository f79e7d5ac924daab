import { queryOptions } from '@tanstack/react-query'
import type { Anchor } from '#domain/anchor/anchor.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Article } from '#domain/article/article.ts'
import { snapshotsQuery } from './annotations.ts'

/**
 * Where annotations stand that were made on another version of the text, by their ids: found through the
 * version that each was made on, which is kept for that; by the quote alone where it is not.
 */
export const anchorsQuery = (article: Article, annotations: readonly Annotation[]) =>
  queryOptions({
    queryKey: ['anchors', article.hash, annotations.map(({ id, target }) => [id, target.hash, target.position])],
    queryFn: async ({ client }): Promise<ReadonlyMap<string, Anchor>> => {
      const hashes = [...new Set(annotations.map(({ target }) => target.hash))]
      // Never from the cache: a text is stored with the first annotation that needs it.
      const snapshots = await client.query({ ...snapshotsQuery(hashes), staleTime: 0 })
      // Texts seldom change: what finds the words again stays out of the first load.
      const { resolveAll } = await import('#domain/anchor/resolve.ts')
      const targets = annotations.map(({ target }) => target)
      const anchors = resolveAll(targets, article.text, article.hash, (hash) => snapshots.get(hash))
      return new Map(
        annotations.flatMap(({ id }, index) => {
          const anchor = anchors[index]
          return anchor ? [[id, anchor] as const] : []
        }),
      )
    },
    structuralSharing: false,
  })
