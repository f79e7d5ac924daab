import { type Connection, connect } from './connection.ts'
import type { StoreName } from './migrations.ts'
import { asStorageError, type StorageError } from './storage-error.ts'
import { type Durability, finish, type Reading, readingIn, type Writing, writingIn } from './transaction.ts'

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
