import { queryOptions } from '@tanstack/react-query'
import { readCorrections } from '#storage/corrections.ts'
import type { Correction, Corrections } from '#storage/records.ts'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'

/** What the reader states about all texts. */
export const allCorrectionsQuery = queryOptions({
  queryKey: ['corrections', 'all'],
  queryFn: async ({ client }): Promise<readonly Correction[]> => recordsOf(client, await readCorrections(database)),
})

/** How many statements the reader has made about texts. */
export const statementsQuery = queryOptions({
  ...allCorrectionsQuery,
  select: (all: readonly Correction[]) => all.reduce((sum, each) => sum + countStatements(each), 0),
})

/** How many about one text. */
export function countStatements({ facts, repairs, events }: Corrections): number {
  return Object.keys(facts).length + repairs.length + events.length
}
