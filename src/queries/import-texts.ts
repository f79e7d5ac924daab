import { MutationObserver, mutationOptions, type QueryClient } from '@tanstack/react-query'
import { type Dropped, findFiles, type Incoming } from '../importing/find-files.ts'
import { bringIn } from './bring-in.ts'
import { showOwnTexts } from './change-sources.ts'
import { type ImportRun, runOf, showRun } from './import-run.ts'
import { askBeforeLeaving } from './leaving.ts'
import { ownTextsQuery } from './sources.ts'
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

function change(client: QueryClient, by: (run: ImportRun) => ImportRun): void {
  const run = runOf(client)
  if (run) showRun(client, by(run))
}
