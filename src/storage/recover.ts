import type { Database } from './database.ts'
import type { Journal } from './journal.ts'
import type { JournalChange } from './journal-frames.ts'
import type { Comparison, DatabaseKeys } from './journal-state.ts'
import { isJournaled, JOURNALED, lastChange } from './journaled.ts'
import type { StoreName } from './migrations.ts'
import { keyOf } from './read-record.ts'

const SCOPE: readonly StoreName[] = [...JOURNALED, 'meta']
const ATTEMPTS = 3 // another tab may change something between looking and putting back; thrice in a row it does not

/** Puts back what the database has lost, then brings the journal up to the database; answers how many were put back. */
export async function recover(database: Database, journal: Journal, attempts = ATTEMPTS): Promise<number> {
  const keys = await readKeys(database)
  const comparison = await journal.compare(keys)
  const another = comparison.origin !== '' && comparison.origin !== keys.origin
  const behind = comparison.lost.length > 0 || comparison.seq > keys.seq || !keys.whole || another
  const restored = behind ? await putBack(database, comparison, keys) : 0
  if (restored === null) {
    if (attempts === 1) throw new Error('Other tabs kept changing the database.')
    return recover(database, journal, attempts - 1)
  }
  if (comparison.poorer || comparison.bloated) await copyAll(database, journal)
  return restored
}

/** Writes the journal anew from the database. */
export async function copyAll(database: Database, journal: Journal): Promise<void> {
  const { records, seq, count, origin } = await database.read(SCOPE, async (read) => {
    const changesOf = async (store: StoreName) =>
      (await read.all(store)).map((record): JournalChange => [store, keyOf(store, record), record])
    return { records: (await Promise.all(JOURNALED.map(changesOf))).flat(), ...(await lastChange(read)) }
  })
  await journal.rewrite(records, { seq, whole: count === records.length, origin })
}

function readKeys(database: Database): Promise<DatabaseKeys> {
  return database.read(SCOPE, async (read) => {
    const keys = await Promise.all(JOURNALED.map(async (store) => [store, await read.keys(store)] as const))
    const { seq, count, origin } = await lastChange(read)
    return { seq, whole: count === countOf(keys), origin, keys: Object.fromEntries(keys) }
  })
}

/** Null when another tab has changed something since `seq`, so that the comparison no longer holds. */
function putBack(database: Database, found: Comparison, { seq, origin }: DatabaseKeys): Promise<number | null> {
  return database.write(SCOPE, async (write) => {
    if ((await lastChange(write)).seq !== seq) return null
    const bringBack = async ([store, key, record]: JournalChange) => {
      if (!isJournaled(store)) return
      if (record === null) await write.remove(store, key)
      else if (keyOf(store, record) === key) await write.putBack(store, record)
    }
    await Promise.all(found.lost.map(({ change }) => bringBack(change)))
    const keys = await Promise.all(JOURNALED.map(async (store) => [store, await write.keys(store)] as const))
    await write.put('meta', {
      id: 'journal',
      seq: Math.max(seq, found.seq),
      count: countOf(keys),
      origin: found.origin || origin,
    })
    return found.lost.length
  })
}

function countOf(keys: readonly (readonly [StoreName, readonly string[]])[]): number {
  return keys.reduce((sum, [, all]) => sum + all.length, 0)
}
