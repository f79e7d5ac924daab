import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import * as storage from '#storage/sources.ts'
import { catalogueQuery } from './catalogue.ts'
import { database } from './database.ts'
import { madeFrom } from './made-from.ts'
import { ownTextsQuery } from './sources.ts'
import { newStamp } from './stamp.ts'
import { refresh } from './tabs.ts'

export type BinnedTexts = { readonly ids: readonly string[]; readonly deleted: boolean }

/** Moves texts to the trash, or back. Highlights, notes and the place in them stay. */
export const binTexts = mutationOptions({
  mutationKey: ['own'],
  scope: { id: 'own' },
  mutationFn: ({ ids, deleted }: BinnedTexts) => storage.binSources(database, ids, deleted, newStamp().now),
  onSuccess: (_done, { ids }, _shown, { client }) => showOwnTexts(client, ids),
})

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
