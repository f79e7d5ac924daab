import { queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'

/** The texts that ship with the app, as the build found them. */
export const seedsQuery = queryOptions({
  queryKey: ['seeds'],
  queryFn: async (): Promise<readonly CatalogueEntry[]> => (await import('virtual:catalogue')).catalogue,
  gcTime: Infinity,
})

/**
 * What the library knows of every text without opening one: the reader's own, newest first, then those that ship
 * with the app; each as the reader has corrected it.
 */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async ({ client }): Promise<readonly CatalogueEntry[]> => {
    // What reads the reader's own texts is loaded beside the others, not before them.
    const [seeds, { listTexts }] = await Promise.all([client.query(seedsQuery), import('./own-entries.ts')])
    return listTexts(client, seeds)
  },
  gcTime: Infinity,
})
