import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as storage from '#storage/progress.ts'
import type { Progress } from '#storage/records.ts'
import { database } from './database.ts'
import { newStamp } from './stamp.ts'
import { recordsOf } from './storage-state.ts'
import { refresh } from './tabs.ts'

export type { Progress } from '#storage/records.ts'

/** From this fraction on a text is read: its last lines are rarely scrolled to the very end. */
export const READ_FROM = 0.98

/** Whether the reader is in the middle of a text: beyond its first words, and not through. */
export function isBegun({ block, fraction }: Progress): boolean {
  return block > 0 && fraction < READ_FROM
}

/** The hash of a text's address that leads to where the reader was in it. */
export const GO_ON = '#continue'

/** Where the reader is in one text; null when it was never opened. */
export const progressQuery = (sourceId: string) =>
  queryOptions({
    queryKey: ['progress', 'of', sourceId],
    queryFn: async ({ client }): Promise<Progress | null> =>
      recordsOf(client, await storage.readProgress(database, sourceId))[0] ?? null,
  })

/** Where the reader is in every text that was opened, by `sourceId`. */
export const allProgressQuery = queryOptions({
  queryKey: ['progress', 'all'],
  queryFn: async ({ client }): Promise<Readonly<Record<string, Progress>>> => {
    const all = recordsOf(client, await storage.readAllProgress(database))
    return Object.fromEntries(all.map((progress) => [progress.sourceId, progress]))
  },
})

/** Keeps the place. The open page knows it already, so only the library and other tabs read it again. */
export const saveProgress = mutationOptions({
  mutationKey: ['progress'],
  scope: { id: 'progress' },
  mutationFn: async (place: Omit<Progress, 'modified'>): Promise<Progress> => {
    const progress = { ...place, modified: newStamp().now }
    await storage.saveProgress(database, progress)
    return progress
  },
  onSettled(progress, _error, _place, _shown, { client }) {
    if (!progress) return undefined
    client.setQueryData(progressQuery(progress.sourceId).queryKey, progress)
    return refresh(client, allProgressQuery.queryKey)
  },
})
