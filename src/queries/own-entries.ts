import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { seedsQuery } from './catalogue.ts'
import { correctEntries } from './corrected-entries.ts'
import { ownTextsQuery, type OwnText } from './sources.ts'

/** A text of the reader's own as the library lists it; `deleted` as in its record. */
export type OwnEntry = { readonly entry: CatalogueEntry; readonly deleted: string | null }

/** What the reader removed and can restore, the last first. */
export const removedTextsQuery = queryOptions({
  queryKey: ['catalogue', 'removed'],
  queryFn: async ({ client }): Promise<readonly OwnEntry[]> => {
    const own = await readOwn(client, await client.query(seedsQuery))
    const removed = own.filter(({ deleted }) => deleted !== null)
    const entries = await correctEntries(
      client,
      removed.map(({ entry }) => entry),
    )
    return removed
      .map((each, i) => ({ ...each, entry: entries[i] ?? each.entry }))
      .toSorted((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1))
  },
})

/** Why there is no text at an address, in words that say what to do. */
export async function whyNotFound(client: QueryClient, slug: string): Promise<string> {
  const removed = (await client.query(removedTextsQuery)).find(({ entry }) => entry.slug === slug)
  if (removed) return `“${removed.entry.title}” was removed. Restore it under “Removed texts” in the library.`
  return `There is no text called “${slug}” here. A text that somebody added opens only in the browser that it was added to.`
}

/** All texts that are not removed: the reader's own, newest first, then the seeds. */
export async function listTexts(
  client: QueryClient,
  seeds: readonly CatalogueEntry[],
): Promise<readonly CatalogueEntry[]> {
  const own = (await readOwn(client, seeds)).flatMap(({ entry, deleted }) => (deleted === null ? [entry] : []))
  return correctEntries(client, [...own.reverse(), ...seeds])
}

/** The reader's own texts, oldest first, each at an address of its own beside those of the seeds. */
async function readOwn(client: QueryClient, seeds: readonly CatalogueEntry[]): Promise<readonly OwnEntry[]> {
  // A browser that stores nothing still shows what ships with the app; the storage state says what is wrong.
  const own = await client.query(ownTextsQuery).catch((): readonly OwnText[] => [])
  const taken = new Set(seeds.map(({ slug }) => slug))
  return own.map(({ id, name, facts, card, deleted }) => {
    const slug = freeSlug(facts.slug, taken)
    taken.add(slug)
    return { entry: { ...card, id, slug, name, url: null, facts }, deleted }
  })
}

/** The removed count too, so that an address never passes to another text: `ferry`, `ferry-2`, `ferry-3`. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let count = 2
  while (taken.has(`${slug}-${count}`)) count++
  return `${slug}-${count}`
}
