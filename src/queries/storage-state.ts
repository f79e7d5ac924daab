import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { askToPersist, isPersisted } from '#storage/persist.ts'
import type { Shelf, Unreadable } from '#storage/read-record.ts'
import { StorageError } from '#storage/storage-error.ts'

/** How safe the reader's work is, for the settings page and for warnings. */
export type StorageState = {
  /** Whether the browser has promised to keep it; null where it does not say. */
  readonly persisted: boolean | null
  /** Records that this version cannot read: still stored, shown as a count. */
  readonly unreadable: readonly Unreadable[]
  /** The last thing that went wrong since the page was loaded. */
  readonly lastError: StorageError | null
}

const START: StorageState = { persisted: null, unreadable: [], lastError: null }

export const storageStateQuery = queryOptions({
  queryKey: ['storage'],
  queryFn: async ({ client }): Promise<StorageState> => {
    const persisted = await isPersisted()
    return { ...stateOf(client), persisted }
  },
  gcTime: Infinity,
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

/** Asks to keep the reader's work. Called when there is some: browsers answer better then, and the reader sees why. */
export async function keepForGood(client: QueryClient): Promise<void> {
  if (stateOf(client).persisted !== true) change(client, { persisted: await askToPersist() })
}

function stateOf(client: QueryClient): StorageState {
  return client.getQueryData(storageStateQuery.queryKey) ?? START
}

function change(client: QueryClient, changes: Partial<StorageState>): void {
  client.setQueryData(storageStateQuery.queryKey, { ...stateOf(client), ...changes })
}
