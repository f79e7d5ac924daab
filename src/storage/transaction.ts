import type { IDBPTransaction } from 'idb'
import type { Records, Schema, StoreName } from './migrations.ts'

/** What a transaction can read. Awaiting anything else inside it would end it. */
export type Reading = {
  readonly get: (store: StoreName, key: string) => Promise<unknown>
  readonly all: (store: StoreName) => Promise<readonly unknown[]>
  readonly has: (store: StoreName, key: string) => Promise<boolean>
  readonly keys: (store: StoreName) => Promise<readonly string[]>
  /** By their keys, at most so many of those behind one, which is null for the start. */
  readonly part: (store: StoreName, after: string | null, most: number) => Promise<readonly unknown[]>
  readonly annotationsOf: (sourceId: string, most: number) => Promise<readonly unknown[]>
  /** How many annotations, in the trash or not, were made on that text. */
  readonly needing: (hash: string) => Promise<number>
}

export type Writing = Reading & {
  readonly put: <S extends StoreName>(store: S, record: Records[S]) => Promise<void>
  /** Puts a record back as it was, from the second copy. */
  readonly putBack: (store: StoreName, record: unknown) => Promise<void>
  readonly remove: (store: StoreName, key: string) => Promise<void>
}

/** `strict` waits for the disk: for what the reader made. `relaxed` is for what a visit makes again. */
export type Durability = 'strict' | 'relaxed'

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>

/** Answers only when the transaction is complete: a request that succeeded can still be undone by what follows it. */
export async function finish<T>(transaction: Transaction<IDBTransactionMode>, work: () => Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  )
  let result: T
  try {
    result = await work()
  } catch (cause) {
    // It may have been aborted already, which is then why `work` failed; its own error says more ("quota").
    const aborted = abort(transaction)
    const failed = await done
    throw aborted || failed === null ? cause : (transaction.error ?? cause)
  }
  const failed = await done
  if (failed) throw transaction.error ?? failed.cause
  return result
}

/** False when the transaction had ended before. */
function abort(transaction: Transaction<IDBTransactionMode>): boolean {
  try {
    transaction.abort()
    return true
  } catch {
    return false
  }
}

export function readingIn(transaction: Transaction<'readonly'> | Transaction<'readwrite'>): Reading {
  return {
    get: (store, key) => transaction.objectStore(store).get(key),
    all: (store) => transaction.objectStore(store).getAll(),
    has: async (store, key) => (await transaction.objectStore(store).getKey(key)) !== undefined,
    keys: (store) => transaction.objectStore(store).getAllKeys(),
    part: (store, after, most) =>
      transaction.objectStore(store).getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), most),
    annotationsOf: (sourceId, most) => transaction.objectStore('annotations').index('bySource').getAll(sourceId, most),
    needing: (hash) => transaction.objectStore('annotations').index('byHash').count(hash),
  }
}

export function writingIn(transaction: Transaction<'readwrite'>): Writing {
  return {
    ...readingIn(transaction),
    async put(store, record) {
      await transaction.objectStore(store).put(record)
    },
    async putBack(store, record) {
      await transaction.objectStore(store).put(record)
    },
    remove: (store, key) => transaction.objectStore(store).delete(key),
  }
}
