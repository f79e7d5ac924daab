import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import * as storage from '#storage/sources.ts'
import { catalogueQuery } from './catalogue.ts'
import { database } from './database.ts'
import { madeFrom } from './made-from.ts'
import { ownTextsQuery } from './sources.ts'
import { newStamp } from './stamp.ts'
import { refresh } from './tabs.ts'
import { remember } from './undo-history.ts'

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
export async function storeSwapped(client: QueryClient, ids: readonly string[]): Promise<void> {
  await storage.swapVersions(database, ids, newStamp().now)
  await showOwnTexts(client, ids)
}

/** Makes two texts of one that a newer file of the same name was taken for; the newer gets a new id. */
export const keepBoth = mutationOptions({
  mutationKey: ['own'],
  scope: { id: 'own' },
  mutationFn(id: string) {
    const stamp = newStamp()
    return storage.partSource(database, id, `own:${stamp.id}`, stamp.now)
  },
  onSuccess: (_done, id, _shown, { client }) => showOwnTexts(client, [id]),
})

/** Reads again what the texts are, and all that is made of those that changed. */
export function showOwnTexts(client: QueryClient, changed: readonly string[]): Promise<void> {
  const made = changed.flatMap((id) => [['text', id], ...madeFrom(client, id)])
  return refresh(client, ownTextsQuery.queryKey, ...made, catalogueQuery.queryKey, ['events', 'all'])
}
