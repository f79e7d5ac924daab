import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { askToPersist, isPersisted } from '#storage/persist.ts'
import type { Shelf, Unreadable } from '#storage/read-record.ts'
import type { SecondCopy } from '#storage/second-copy.ts'
import { StorageError } from '#storage/storage-error.ts'
import { database } from './database.ts'

/** How safe the reader's work is, for the settings page and for warnings. */
export type StorageState = {
  /** Whether the browser has promised to keep it; null where it does not say. */
  readonly persisted: boolean | null
  /** The journal beside the database: `on`, with how many lost records it has put back, or why it is not. */
  readonly journal: SecondCopy
  /** Records that this version cannot read: still stored, shown as a count. */
  readonly unreadable: readonly Unreadable[]
  /** What went wrong last; null again when a change has been stored since. */
  readonly lastError: StorageError | null
}

const START: StorageState = { persisted: null, journal: { kind: 'starting' }, unreadable: [], lastError: null }

const asked = new WeakSet<QueryClient>()

export const storageStateQuery = queryOptions({
  queryKey: ['storage'],
  queryFn: async ({ client }): Promise<StorageState> => {
    const persisted = await isPersisted()
    return { ...stateOf(client), persisted, journal: database.secondCopy() }
  },
  structuralSharing: false,
})

/** The records of a shelf; what could not be read is noted in the storage state. */
export function recordsOf<T>(client: QueryClient, shelf: Shelf<T>): readonly T[] {
  const known = stateOf(client).unreadable
  const added = shelf.unreadable.filter(
    (each) => !known.some((one) => one.store === each.store && one.key === each.key),
  )
  if (added.length > 0) change(client, { unreadable: [...known, ...added] })
  return shelf.records
}

export function noteError(client: QueryClient, error: Error): void {
  if (error instanceof StorageError) change(client, { lastError: error })
}

/** What was wrong is over: a change has been stored since. */
export function noteSaved(client: QueryClient): void {
  if (stateOf(client).lastError) change(client, { lastError: null })
}

/** Asks to keep the reader's work. Called when there is some: browsers answer better then, and the reader sees why. */
export async function keepForGood(client: QueryClient): Promise<void> {
  // Once a visit: a browser that asks the reader would ask again with every highlight.
  if (asked.has(client)) return
  asked.add(client)
  change(client, { persisted: await askToPersist() })
}

/** Follows the second copy; what it has put back is read again. Returns how to stop. */
export function watchJournal(client: QueryClient): () => void {
  return database.watch((journal) => {
    change(client, { journal })
    if (journal.kind === 'on' && journal.restored > 0) void client.invalidateQueries()
  })
}

function stateOf(client: QueryClient): StorageState {
  return client.getQueryData(storageStateQuery.queryKey) ?? START
}

function change(client: QueryClient, changes: Partial<StorageState>): void {
  client.setQueryData(storageStateQuery.queryKey, { ...stateOf(client), ...changes })
}
