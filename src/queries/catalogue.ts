import { queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'

/** What the library knows of every text without opening one: the reader's own, newest first, then those that ship with the app. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async ({ client }): Promise<readonly CatalogueEntry[]> => {
    // What reads the reader's own texts is loaded beside the others, not before them.
    const [{ catalogue }, { readOwn }] = await Promise.all([import('virtual:catalogue'), import('./own-entries.ts')])
    const own = await readOwn(client, catalogue)
    return [...own.flatMap(({ entry, deleted }) => (deleted === null ? [entry] : [])).reverse(), ...catalogue]
  },
  gcTime: Infinity,
})
