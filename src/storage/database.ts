import type { IDBPTransaction } from 'idb'
import { type Connection, connect } from './connection.ts'
import type { Records, Schema, StoreName } from './migrations.ts'
import { asStorageError, type StorageError } from './storage-error.ts'

/** What a transaction can read. Awaiting anything else inside it would end it. */
export type Reading = {
  readonly get: (store: StoreName, key: string) => Promise<unknown>
  readonly all: (store: StoreName) => Promise<readonly unknown[]>
  readonly keys: (store: StoreName) => Promise<readonly string[]>
  readonly annotationsOf: (sourceId: string) => Promise<readonly unknown[]>
  /** How many annotations, in the trash or not, were made on that text. */
  readonly needing: (hash: string) => Promise<number>
}

export type Writing = Reading & {
  readonly put: <S extends StoreName>(store: S, record: Records[S]) => Promise<void>
  readonly remove: (store: StoreName, key: string) => Promise<void>
}

/** `strict` waits for the disk: for what the reader made. `relaxed` is for what a visit makes again. */
export type Durability = 'strict' | 'relaxed'

export type Database = {
  readonly read: <T>(stores: readonly StoreName[], work: (reading: Reading) => Promise<T>) => Promise<T>
  /** All of `work` or nothing; resolves when it is on the disk. `work` may run twice, so it changes nothing else. */
  readonly write: <T>(
    stores: readonly StoreName[],
    work: (writing: Writing) => Promise<T>,
    durability?: Durability,
  ) => Promise<T>
  readonly close: () => Promise<void>
}

/** Opens on the first use, and again after the browser or another tab has closed the connection. */
export function openDatabase(name = 'lectern'): Database {
  let connection: Promise<Connection> | null = null

  function connected(): Promise<Connection> {
    if (connection) return connection
    const opening = connect(name, () => forget(opening))
    connection = opening
    // A failed opening is tried again by the next use, not remembered.
    opening.catch(() => forget(opening))
    return opening
  }

  function forget(which: Promise<Connection> | null): void {
    if (connection === which) connection = null
  }

  async function run<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const first = connected()
    try {
      return await work(await first)
    } catch (cause) {
      const error = asStorageError(cause)
      if (!connectionLost(error)) throw error
      forget(first)
    }
    // Once more on a new connection: of the first attempt nothing was written, or all of it, and `work` reads first.
    try {
      return await work(await connected())
    } catch (cause) {
      throw asStorageError(cause)
    }
  }

  return {
    read: (stores, work) =>
      run((to) => {
        const transaction = to.transaction([...stores], 'readonly')
        return finish(transaction, () => work(readingIn(transaction)))
      }),
    write: (stores, work, durability = 'strict') =>
      run((to) => {
        const transaction = to.transaction([...stores], 'readwrite', { durability })
        return finish(transaction, () => work(writingIn(transaction)))
      }),
    async close() {
      const closing = connection
      connection = null
      if (closing) (await closing).close()
    },
  }
}

function connectionLost(error: StorageError): boolean {
  return error.kind === 'lost' && error.cause instanceof DOMException
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>

/** Answers only when the transaction is complete: a request that succeeded can still be undone by what follows it. */
async function finish<T>(transaction: Transaction<IDBTransactionMode>, work: () => Promise<T>): Promise<T> {
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

function readingIn(transaction: Transaction<'readonly'> | Transaction<'readwrite'>): Reading {
  return {
    get: (store, key) => transaction.objectStore(store).get(key),
    all: (store) => transaction.objectStore(store).getAll(),
    keys: (store) => transaction.objectStore(store).getAllKeys(),
    annotationsOf: (sourceId) => transaction.objectStore('annotations').index('bySource').getAll(sourceId),
    needing: (hash) => transaction.objectStore('annotations').index('byHash').count(hash),
  }
}

function writingIn(transaction: Transaction<'readwrite'>): Writing {
  return {
    ...readingIn(transaction),
    async put(store, record) {
      await transaction.objectStore(store).put(record)
    },
    remove: (store, key) => transaction.objectStore(store).delete(key),
  }
}
