import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { stateOnCard } from '#domain/article/stated-card.ts'
import { readCorrections } from '#storage/corrections.ts'
import type { Correction } from '#storage/records.ts'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'

/** What the reader states about all texts. */
const allCorrectionsQuery = queryOptions({
  queryKey: ['corrections', 'all'],
  queryFn: async ({ client }): Promise<readonly Correction[]> => recordsOf(client, await readCorrections(database)),
})

/** Entries as the reader has corrected them; one that nothing is stated about stays the same object. */
export async function correctEntries(
  client: QueryClient,
  entries: readonly CatalogueEntry[],
): Promise<readonly CatalogueEntry[]> {
  // A browser that stores nothing still lists the texts; the storage state says what is wrong.
  const corrections = await client.query(allCorrectionsQuery).catch((): readonly Correction[] => [])
  const stated = new Map(corrections.map(({ sourceId, facts }) => [sourceId, facts]))
  if (!entries.some(({ id }) => stated.has(id))) return entries
  // Few texts are corrected, and only then the library needs a calendar.
  const { formatEdtfName } = await import('#domain/time/format-date.ts')
  return entries.map((entry) => stateOnCard(entry, stated.get(entry.id) ?? {}, formatEdtfName))
}
