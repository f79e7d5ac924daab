import type { IDBPTransaction } from 'idb'
import type { Records, Schema, StoreName } from './migrations.ts'

/** What a transaction can read. Awaiting anything else inside it would end it. */
export type Reading = {
  readonly get: (store: StoreName, key: string) => Promise<unknown>
  readonly all: (store: StoreName) => Promise<readonly unknown[]>
  readonly has: (store: StoreName, key: string) => Promise<boolean>
  readonly keys: (store: StoreName) => Promise<readonly string[]>
  /** Those of one text, or of all when it is null; in parts, so that thousands of them do not halt the page. */
  readonly annotationsOf: (sourceId: string | null) => AsyncIterable<readonly unknown[]>
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
    annotationsOf: (sourceId) => annotationsIn(transaction, sourceId),
    needing: (hash) => transaction.objectStore('annotations').index('byHash').count(hash),
  }
}

const PART = 1000 // records: the page takes them over in some ten milliseconds

async function* annotationsIn(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  sourceId: string | null,
): AsyncIterable<readonly unknown[]> {
  const store = transaction.objectStore('annotations')
  if (sourceId !== null && (await store.index('bySource').count(sourceId)) <= PART) {
    yield await store.index('bySource').getAll(sourceId)
    return
  }
  // An index cannot be read on from a record: the whole store is, and what belongs to other texts is passed over.
  for (let after: string | null = null; ;) {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
    // oxlint-disable-next-line no-await-in-loop -- where the next part begins is known when this one is there
    const part: readonly unknown[] = await store.getAll(range, PART)
    yield sourceId === null ? part : part.filter((each) => fieldOf(each, 'sourceId') === sourceId)
    if (part.length < PART) return
    after = String(fieldOf(part.at(-1), 'id'))
  }
}

/** What is stored was not validated yet, but it has the fields that the store goes by. */
function fieldOf(stored: unknown, field: string): unknown {
  return typeof stored === 'object' && stored !== null ? Reflect.get(stored, field) : undefined
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
