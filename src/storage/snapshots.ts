import * as v from 'valibot'
import { HashSchema } from '#domain/annotation/hash-schema.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { Database } from './database.ts'
import { CORRECTION } from './read-correction.ts'
import { readerBy, readOne, readShelf } from './read-record.ts'
import type { Snapshot } from './records.ts'
import type { Writing } from './transaction.ts'

const SNAPSHOT = readerBy('snapshots', v.looseObject({ hash: HashSchema, text: v.string() }))

/** The text that something was made on; null when it is not there, as for an annotation that was imported. */
export async function readSnapshot(database: Database, hash: TextHash): Promise<Snapshot | null> {
  const stored = await database.read(['snapshots'], (read) => read.get('snapshots', hash))
  return readOne(SNAPSHOT, stored).records[0] ?? null
}

/** Once for each hash: a text never changes under its hash. */
export async function putSnapshot(write: Writing, snapshot: Snapshot): Promise<void> {
  if (!(await write.has('snapshots', snapshot.hash))) await write.put('snapshots', snapshot)
}

/** Removes the texts that neither an annotation nor an event of the reader's needs any more. */
export async function sweepSnapshots(write: Writing): Promise<void> {
  const shelf = readShelf(CORRECTION, await write.all('corrections'))
  // A correction that cannot be read may need any of them.
  if (shelf.unreadable.length > 0) return
  const needed = new Set<string>(shelf.records.flatMap(({ events }) => events.map(({ target }) => target.hash)))
  const sweep = async (hash: string) => {
    if (!needed.has(hash) && (await write.needing(hash)) === 0) await write.remove('snapshots', hash)
  }
  await Promise.all((await write.keys('snapshots')).map(sweep))
}
