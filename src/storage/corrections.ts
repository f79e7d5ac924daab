import { applyCorrection, type CorrectionChange } from './correction-change.ts'
import type { Database } from './database.ts'
import { CORRECTION } from './read-correction.ts'
import { readOne, readShelf, type Shelf } from './read-record.ts'
import { type Correction, type Corrections, NO_CORRECTIONS, type Snapshot } from './records.ts'
import { putSnapshot } from './snapshots.ts'
import type { Writing } from './transaction.ts'

/** What the reader states about a text, if anything. */
export async function readCorrection(database: Database, sourceId: string): Promise<Shelf<Correction>> {
  return readOne(CORRECTION, await database.read(['corrections'], (read) => read.get('corrections', sourceId)))
}

/** The same for all texts. */
export async function readCorrections(database: Database): Promise<Shelf<Correction>> {
  return readShelf(CORRECTION, await database.read(['corrections'], (read) => read.all('corrections')))
}

/** A change to what is stated about one text; `snapshot` is the text that a changed event hangs on. */
export type CorrectionEdit = {
  readonly sourceId: string
  readonly change: CorrectionChange
  readonly snapshot?: Snapshot
}

/**
 * Changes what is stored now, not what the caller saw, all of it or nothing; answers each as it was and as it is, in the
 * order of `edits`, which name each text once.
 */
export async function changeCorrections(
  database: Database,
  edits: readonly CorrectionEdit[],
  now: string,
): Promise<readonly { readonly before: Corrections; readonly after: Corrections }[]> {
  return database.write(['corrections', 'snapshots'], async (write) =>
    Promise.all(edits.map((each) => edit(write, each, now))),
  )
}

async function edit(write: Writing, { sourceId, change, snapshot }: CorrectionEdit, now: string) {
  const stored = await write.get('corrections', sourceId)
  const {
    records: [readable],
    unreadable,
  } = readOne(CORRECTION, stored)
  // What cannot be read is not overwritten: it goes along inside the new record.
  const kept = unreadable.length > 0 ? { unreadable: stored } : {}
  const before: Corrections = readable ?? { ...NO_CORRECTIONS, ...kept }
  const after = applyCorrection(before, change)
  if (snapshot) await putSnapshot(write, snapshot)
  if (after !== before) await write.put('corrections', { ...after, sourceId, modified: now })
  return { before, after }
}
