import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { catalogueQuery } from './catalogue.ts'

/** The keys of all that is made from a text: what has to be made again when the reader corrects a fact. */
export function madeFrom(client: QueryClient, sourceId: string): readonly QueryKey[] {
  const entry = client.getQueryData(catalogueQuery.queryKey)?.find(({ id }) => id === sourceId)
  // In this order: each is made from those before it.
  const all = [['corrections', 'all'], ['card', sourceId], catalogueQuery.queryKey]
  const own = entry
    ? [
        ['source', entry.slug],
        ['article', entry.slug],
        ['events', 'of', entry.slug],
      ]
    : []
  return [...all, ...own, ['events', 'all']]
}
