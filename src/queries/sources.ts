import { queryOptions } from '@tanstack/react-query'
import type { OwnSource } from '#storage/records.ts'
import { readSources } from '#storage/sources.ts'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'

/** What is known of a text of the reader's own without reading it. */
export type OwnText = Omit<OwnSource, 'text' | 'structure' | 'earlier'>

/** All that the reader brought in, in the trash or not, oldest first. */
export const ownTextsQuery = queryOptions({
  queryKey: ['own'],
  queryFn: async ({ client }): Promise<readonly OwnText[]> =>
    recordsOf(client, await readSources(database)).map(withoutText),
})

/** A hundred texts are listed, not held in memory. */
export function withoutText({ id, name, facts, hash, card, created, modified, deleted }: OwnSource): OwnText {
  return { id, name, facts, hash, card, created, modified, deleted }
}
