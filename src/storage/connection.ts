import { type IDBPDatabase, openDB } from 'idb'
import { type Migration, MIGRATIONS, type Schema } from './migrations.ts'
import { asOpeningError, StorageError } from './storage-error.ts'

const PATIENCE = 3000 // ms: a tab that was told to let go closes as soon as its running change is written

export type Connection = IDBPDatabase<Schema>

/**
 * Opens the database and brings it to the newest version.
 * `onGone` is called once, when the connection can no longer be used: another tab upgrades, or the browser closed it.
 */
export async function connect(
  name: string,
  onGone: () => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Connection> {
  let patience: ReturnType<typeof setTimeout> | undefined
  let blocked: (() => void) | undefined
  const givenUp = new Promise<never>((_, reject) => {
    blocked = () => {
      patience = setTimeout(() => reject(new StorageError('blocked')), PATIENCE)
    }
  })
  const opening = open(name, migrations, onGone, () => blocked?.())
  try {
    return await Promise.race([opening, givenUp])
  } catch (cause) {
    // An opening that was given up may still succeed: it must not hold up the next upgrade.
    opening.then(
      (late) => late.close(),
      () => {},
    )
    throw asOpeningError(cause)
  } finally {
    clearTimeout(patience)
  }
}

async function open(
  name: string,
  migrations: readonly Migration[],
  onGone: () => void,
  onBlocked: () => void,
): Promise<Connection> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable')
  return openDB<Schema>(name, migrations.length, {
    upgrade(database, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) migrate(database, transaction)
    },
    blocked: onBlocked,
    // The other tab waits for this: changes that run are still finished.
    blocking(_from, _to, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onGone()
    },
    terminated: onGone,
  })
}
