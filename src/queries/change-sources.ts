import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import * as storage from '#storage/sources.ts'
import { catalogueQuery } from './catalogue.ts'
import { database } from './database.ts'
import { madeFrom } from './made-from.ts'
import { ownTextsQuery } from './sources.ts'
import { newStamp } from './stamp.ts'
import { refresh } from './tabs.ts'
import { type PartedText, remember } from './undo-history.ts'

export type BinnedTexts = { readonly ids: readonly string[]; readonly deleted: boolean }

/** Moves texts to the trash, or back. Highlights, notes and the place in them stay. */
export const binTexts = mutationOptions({
  mutationKey: ['own'],
  scope: { id: 'own' },
  async mutationFn(binned: BinnedTexts, { client }): Promise<void> {
    await storeBinned(client, binned)
    const back = { kind: 'texts', ids: binned.ids, deleted: !binned.deleted } as const
    remember(client, { what: binned.deleted ? 'remove-text' : 'restore-text', back })
  },
})

/** The same without a step of undo. */
export async function storeBinned(client: QueryClient, { ids, deleted }: BinnedTexts): Promise<void> {
  await storage.binSources(database, ids, deleted, newStamp().now)
  await showOwnTexts(client, ids)
}

/** The version before takes the place of each text, and the newer one is what came before: twice is not at all. */
export async function storeSwapped(client: QueryClient, ids: readonly string[]): Promise<readonly string[]> {
  const swapped = await storage.swapVersions(database, ids, newStamp().now)
  await showOwnTexts(client, swapped)
  return swapped
}

/** Makes two texts of one that a newer file of the same name was taken for; the newer gets a new id. */
export const keepBoth = mutationOptions({
  mutationKey: ['own'],
  scope: { id: 'own' },
  async mutationFn(id: string, { client }): Promise<void> {
    const parted = { id, newId: `own:${newStamp().id}`, apart: true }
    if (await storeParted(client, parted))
      remember(client, { what: 'keep-both', back: { kind: 'parted', ...parted, apart: false } })
  },
})

/** Two texts of the versions of one, or one again, without a step of undo; false when they are others by now. */
export async function storeParted(client: QueryClient, { id, newId, apart }: PartedText): Promise<boolean> {
  const done = await (apart ? storage.partSource : storage.joinSources)(database, id, newId, newStamp().now)
  if (done) await showOwnTexts(client, [id, newId])
  return done
}

/** Reads again what the texts are, and all that is made of those that changed. */
export function showOwnTexts(client: QueryClient, changed: readonly string[]): Promise<void> {
  const made = changed.flatMap((id) => [['text', id], ...madeFrom(client, id)])
  return refresh(client, ownTextsQuery.queryKey, ...made, catalogueQuery.queryKey, ['events', 'all'])
}
