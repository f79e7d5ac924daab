import type { Annotation } from '#domain/annotation/annotation.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { Database } from './database.ts'
import { readOne, readShelf, type Shelf } from './read-record.ts'
import type { Snapshot } from './records.ts'
import { StorageError } from './storage-error.ts'
import type { Writing } from './transaction.ts'

/** An annotation before and after a change; the same object when nothing changed. */
export type Change = { readonly before: Annotation; readonly after: Annotation }

/** Those of one text, in the trash or not, oldest first. */
export async function readAnnotations(database: Database, sourceId: string): Promise<Shelf<Annotation>> {
  return oldestFirst(
    readShelf('annotations', await database.read(['annotations'], (read) => read.annotationsOf(sourceId))),
  )
}

/** Those of all texts, in the trash or not, oldest first. */
export async function readAllAnnotations(database: Database): Promise<Shelf<Annotation>> {
  return oldestFirst(readShelf('annotations', await database.read(['annotations'], (read) => read.all('annotations'))))
}

/** The text that an annotation was made on; null when it is not there, as for one that was imported. */
export async function readSnapshot(database: Database, hash: TextHash): Promise<Snapshot | null> {
  const stored = await database.read(['snapshots'], (read) => read.get('snapshots', hash))
  return readOne('snapshots', stored).records[0] ?? null
}

/** Stores an annotation and the text it was made on, together. Adding it again changes nothing. */
export async function addAnnotation(database: Database, annotation: Annotation, text: string): Promise<void> {
  await database.write(['annotations', 'snapshots'], async (write) => {
    await putSnapshot(write, { hash: annotation.target.hash, text })
    // Tried again after a lost connection, it may be there, and even have been changed since in another tab.
    if ((await write.get('annotations', annotation.id)) === undefined) await write.put('annotations', annotation)
  })
}

/**
 * Changes what is stored now, not what the caller saw: what another tab changed meanwhile is kept.
 * `snapshot` is the text of the new target, when `change` attaches the annotation to another text.
 */
export async function changeAnnotation(
  database: Database,
  id: string,
  change: (stored: Annotation) => Annotation,
  snapshot: Snapshot | null = null,
): Promise<Change> {
  return database.write(['annotations', 'snapshots'], async (write) => {
    const stored = await write.get('annotations', id)
    const before = readOne('annotations', stored).records[0]
    if (!before) throw new StorageError('lost', 'Not saved: this annotation is not in the browser’s store any more.')
    const after = change(before)
    if (snapshot) await putSnapshot(write, snapshot)
    if (after !== before) await write.put('annotations', after)
    return { before, after }
  })
}

/** Deletes for good what is in the trash, and the texts that no annotation needs any more. */
export async function purgeAnnotations(database: Database, ids: readonly string[]): Promise<void> {
  await database.write(['annotations', 'snapshots'], async (write) => {
    const purge = async (id: string) => {
      const stored = readOne('annotations', await write.get('annotations', id)).records[0]
      if (stored && stored.deleted !== null) await write.remove('annotations', id)
    }
    const sweep = async (hash: string) => {
      if ((await write.needing(hash)) === 0) await write.remove('snapshots', hash)
    }
    await Promise.all(ids.map(purge))
    await Promise.all((await write.keys('snapshots')).map(sweep))
  })
}

async function putSnapshot(write: Writing, snapshot: Snapshot): Promise<void> {
  if ((await write.get('snapshots', snapshot.hash)) === undefined) await write.put('snapshots', snapshot)
}

function oldestFirst(shelf: Shelf<Annotation>): Shelf<Annotation> {
  const records = shelf.records.toSorted((a, b) => compare(a.created, b.created) || compare(a.id, b.id))
  return { ...shelf, records }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
