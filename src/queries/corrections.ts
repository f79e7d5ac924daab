import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { type CorrectionChange, invertCorrection } from '#storage/correction-change.ts'
import * as storage from '#storage/corrections.ts'
import type { Corrections, Snapshot } from '#storage/records.ts'
import { database } from './database.ts'
import { holdChange, letGoOf } from './hold.ts'
import { madeFrom } from './made-from.ts'
import { newStamp } from './stamp.ts'
import { recordsOf } from './storage-state.ts'
import { refresh } from './tabs.ts'
import { type Back, type Deed, remember } from './undo-history.ts'

const NOTHING: Corrections = { facts: {}, repairs: [], events: [] }

/** What the reader states about a text: its facts, which lines belong to it, its events. */
export const correctionsQuery = (sourceId: string) =>
  queryOptions({
    queryKey: ['corrections', sourceId],
    queryFn: async ({ client }): Promise<Corrections> =>
      recordsOf(client, await storage.readCorrection(database, sourceId))[0] ?? NOTHING,
  })

/** `text` is the article's text that changed events hang on. */
export type CorrectedText = {
  readonly sourceId: string
  readonly change: CorrectionChange
  readonly snapshot?: Snapshot
}

/** States something about a text, or takes it back. What is made from the text follows at once. */
export const correct = mutationOptions({
  mutationKey: ['corrections'],
  scope: { id: 'changes' },
  async mutationFn(corrected: CorrectedText, { client }): Promise<Corrections> {
    const { after, back } = await storeCorrections(corrected)
    if (Object.keys(back.change).length > 0) remember(client, { what: deedOf(corrected.change), back })
    return after
  },
  onMutate: (corrected) => holdChange(corrected, { kind: 'corrected', ...corrected }),
  onSuccess: (after, { sourceId }, _shown, { client }) => showCorrections(client, sourceId, after),
  onSettled: (_after, _error, corrected) => letGoOf(corrected),
})

/** Stores a change of corrections; `back` takes it back. */
export async function storeCorrections({ sourceId, change, snapshot }: CorrectedText): Promise<{
  readonly after: Corrections
  readonly back: Back & { readonly kind: 'corrections' }
}> {
  const { before, after } = await storage.changeCorrections(database, sourceId, change, newStamp().now, snapshot)
  return { after, back: { kind: 'corrections', sourceId, change: invertCorrection(before, after) } }
}

/** Shows what is stored now, and makes again what is made from it. */
export function showCorrections(client: QueryClient, sourceId: string, after: Corrections): Promise<void> {
  const { queryKey } = correctionsQuery(sourceId)
  client.setQueryData(queryKey, after)
  return refresh(client, queryKey, ...madeFrom(client, sourceId))
}

function deedOf({ repairs, events }: CorrectionChange): Deed {
  if (repairs) return 'repair'
  return events ? 'event' : 'facts'
}
