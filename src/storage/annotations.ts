import type { Annotation } from '#domain/annotation/annotation.ts'
import { parseAnnotation } from '#domain/annotation/parse-annotation.ts'
import type { Database } from './database.ts'
import { fieldOf, type RecordReader, readOne, readShelf, type Shelf } from './read-record.ts'
import type { Snapshot } from './records.ts'
import { putSnapshot, sweepSnapshots } from './snapshots.ts'
import { StorageError } from './storage-error.ts'
import type { Reading, Writing } from './transaction.ts'

const ANNOTATION: RecordReader<'annotations'> = {
  store: 'annotations',
  read(stored) {
    const parsed = parseAnnotation(stored)
    return parsed.kind === 'annotation'
      ? { kind: 'record', record: parsed.annotation }
      : { kind: 'unreadable', why: parsed.why }
  },
}

/** An annotation before and after a change; the same object when nothing changed. */
export type Change = { readonly before: Annotation; readonly after: Annotation }

/** Those of one text, in the trash or not, oldest first. */
export function readAnnotations(database: Database, sourceId: string): Promise<Shelf<Annotation>> {
  return readParts(database, sourceId)
}

/** Those of all texts, in the trash or not, oldest first. */
export function readAllAnnotations(database: Database): Promise<Shelf<Annotation>> {
  return readParts(database, null)
}

async function readParts(database: Database, sourceId: string | null): Promise<Shelf<Annotation>> {
  const all = await database.read(['annotations'], async (read) => {
    const parts: Shelf<Annotation>[] = []
    for await (const part of partsIn(read, sourceId)) parts.push(readShelf(ANNOTATION, part))
    return oldestFirst({
      records: parts.flatMap(({ records }) => records),
      unreadable: parts.flatMap(({ unreadable }) => unreadable),
    })
  })
  // Whoever waits for many has much to do with them: not in the task that took over the last part.
  if (all.records.length > PART) {
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
  }
  return all
}

const PART = 1000 // records: the page takes them over in some ten milliseconds

async function* partsIn(read: Reading, sourceId: string | null): AsyncIterable<readonly unknown[]> {
  const few = sourceId === null ? null : await read.annotationsOf(sourceId, PART)
  if (few && few.length < PART) {
    yield few
    return
  }
  // An index cannot be read on from a record: the whole store is, and what belongs to other texts is passed over.
  for (let after: string | null = null; ;) {
    // oxlint-disable-next-line no-await-in-loop -- where the next part begins is known when this one is there
    const part: readonly unknown[] = await read.part('annotations', after, PART)
    yield sourceId === null ? part : part.filter((each) => fieldOf(each, 'sourceId') === sourceId)
    if (part.length < PART) return
    after = String(fieldOf(part.at(-1), 'id'))
  }
}

/** Stores annotations and the texts they were made on, together. Adding them again changes nothing. */
export async function addAnnotations(
  database: Database,
  annotations: readonly Annotation[],
  snapshots: readonly Snapshot[],
): Promise<void> {
  await importAnnotations(database, { annotations, edits: [], snapshots })
}

/** Adds some and changes others in one transaction; answers what the changes were, in the order of `edits`. */
export async function importAnnotations(
  database: Database,
  {
    annotations,
    edits,
    snapshots,
  }: {
    readonly annotations: readonly Annotation[]
    readonly edits: readonly AnnotationEdit[]
    readonly snapshots: readonly Snapshot[]
  },
): Promise<readonly Change[]> {
  return database.write(['annotations', 'snapshots'], async (write) => {
    await Promise.all(snapshots.map((snapshot) => putSnapshot(write, snapshot)))
    await Promise.all(annotations.map((annotation) => add(write, annotation)))
    return Promise.all(edits.map((each) => edit(write, each)))
  })
}

async function add(write: Writing, annotation: Annotation): Promise<void> {
  // Tried again after a lost connection, it may be there, and even have been changed since in another tab.
  if (!(await write.has('annotations', annotation.id))) await write.put('annotations', annotation)
}

/** One of several changes that are made together. */
export type AnnotationEdit = {
  readonly id: string
  readonly change: (stored: Annotation) => Annotation
  /** The text of the new target, when `change` attaches the annotation to another text. */
  readonly snapshot?: Snapshot | null
}

/**
 * Changes what is stored now, not what the caller saw: what another tab changed meanwhile is kept.
 * All of them or none; answers in the order of `edits`, which name each annotation once.
 */
export async function changeAnnotations(
  database: Database,
  edits: readonly AnnotationEdit[],
): Promise<readonly Change[]> {
  return importAnnotations(database, { annotations: [], edits, snapshots: [] })
}

async function edit(write: Writing, { id, change, snapshot }: AnnotationEdit): Promise<Change> {
  const before = readOne(ANNOTATION, await write.get('annotations', id)).records[0]
  if (!before) throw new StorageError('lost', 'Not saved: this annotation is not in the browser’s store any more.')
  const after = change(before)
  if (snapshot) await putSnapshot(write, snapshot)
  if (after !== before) await write.put('annotations', after)
  return { before, after }
}

/** Deletes for good what is in the trash, and the texts that no annotation needs any more. */
export async function purgeAnnotations(database: Database, ids: readonly string[]): Promise<void> {
  await database.write(['annotations', 'snapshots', 'corrections'], async (write) => {
    const purge = async (id: string) => {
      const stored = readOne(ANNOTATION, await write.get('annotations', id)).records[0]
      if (stored && stored.deleted !== null) await write.remove('annotations', id)
    }
    await Promise.all(ids.map(purge))
    await sweepSnapshots(write)
  })
}

function oldestFirst(shelf: Shelf<Annotation>): Shelf<Annotation> {
  const records = shelf.records.toSorted((a, b) => compare(a.created, b.created) || compare(a.id, b.id))
  return { ...shelf, records }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
