import type { Database } from './database.ts'
import type { Journal } from './journal.ts'
import type { JournalChange, JournalEntry } from './journal-frames.ts'
import { isJournaled, lastChange } from './journaled.ts'
import { keyOf } from './read-record.ts'
import type { Writing } from './transaction.ts'

// Needed once the page stands: it stays out of the first load.
const recovery = () => import('./recover.ts')

/** How the second copy stands. */
export type SecondCopy =
  | { readonly kind: 'starting' }
  /** `restored` records had been lost by the database and were put back when Lectern was opened. */
  | { readonly kind: 'on'; readonly restored: number }
  /** Not all is copied yet; it is tried again with the next change. */
  | { readonly kind: 'behind'; readonly why: string }
  /** This browser or window has no room for one: what the reader makes is in the database alone. */
  | { readonly kind: 'off'; readonly why: string }

export type SafeDatabase = Database & {
  readonly secondCopy: () => SecondCopy
  /** Tells of every change of it; returns how to stop. */
  readonly watch: (listener: (state: SecondCopy) => void) => () => void
}

/**
 * The database with its second copy: a change of what the reader made counts as saved when both have it.
 * At the first use they are compared, and what either lost is brought back from the other.
 */
export function withJournal(
  database: Database,
  openJournal: () => Promise<Journal | null>,
  now: () => number = Date.now,
): SafeDatabase {
  const listeners = new Set<(state: SecondCopy) => void>()
  let state: SecondCopy = { kind: 'starting' }
  let journal: Journal | null = null
  let starting: Promise<void> | null = null
  let last = 0 // the number of this tab's last change

  function become(next: SecondCopy): void {
    state = next
    for (const listener of listeners) listener(next)
  }

  function started(): Promise<void> {
    return (starting ??= start())
  }

  async function start(): Promise<void> {
    try {
      const to = journal ?? (await openJournal())
      if (!to) throw new Error('This browser has no place for it.')
      const { recover } = await recovery()
      const restored = await alone(() => recover(database, to))
      journal = to
      become({ kind: 'on', restored })
    } catch (error) {
      become({ kind: 'off', why: String(error) })
    }
  }

  /** Never fails: what the database has is saved, only not yet twice. */
  async function copy(entry: JournalEntry): Promise<void> {
    const to = journal
    if (!to) return
    try {
      if (state.kind === 'behind') {
        const { copyAll } = await recovery()
        await alone(() => copyAll(database, to))
        become({ kind: 'on', restored: 0 })
      } else {
        await to.append(entry)
      }
    } catch (error) {
      become({ kind: 'behind', why: String(error) })
    }
  }

  return {
    ...database,
    read(stores, work) {
      void started()
      return database.read(stores, work)
    },
    async write(stores, work, durability) {
      if (!stores.some(isJournaled)) return database.write(stores, work, durability)
      // Before the comparison a change would hide what was lost before it.
      await started()
      const { result, entry } = await database.write(
        [...stores, 'meta'],
        (write) => numbered(write, work, now),
        durability,
      )
      if (entry) {
        await copy(entry)
        // The database has begun anew under this page: what it had is looked for in the journal.
        if (entry.prev < last) starting = start()
        last = entry.seq
      }
      return result
    },
    secondCopy: () => state,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Runs `work` and gives its changes a number; numbers rise over all tabs, and even when the database was lost. */
async function numbered<T>(
  write: Writing,
  work: (writing: Writing) => Promise<T>,
  now: () => number,
): Promise<{ readonly result: T; readonly entry: JournalEntry | null }> {
  const changes: JournalChange[] = []
  let more = 0
  const result = await work({
    ...write,
    async put(store, record) {
      if (isJournaled(store)) {
        const key = keyOf(store, record)
        if (!(await write.has(store, key))) more++
        changes.push([store, key, record])
      }
      await write.put(store, record)
    },
    async remove(store, key) {
      if (isJournaled(store) && (await write.has(store, key))) {
        more--
        changes.push([store, key, null])
      }
      await write.remove(store, key)
    },
  })
  if (changes.length === 0) return { result, entry: null }
  const { seq: prev, count, origin: known } = await lastChange(write)
  const seq = Math.max(prev + 1, now())
  const origin = known || crypto.randomUUID()
  await write.put('meta', { id: 'journal', seq, count: count + more, origin })
  return { result, entry: { prev, seq, origin, changes } }
}

/** One tab at a time, where the browser can see to that. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  return locks ? locks.request('lectern-journal', work) : work()
}
