import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Facts } from '#domain/article/source.ts'
import * as storage from '#storage/corrections.ts'
import { madeFrom } from './made-from.ts'
import { database } from './database.ts'
import { newStamp } from './stamp.ts'
import { recordsOf } from './storage-state.ts'
import { refresh } from './tabs.ts'

/** What the reader states about a text; `{}` when nothing. */
export const correctionsQuery = (sourceId: string) =>
  queryOptions({
    queryKey: ['corrections', sourceId],
    queryFn: async ({ client }): Promise<Facts> =>
      recordsOf(client, await storage.readCorrection(database, sourceId))[0]?.facts ?? {},
  })

/** A field set to null goes back to what the text or its sidecar says. */
export type CorrectedFacts = { readonly sourceId: string; readonly facts: storage.FactChanges }

/** States facts about a text, for instance the day it was written (`written`, EDTF). */
export const correctFacts = mutationOptions({
  mutationKey: ['corrections'],
  scope: { id: 'corrections' },
  mutationFn: ({ sourceId, facts }: CorrectedFacts) => storage.correctFacts(database, sourceId, facts, newStamp().now),
  onSuccess(facts, { sourceId }, _shown, { client }) {
    client.setQueryData(correctionsQuery(sourceId).queryKey, facts)
    return refresh(client, correctionsQuery(sourceId).queryKey, ...madeFrom(client, sourceId))
  },
})
