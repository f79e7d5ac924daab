import * as v from 'valibot'
import { HashSchema } from '#domain/annotation/hash-schema.ts'
import type { Database } from './database.ts'
import { FactsSchema, Instant, Whole } from './fields.ts'
import { readerBy, readOne, readShelf, type Shelf } from './read-record.ts'
import type { OwnSource, OwnVersion } from './records.ts'
import { StorageError } from './storage-error.ts'
import type { Writing } from './transaction.ts'

const Words = v.nullable(v.string())
const version = {
  text: v.string(),
  structure: v.exactOptional(
    v.looseObject({
      forms: v.string(),
      aside: v.string(),
      numbers: v.exactOptional(v.record(v.string(), v.number())),
    }),
  ),
  facts: v.exactOptional(FactsSchema),
  hash: HashSchema,
  card: v.looseObject({
    title: v.string(),
    authors: v.array(v.string()),
    publication: Words,
    issue: Words,
    published: Words,
    written: Words,
    when: Words,
    language: v.string(),
    excerpt: v.string(),
    words: Whole,
    minutes: Whole,
  }),
}

const SOURCE = readerBy(
  'sources',
  v.looseObject({
    ...version,
    id: v.string(),
    name: v.string(),
    facts: v.looseObject({ ...FactsSchema.entries, slug: v.string() }),
    earlier: v.nullable(v.looseObject(version)),
    created: Instant,
    modified: Instant,
    deleted: v.nullable(Instant),
  }),
)

/** What the reader brought in, in the trash or not, oldest first. */
export async function readSources(database: Database): Promise<Shelf<OwnSource>> {
  const shelf = readShelf(SOURCE, await database.read(['sources'], (read) => read.all('sources')))
  return { ...shelf, records: shelf.records.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }
}

/** One of them, if it is there. */
export async function readSource(database: Database, id: string): Promise<Shelf<OwnSource>> {
  return readOne(SOURCE, await database.read(['sources'], (read) => read.get('sources', id)))
}

/** Stores a text with all that belongs to it, at once. Adding it again changes nothing. */
export async function addSource(database: Database, source: OwnSource): Promise<void> {
  await database.write(['sources'], async (write) => {
    if (!(await write.has('sources', source.id))) await write.put('sources', source)
  })
}

/** Puts a newer version in the place of a text, which is kept as the earlier one. */
export async function renewSource(database: Database, id: string, newer: OwnVersion, now: string): Promise<void> {
  await database.write(['sources'], async (write) => {
    const stored = await storedSource(write, id)
    // Tried again after a lost connection, it may be there already.
    if (stored.hash === newer.hash) return
    await write.put('sources', withVersion(stored, newer, versionOf(stored), now))
  })
}

/**
 * Makes two texts of one: the earlier version stays what it was, the newer becomes a text of its own, or is it again.
 * False when there are no two versions any more.
 */
export async function partSource(database: Database, id: string, newId: string, now: string): Promise<boolean> {
  return database.write(['sources'], async (write) => {
    const stored = await storedSource(write, id)
    const there = readOne(SOURCE, await write.get('sources', newId)).records[0]
    // Tried again after a lost connection, it may be done already.
    if (!stored.earlier) return there?.deleted === null
    // Another text has that id, or one that cannot be read.
    if (there ? there.hash !== stored.hash : await write.has('sources', newId)) return false
    const newer = there ?? { ...stored, id: newId, earlier: null, created: now }
    await write.put('sources', { ...newer, modified: now, deleted: there ? null : stored.deleted })
    await write.put('sources', withVersion(stored, stored.earlier, null, now))
    return true
  })
}

/**
 * Takes that back: the newer version stands in the place of the earlier one again, and the text that was made of it
 * goes to the trash with all that hangs on it. False when one of them has become another text since.
 */
export async function joinSources(database: Database, id: string, newId: string, now: string): Promise<boolean> {
  return database.write(['sources'], async (write) => {
    const [stored, newer] = await Promise.all([storedSource(write, id), storedSource(write, newId)])
    if (stored.hash === newer.hash) return newer.deleted !== null
    if (stored.earlier || newer.earlier) return false
    await write.put('sources', withVersion(stored, versionOf(newer), versionOf(stored), now))
    await write.put('sources', { ...newer, modified: now, deleted: newer.deleted ?? now })
    return true
  })
}

/**
 * Puts the earlier version of each text in its place again, and keeps the newer one in its stead; one without stays.
 * Answers those that have another version now.
 */
export async function swapVersions(
  database: Database,
  ids: readonly string[],
  now: string,
): Promise<readonly string[]> {
  return database.write(['sources'], async (write) => {
    const stored = await Promise.all(ids.map((id) => storedSource(write, id)))
    const swapped = stored.flatMap((each) =>
      each.earlier ? [withVersion(each, each.earlier, versionOf(each), now)] : [],
    )
    await Promise.all(swapped.map((each) => write.put('sources', each)))
    return swapped.map(({ id }) => id)
  })
}

/** To the trash, or back. Its annotations and the place in it stay. */
export async function binSources(
  database: Database,
  ids: readonly string[],
  deleted: boolean,
  now: string,
): Promise<void> {
  await database.write(['sources'], async (write) => {
    const stored = await Promise.all(ids.map((id) => storedSource(write, id)))
    const changed = stored.filter((each) => (each.deleted !== null) !== deleted)
    await Promise.all(
      changed.map((each) => write.put('sources', { ...each, modified: now, deleted: deleted ? now : null })),
    )
  })
}

function versionOf({ text, structure, facts, hash, card }: OwnSource): OwnVersion {
  return { text, ...(structure && { structure }), facts, hash, card }
}

/** The record with another version in the place of its own. Its address stays, and `earlier` is what stood there before. */
function withVersion(stored: OwnSource, other: OwnVersion, earlier: OwnVersion | null, now: string): OwnSource {
  // Plain words have no structure: that of the version before must not outlast it.
  const { structure: _, ...kept } = stored
  return { ...kept, ...other, facts: { ...other.facts, slug: stored.facts.slug }, earlier, modified: now }
}

async function storedSource(write: Writing, id: string): Promise<OwnSource> {
  const stored = readOne(SOURCE, await write.get('sources', id)).records[0]
  if (!stored) throw new StorageError('lost', 'Not changed: this text is not in the browser’s store any more.')
  return stored
}

function keyOf({ created, id }: OwnSource): string {
  return `${created} ${id}`
}
