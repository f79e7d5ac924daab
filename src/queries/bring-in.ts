import type { QueryClient } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { keptText } from '#domain/article/structure.ts'
import type { OwnSource, OwnVersion } from '#storage/records.ts'
import { addSource, readSource, renewSource } from '#storage/sources.ts'
import { StorageError } from '#storage/storage-error.ts'
import type { Incoming } from '../importing/find-files.ts'
import { identityOf } from '../importing/identity.ts'
import { refuse, refuseSize } from '../importing/refuse.ts'
import { isAnnotationFile } from './annotation-files.ts'
import { catalogueQuery } from './catalogue.ts'
import { database } from './database.ts'
import type { Outcome } from './import-run.ts'
import { sourceQuery } from './source.ts'
import { type OwnText, withoutText } from './sources.ts'
import { newStamp } from './stamp.ts'
import type { TextWorker } from './text-worker.ts'

/** What became of a file; `stored` is the text as it is in the library now, null where nothing changed there. */
export type BroughtIn = {
  readonly outcome: Outcome
  readonly stored: OwnText | null
  /** Nothing more can be stored. */
  readonly full: boolean
}

/** Reads a file and stores its text, or says why not. */
export async function bringIn(
  client: QueryClient,
  worker: TextWorker,
  incoming: Incoming,
  known: readonly OwnText[],
): Promise<BroughtIn> {
  const { file, from } = incoming
  const { name } = file
  const given = { name, type: file.type, from }
  const refused = (why: string): BroughtIn => ({
    outcome: { kind: 'refused', name, why },
    stored: null,
    full: false,
  })
  if (isAnnotationFile(name)) return refused(refuse(name, 'annotations'))
  const tooLarge = refuseSize(given, file.size)
  if (tooLarge !== null) return refused(tooLarge)
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return refused(refuse(name, 'unreadable'))
  const read = await worker.read(given, bytes).catch(() => null)
  if (!read) return refused(refuse(name, 'too much'))
  if (read.kind === 'refused') return refused(read.why)
  try {
    const { kind: _, slug, reading, ...version } = read
    const kept = await keep(client, worker, name, version, slug, known)
    if (!reading || kept.outcome.kind === 'refused') return { ...kept, full: false }
    const { id } = kept.outcome
    // One that ships with the app, or lies in the trash, is not read anew.
    const own = kept.stored !== null || known.some((each) => each.id === id && each.deleted === null)
    if (!own) return { ...kept, full: false }
    return { ...kept, outcome: { ...kept.outcome, uncertain: { ...reading, incoming } }, full: false }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return { ...refused(`${name === '' ? 'The text' : `“${name}”`}: ${error.message}`), full: true }
  }
}

/** Stores a text, unless it is here already; a worked-over one of the same name or address takes its older version's place. */
async function keep(
  client: QueryClient,
  worker: TextWorker,
  name: string,
  version: OwnVersion,
  slug: string,
  known: readonly OwnText[],
): Promise<{ readonly outcome: Outcome; readonly stored: OwnText | null }> {
  const { title } = version.card
  const same = known.find((each) => each.hash === version.hash)
  if (same) {
    const removed = same.deleted !== null
    return { outcome: { kind: 'known', id: same.id, name, title: same.card.title, removed }, stored: null }
  }
  const seed = await findSeed(client, version)
  if (seed) return { outcome: { kind: 'known', id: seed.id, name, title: seed.title, removed: false }, stored: null }
  const stamp = newStamp()
  const older = await findOlder(worker, name, version, known)
  if (older) {
    await renewSource(database, older.id, version, stamp.now)
    const facts = { ...version.facts, slug: older.facts.slug }
    return {
      outcome: { kind: 'renewed', id: older.id, name, title },
      stored: { ...older, hash: version.hash, card: version.card, facts },
    }
  }
  const source: OwnSource = {
    ...version,
    id: `own:${stamp.id}`,
    name: name === '' ? `${slug}.${version.structure ? 'html' : 'txt'}` : name,
    facts: { ...version.facts, slug },
    earlier: null,
    created: stamp.now,
    modified: stamp.now,
    deleted: null,
  }
  await addSource(database, source)
  return { outcome: { kind: 'added', id: source.id, name, title }, stored: withoutText(source) }
}

/** The text that ships with the app and says the same: the one of the same headline is read for it. */
async function findSeed(client: QueryClient, { hash, card }: OwnVersion): Promise<CatalogueEntry | null> {
  const catalogue = await client.query(catalogueQuery)
  for (const entry of catalogue.filter(({ url, title }) => url !== null && title === card.title)) {
    // One that cannot be had now is not recognised. Mostly there is one at most.
    // oxlint-disable-next-line no-await-in-loop
    const open = await client.query(sourceQuery(entry.slug)).catch(() => null)
    if (open && identityOf(open.source) === hash) return entry
  }
  return null
}

async function findOlder(
  worker: TextWorker,
  name: string,
  version: OwnVersion,
  known: readonly OwnText[],
): Promise<OwnText | null> {
  const url = version.facts?.url
  const alike = (each: OwnText) => each.name === name || (url !== undefined && each.facts.url === url)
  for (const each of known.filter((one) => one.deleted === null && alike(one))) {
    // Mostly there is one.
    // oxlint-disable-next-line no-await-in-loop
    const stored = (await readSource(database, each.id)).records[0]
    // oxlint-disable-next-line no-await-in-loop
    if (stored && (await worker.isVersion(wordsOf(stored), wordsOf(version)))) return each
  }
  return null
}

/** What is compared: the words around the article of a page are those of any other page of its site. */
function wordsOf({ text, structure }: OwnVersion): string {
  return structure ? keptText(text, structure) : text
}
