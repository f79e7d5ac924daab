import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { type CorrectionChange, invertCorrection } from '#storage/correction-change.ts'
import * as storage from '#storage/corrections.ts'
import { type Corrections, NO_CORRECTIONS } from '#storage/records.ts'
import { database } from './database.ts'
import { holdChange, letGoOf } from './hold.ts'
import { madeFrom } from './made-from.ts'
import { newStamp } from './stamp.ts'
import { recordsOf } from './storage-state.ts'
import { refresh } from './tabs.ts'
import { type Back, type Deed, remember } from './undo-history.ts'

/** What the reader states about a text: its facts, which lines belong to it, its events. */
export const correctionsQuery = (sourceId: string) =>
  queryOptions({
    queryKey: ['corrections', sourceId],
    queryFn: async ({ client }): Promise<Corrections> =>
      recordsOf(client, await storage.readCorrection(database, sourceId))[0] ?? NO_CORRECTIONS,
  })

/** States something about a text, or takes it back. What is made from the text follows at once. */
export const correct = mutationOptions({
  mutationKey: ['corrections'],
  scope: { id: 'changes' },
  async mutationFn(corrected: storage.CorrectionEdit, { client }): Promise<StoredCorrections> {
    const stored = await storeCorrections([corrected])
    if (stored.back.changes.length > 0) remember(client, { what: deedOf(corrected.change), back: stored.back })
    return stored
  },
  onMutate: (corrected) => holdChange(corrected, { kind: 'corrected', ...corrected }),
  onSettled(stored, _error, corrected, _shown, { client }) {
    if (stored) showCorrections(client, stored.shown)
    letGoOf(corrected)
  },
})

/** What is stored now, by text, and what takes a change of it back. */
export type StoredCorrections = {
  readonly shown: ReadonlyMap<string, Corrections>
  readonly back: Back & { readonly kind: 'corrections' }
}

/** Stores changes of corrections together: all of them or none. */
export async function storeCorrections(edits: readonly storage.CorrectionEdit[]): Promise<StoredCorrections> {
  const stored = await storage.changeCorrections(database, edits, newStamp().now)
  const changes = edits.flatMap(({ sourceId }, i) => {
    const made = stored[i]
    const change = made ? invertCorrection(made.before, made.after) : {}
    return Object.keys(change).length > 0 ? [{ sourceId, change }] : []
  })
  const shown = new Map(edits.flatMap(({ sourceId }, i) => (stored[i] ? [[sourceId, stored[i].after] as const] : [])))
  return { shown, back: { kind: 'corrections', changes } }
}

/**
 * Shows what is stored now, and begins to make again what is made from it. Nobody waits for that: a long text takes
 * seconds, and the next change need not.
 */
export function showCorrections(client: QueryClient, shown: StoredCorrections['shown']): void {
  for (const [sourceId, after] of shown) client.setQueryData(correctionsQuery(sourceId).queryKey, after)
  void refresh(client, ...[...shown.keys()].flatMap((id) => [correctionsQuery(id).queryKey, ...madeFrom(client, id)]))
}

function deedOf({ repairs, events }: CorrectionChange): Deed {
  if (repairs) return 'repair'
  return events ? 'event' : 'facts'
}
