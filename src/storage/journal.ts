import { decodeEntries, encodeEntries, type JournalChange, type JournalEntry } from './journal-frames.ts'
import { compact, compare, type Comparison, type DatabaseKeys } from './journal-state.ts'

/** Where a journal lies: one file for each tab that is open, and those that closed tabs have left. */
export type JournalFiles = {
  readonly readAll: () => Promise<readonly Uint8Array[]>
  /** Adds to this tab's file; on the disk when it returns. */
  readonly append: (bytes: Uint8Array<ArrayBuffer>) => void
  /** Writes this tab's file anew from all that there is, and removes the files that no other tab holds. */
  readonly rewrite: (make: (all: readonly Uint8Array[]) => Uint8Array<ArrayBuffer>) => Promise<void>
}

/**
 * The second copy of what the reader made, independent of the database: only ever added to, each entry
 * with a check, so that what damages the database, or the end of a file, leaves the rest readable.
 */
export type Journal = {
  /** Answers when it is on the disk. */
  readonly append: (entry: JournalEntry) => Promise<void>
  readonly compare: (database: DatabaseKeys) => Promise<Comparison>
  /** Brings the journal up to the records of the database, as of its last change. */
  readonly rewrite: (records: readonly JournalChange[], as: Omit<DatabaseKeys, 'keys'>) => Promise<void>
}

export function journalIn(files: JournalFiles): Journal {
  return {
    append: async (entry) => files.append(encodeEntries([entry])),
    compare: async (database) => compare((await files.readAll()).flatMap(decodeEntries), database),
    rewrite: (records, as) => files.rewrite((all) => encodeEntries(compact(all.flatMap(decodeEntries), records, as))),
  }
}
