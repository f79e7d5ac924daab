import { MutationObserver, mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { keptText } from '#domain/article/structure.ts'
import type { OwnSource, OwnVersion } from '#storage/records.ts'
import { addSource, readSource, renewSource } from '#storage/sources.ts'
import { StorageError } from '#storage/storage-error.ts'
import { type Dropped, findFiles, type Incoming } from '../importing/find-files.ts'
import { identityOf } from '../importing/identity.ts'
import { refuse, refuseSize } from '../importing/refuse.ts'
import { isAnnotationFile } from './annotation-files.ts'
import { catalogueQuery } from './catalogue.ts'
import { sourceQuery } from './source.ts'
import { showOwnTexts } from './change-sources.ts'
import { database } from './database.ts'
import { type ImportRun, type Outcome, runOf, showRun } from './import-run.ts'
import { askBeforeLeaving } from './leaving.ts'
import { type OwnText, ownTextsQuery, withoutText } from './sources.ts'
import { newStamp } from './stamp.ts'
import { keepForGood } from './storage-state.ts'
import { startTextWorker, type TextWorker } from './text-worker.ts'
import { forgetVersions, remember } from './undo-history.ts'

const SHOWN_EVERY = 1000 // ms: the library fills while a long run goes on, without being read anew for every file
const READING_ON = 4 // times as long as showing took: of thousands of texts that takes seconds by itself

const workers = new WeakMap<QueryClient, TextWorker>()

/** Brings files, folders and pasted texts in, one file after the other; a bad one holds up no other. False when some were left. */
export const importTexts = mutationOptions({
  mutationKey: ['import'],
  // A second drop waits for the first.
  scope: { id: 'import' },
  async mutationFn(dropped: readonly Dropped[], { client }): Promise<boolean> {
    const { files, others } = await findFiles(dropped)
    const report = runOf(client) // not closed yet: what it says is still to be read
    const total = (report?.outcomes.length ?? 0) + files.length
    const outcomes = report?.outcomes ?? []
    showRun(client, {
      state: 'running',
      total,
      now: '',
      outcomes,
      others: (report?.others ?? 0) + others,
      home: report?.home ?? [],
    })
    const worker = await startTextWorker()
    workers.set(client, worker)
    const stay = askBeforeLeaving()
    try {
      return await oneTabAtATime(() => readAll(client, worker, files))
    } finally {
      stay()
      worker.stop()
      workers.delete(client)
      change(client, (run) => ({ ...run, state: run.state === 'running' ? 'ended' : run.state, now: '' }))
    }
  },
})

/** A text that two tabs bring in at once would be there twice. */
function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Tests have no locks, nor have pages that did not come over a safe connection.
  return typeof navigator.locks === 'undefined' ? work() : navigator.locks.request('lectern import', work)
}

/** What has come in until now stays. */
export function cancelImport(client: QueryClient): void {
  change(client, (run) => ({ ...run, state: 'cancelled' }))
  workers.get(client)?.stop()
}

async function readAll(client: QueryClient, worker: TextWorker, files: readonly Incoming[]): Promise<boolean> {
  let known = await client.query({ ...ownTextsQuery, staleTime: 0 })
  let changed: string[] = []
  const added: string[] = []
  const renewed = new Set<string>()
  const came = new Set<string>()
  let shown = performance.now()
  let pause = SHOWN_EVERY
  let whole = true
  for (const incoming of files) {
    if (runOf(client)?.state !== 'running') {
      whole = false
      break
    }
    change(client, (run) => ({ ...run, now: incoming.file.name }))
    // One after the other: the next may be the same text.
    // oxlint-disable-next-line no-await-in-loop
    const { outcome, stored, full } = await bringIn(client, worker, incoming, known)
    // What was cut off by the reader is no failure of the file.
    if (stored || runOf(client)?.state === 'running')
      change(client, (run) => ({ ...run, outcomes: [...run.outcomes, outcome] }))
    if (stored) {
      if (!known.some(({ id }) => id === stored.id)) added.push(stored.id)
      // One that came in this run goes with its adding.
      else if (!added.includes(stored.id)) renewed.add(stored.id)
      known = [...known.filter(({ id }) => id !== stored.id), stored]
      changed.push(stored.id)
      came.add(stored.id)
    }
    if (full) {
      whole = false
      break
    }
    const now = performance.now()
    if (changed.length > 0 && now - shown > pause) {
      // oxlint-disable-next-line no-await-in-loop
      await showOwnTexts(client, changed)
      changed = []
      shown = performance.now()
      pause = Math.max(SHOWN_EVERY, (shown - now) * READING_ON)
    }
  }
  if (added.length > 0) remember(client, { what: 'add-texts', back: { kind: 'texts', ids: added, deleted: true } })
  if (renewed.size > 0) {
    const ids = [...renewed]
    forgetVersions(client, ids)
    remember(client, { what: 'renew-texts', back: { kind: 'versions', ids } })
  }
  if (added.length > 0 || changed.length > 0) void keepForGood(client)
  await showOwnTexts(client, changed)
  if (came.size > 0) await bringNotesHome(client, [...came])
  return whole && runOf(client)?.state === 'running'
}

/** Annotations may have come before their text. */
async function bringNotesHome(client: QueryClient, sourceIds: readonly string[]): Promise<void> {
  try {
    const { bringHome, likelyHomes } = await import('./bring-home.ts')
    const likely = await likelyHomes(client, sourceIds, () => runOf(client)?.state === 'running')
    const home = await new MutationObserver(client, bringHome).mutate({ sourceIds: likely, address: null })
    change(client, (run) => ({ ...run, home: [...run.home, ...home] }))
  } catch {
    // They wait on, and their file can be brought in again; the texts are in.
  }
}

type BroughtIn = {
  readonly outcome: Outcome
  readonly stored: OwnText | null
  /** Nothing more can be stored. */
  readonly full: boolean
}

async function bringIn(
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

function change(client: QueryClient, by: (run: ImportRun) => ImportRun): void {
  const run = runOf(client)
  if (run) showRun(client, by(run))
}
