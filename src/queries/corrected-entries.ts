import type { QueryClient } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { stateOnCard } from '#domain/article/stated-card.ts'
import type { Correction } from '#storage/records.ts'
import { allCorrectionsQuery } from './all-corrections.ts'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'

/** Entries as the reader has corrected them; one that nothing is stated about stays the same object. */
export async function correctEntries(
  client: QueryClient,
  entries: readonly CatalogueEntry[],
): Promise<readonly CatalogueEntry[]> {
  // A browser that stores nothing still lists the texts; the storage state says what is wrong.
  const corrections = await client.query(allCorrectionsQuery).catch((): readonly Correction[] => [])
  const stated = new Map(corrections.map((each) => [each.sourceId, each]))
  if (!entries.some(({ id }) => stated.has(id))) return entries
  const repaired = entries.filter(({ id }) => (stated.get(id)?.repairs.length ?? 0) > 0)
  const unknown = repaired.filter((entry) => client.getQueryState(cardKey(entry))?.isInvalidated !== false)
  if (unknown.length > 0) void readRepaired(client, unknown)
  // Few texts are corrected, and only then the library needs a calendar.
  const { formatEdtfName } = await import('#domain/time/format-date.ts')
  return entries.map((entry) => {
    const known = repaired.includes(entry) ? client.getQueryData<CatalogueEntry>(cardKey(entry)) : undefined
    const { id, slug, name, url, facts } = entry
    const card = known ? { ...known, id, slug, name, url, facts } : entry
    return stateOnCard(card, stated.get(id)?.facts ?? {}, formatEdtfName)
  })
}

const cardKey = ({ id }: CatalogueEntry) => ['card', id]

/**
 * What lines belong shows on the card: its first words, its minutes, perhaps its headline. That takes a parse, so the
 * list does not wait for it.
 */
async function readRepaired(client: QueryClient, entries: readonly CatalogueEntry[]): Promise<void> {
  let found = 0
  for (const entry of entries) {
    // One that cannot be had now keeps its card; a library of repaired texts is not read all at once.
    // oxlint-disable-next-line no-await-in-loop
    const open = await client.query(articleQuery(entry.slug)).catch(() => null)
    if (!open) continue
    client.setQueryData(cardKey(entry), open.entry)
    found++
  }
  if (found > 0) await client.invalidateQueries({ queryKey: catalogueQuery.queryKey, exact: true })
}
