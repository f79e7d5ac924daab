import { queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'

/** What the library knows of every text that ships with the app, without opening one. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async (): Promise<readonly CatalogueEntry[]> => (await import('virtual:catalogue')).catalogue,
  gcTime: Infinity,
})
