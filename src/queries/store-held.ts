import { type MutationOptions, MutationObserver, type QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { HashSchema } from '#domain/annotation/hash-schema.ts'
import { readAnnotations } from '#storage/annotations.ts'
import { between, Whole } from '#storage/fields.ts'
import { letGo, readHeld } from '#storage/held.ts'
import { saveProgress } from '#storage/progress.ts'
import type { ChangedAnnotation } from './annotation-change.ts'
import { addAnnotations, changeAnnotations } from './change-annotations.ts'
import { AnnotationChangesSchema, AnnotationSchema, CorrectionChangeSchema } from './change-schema.ts'
import { correct } from './corrections.ts'
import { database } from './database.ts'
import type { HeldChange } from './hold.ts'
import { importCorrections } from './import-corrections.ts'
import { DEEDS } from './undo-history.ts'

const SnapshotSchema = v.object({ hash: HashSchema, text: v.string() })
const HeldSchema: v.GenericSchema<unknown, HeldChange> = v.variant('kind', [
  v.object({
    kind: v.literal('added'),
    now: v.string(),
    annotations: v.array(AnnotationSchema),
    snapshots: v.array(SnapshotSchema),
    what: v.picklist(DEEDS),
  }),
  v.object({ kind: v.literal('changed'), now: v.string(), changes: AnnotationChangesSchema }),
  v.object({
    kind: v.literal('corrected'),
    now: v.string(),
    sourceId: v.string(),
    change: CorrectionChangeSchema,
    snapshot: v.exactOptional(SnapshotSchema),
  }),
  v.object({
    kind: v.literal('corrections brought in'),
    now: v.string(),
    taken: v.array(v.object({ sourceId: v.string(), change: CorrectionChangeSchema })),
  }),
  v.object({
    kind: v.literal('read'),
    now: v.pipe(v.string(), v.isoTimestamp()),
    place: v.object({
      sourceId: v.string(),
      block: Whole,
      offset: Whole,
      check: v.string(),
      fraction: between(0, 1),
    }),
  }),
])

const PATIENCE = 3000 // ms: a store that does not answer must not keep the reader from reading

/**
 * Does again, as steps that can be undone, what was held and may not have been stored. Each of them may be stored
 * already, or be in the hands of another tab: doing it twice is doing it once. What cannot be stored or read stays held.
 */
export async function storeHeld(client: QueryClient): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE)
  })
  await Promise.race([storeAll(client), late])
}

async function storeAll(client: QueryClient): Promise<void> {
  for (const { key, words } of readHeld()) {
    const change = read(words)
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were made
    if (change && (await store(client, change))) letGo(key)
  }
}

function read(words: string): HeldChange | null {
  try {
    const { success, output } = v.safeParse(HeldSchema, JSON.parse(words))
    return success ? output : null
  } catch {
    return null
  }
}

/** Whether it is stored now; why it is not is told on the page, as of any change. */
async function store(client: QueryClient, change: HeldChange): Promise<boolean> {
  try {
    switch (change.kind) {
      case 'added':
        await run(client, addAnnotations, change)
        break
      case 'changed':
        await run(client, changeAnnotations, await stillMissing(change.changes, change.now))
        break
      case 'corrected':
        await run(client, correct, change)
        break
      case 'corrections brought in':
        await run(client, importCorrections, change.taken)
        break
      case 'read':
        // As of then: a later place, of another tab, stands. It is no step to be undone.
        await saveProgress(database, { ...change.place, modified: change.now })
    }
    return true
  } catch {
    return false
  }
}

function run<TData, TError, TVariables, TShown>(
  client: QueryClient,
  options: MutationOptions<TData, TError, TVariables, TShown>,
  variables: TVariables,
): Promise<TData> {
  return new MutationObserver(client, options).mutate(variables)
}

/** Without what was deleted for good meanwhile. Where another tab was later, its choices stand; words of a note are merged. */
async function stillMissing(changes: readonly ChangedAnnotation[], now: string): Promise<readonly ChangedAnnotation[]> {
  const sources = [...new Set(changes.map(({ sourceId }) => sourceId))]
  const shelves = await Promise.all(sources.map((sourceId) => readAnnotations(database, sourceId)))
  const modified = new Map(shelves.flatMap(({ records }) => records.map((each) => [each.id, each.modified] as const)))
  return changes.flatMap((each) => {
    const last = modified.get(each.id)
    if (last === undefined) return []
    if (last <= now) return [each]
    const { note } = each.change
    return note ? [{ ...each, change: { note } }] : []
  })
}
