import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { OwnSource, OwnVersion } from '#storage/records.ts'
import { addSource, readSource, renewSource } from '#storage/sources.ts'
import { StorageError } from '#storage/storage-error.ts'
import { type Dropped, findFiles } from '../importing/find-files.ts'
import { LARGEST, refuse } from '../importing/refuse.ts'
import { showOwnTexts } from './change-sources.ts'
import { database } from './database.ts'
import { type ImportRun, type Outcome, runOf, showRun } from './import-run.ts'
import { type OwnText, ownTextsQuery, withoutText } from './sources.ts'
import { newStamp } from './stamp.ts'
import { keepForGood } from './storage-state.ts'
import { startTextWorker, type TextWorker } from './text-worker.ts'

const SHOWN_EVERY = 1000 // ms: the library fills while a long run goes on, without being read anew for every file

const workers = new WeakMap<QueryClient, TextWorker>()

/** Brings files, folders and pasted texts in, one file after the other; a bad one holds up no other. */
export const importTexts = mutationOptions({
  mutationKey: ['import'],
  // A second drop waits for the first.
  scope: { id: 'import' },
  async mutationFn(dropped: readonly Dropped[], { client }): Promise<void> {
    const { files, others } = await findFiles(dropped)
    const report = runOf(client) // not closed yet: what it says is still to be read
    const total = (report?.outcomes.length ?? 0) + files.length
    const outcomes = report?.outcomes ?? []
    showRun(client, { state: 'running', total, now: '', outcomes, others: (report?.others ?? 0) + others })
    const worker = await startTextWorker()
    workers.set(client, worker)
    try {
      await readAll(client, worker, files)
    } finally {
      worker.stop()
      workers.delete(client)
      change(client, (run) => ({ ...run, state: run.state === 'running' ? 'ended' : run.state, now: '' }))
    }
  },
})

/** What has come in until now stays. */
export function cancelImport(client: QueryClient): void {
  change(client, (run) => ({ ...run, state: 'cancelled' }))
  workers.get(client)?.stop()
}

async function readAll(client: QueryClient, worker: TextWorker, files: readonly File[]): Promise<void> {
  let known = await client.query({ ...ownTextsQuery, staleTime: 0 })
  let changed: string[] = []
  let shown = performance.now()
  for (const file of files) {
    if (runOf(client)?.state !== 'running') break
    change(client, (run) => ({ ...run, now: file.name }))
    // One after the other: the next may be the same text.
    // oxlint-disable-next-line no-await-in-loop
    const { outcome, stored, full } = await bringIn(worker, file, known)
    // What was cut off by the reader is no failure of the file.
    if (stored || runOf(client)?.state === 'running')
      change(client, (run) => ({ ...run, outcomes: [...run.outcomes, outcome] }))
    if (stored) {
      known = [...known.filter(({ id }) => id !== stored.id), stored]
      changed.push(stored.id)
    }
    if (full) break
    if (performance.now() - shown > SHOWN_EVERY) {
      // oxlint-disable-next-line no-await-in-loop
      await showOwnTexts(client, changed)
      changed = []
      shown = performance.now()
    }
  }
  if (changed.length > 0) void keepForGood(client)
  await showOwnTexts(client, changed)
}

type BroughtIn = {
  readonly outcome: Outcome
  readonly stored: OwnText | null
  /** Nothing more can be stored. */
  readonly full: boolean
}

async function bringIn(worker: TextWorker, file: File, known: readonly OwnText[]): Promise<BroughtIn> {
  const { name } = file
  const refused = (why: string): BroughtIn => ({
    outcome: { kind: 'refused', name, why },
    stored: null,
    full: false,
  })
  if (file.size > LARGEST) return refused(refuse(name, 'too large', file.size))
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return refused(refuse(name, 'unreadable'))
  const read = await worker.read(name, bytes).catch(() => null)
  if (!read) return refused(refuse(name, 'too much'))
  if (read.kind === 'refused') return refused(read.why)
  try {
    return { ...(await keep(worker, name, read, read.slug, known)), full: false }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return { ...refused(`${name === '' ? 'The text' : `“${name}”`}: ${error.message}`), full: true }
  }
}

/** Stores a text, unless it is here already; a worked-over one of the same name takes its older version's place. */
async function keep(
  worker: TextWorker,
  name: string,
  { text, hash, card }: OwnVersion,
  slug: string,
  known: readonly OwnText[],
): Promise<{ readonly outcome: Outcome; readonly stored: OwnText | null }> {
  const { title } = card
  const same = known.find((each) => each.hash === hash)
  if (same) {
    const outcome: Outcome = {
      kind: 'known',
      id: same.id,
      name,
      title: same.card.title,
      removed: same.deleted !== null,
    }
    return { outcome, stored: null }
  }
  const stamp = newStamp()
  const older = await findOlder(worker, name, text, known)
  if (older) {
    await renewSource(database, older.id, { text, hash, card }, stamp.now)
    return { outcome: { kind: 'renewed', id: older.id, name, title }, stored: { ...older, hash, card } }
  }
  const source: OwnSource = {
    id: `own:${stamp.id}`,
    name: name === '' ? `${slug}.txt` : name,
    text,
    hash,
    card,
    facts: { slug },
    earlier: null,
    created: stamp.now,
    modified: stamp.now,
    deleted: null,
  }
  await addSource(database, source)
  return { outcome: { kind: 'added', id: source.id, name, title }, stored: withoutText(source) }
}

async function findOlder(
  worker: TextWorker,
  name: string,
  text: string,
  known: readonly OwnText[],
): Promise<OwnText | null> {
  for (const each of known.filter((one) => one.name === name && one.deleted === null)) {
    // Mostly there is one.
    // oxlint-disable-next-line no-await-in-loop
    const stored = (await readSource(database, each.id)).records[0]
    // oxlint-disable-next-line no-await-in-loop
    if (stored && (await worker.isVersion(stored.text, text))) return each
  }
  return null
}

function change(client: QueryClient, by: (run: ImportRun) => ImportRun): void {
  const run = runOf(client)
  if (run) showRun(client, by(run))
}
