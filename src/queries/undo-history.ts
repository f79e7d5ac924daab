import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import type { CorrectionChange } from '#storage/correction-change.ts'
import type { ChangedAnnotation } from './annotation-change.ts'
import { AnnotationChangesSchema, CorrectionChangeSchema } from './change-schema.ts'

const LONGEST = 100 // steps; nobody counts back further, and every step holds the words it took away
const PLACE = 'lectern.undo' // in the session storage: lives as long as the tab, reloads included

export const DEEDS = [
  'add',
  'delete',
  'restore',
  'colour',
  'note',
  'tags',
  'attach',
  'import',
  'facts',
  'repair',
  'event',
  'import-corrections',
  'add-texts',
  'renew-texts',
  'keep-both',
  'remove-text',
  'restore-text',
] as const
/** What was done, for the words on the screen. */
export type Deed = (typeof DEEDS)[number]

/** One step of the reader's, however many records it changed, and what takes it back. */
export type Undoable = { readonly what: Deed; readonly back: Back }

export type Back =
  | { readonly kind: 'annotations'; readonly changes: readonly ChangedAnnotation[] }
  | { readonly kind: 'corrections'; readonly changes: readonly CorrectedText[] }
  | { readonly kind: 'texts'; readonly ids: readonly string[]; readonly deleted: boolean }
  | { readonly kind: 'versions'; readonly ids: readonly string[] }
  | ({ readonly kind: 'parted' } & PartedText)

/** A text, the one that its newer version becomes, and whether they are to be two. */
export type PartedText = { readonly id: string; readonly newId: string; readonly apart: boolean }

export type CorrectedText = { readonly sourceId: string; readonly change: CorrectionChange }

const Steps: v.GenericSchema<unknown, Undoable[]> = v.array(
  v.object({
    what: v.picklist(DEEDS),
    back: v.variant('kind', [
      v.object({ kind: v.literal('annotations'), changes: AnnotationChangesSchema }),
      v.object({
        kind: v.literal('corrections'),
        changes: v.array(v.object({ sourceId: v.string(), change: CorrectionChangeSchema })),
      }),
      v.object({ kind: v.literal('texts'), ids: v.array(v.string()), deleted: v.boolean() }),
      v.object({ kind: v.literal('versions'), ids: v.array(v.string()) }),
      v.object({ kind: v.literal('parted'), id: v.string(), newId: v.string(), apart: v.boolean() }),
    ]),
  }),
)

/** What can be undone, and what was undone and can be done again; the newest last. */
type History = { readonly done: readonly Undoable[]; readonly undone: readonly Undoable[] }

const EMPTY: History = { done: [], undone: [] }
const Stored: v.GenericSchema<unknown, History> = v.object({ done: Steps, undone: Steps })

const histories = new WeakMap<QueryClient, History>()

/** Something new was done: what was undone before cannot be done again. */
export function remember(client: QueryClient, step: Undoable): void {
  keep(client, { done: [...historyOf(client).done, step].slice(-LONGEST), undone: [] })
}

/** The last step that can be undone, or done again; null when there is none. */
export function lastStep(client: QueryClient, way: keyof History): Undoable | null {
  return historyOf(client)[way].at(-1) ?? null
}

/**
 * `step` was undone or done again: the step that leads back from there takes its place on the other side. Null when
 * there is none, because nothing of what it did stands any more.
 */
export function turnOver(client: QueryClient, way: keyof History, step: Undoable, back: Undoable | null): void {
  const other = way === 'done' ? 'undone' : 'done'
  const history = historyOf(client)
  keep(client, {
    ...history,
    [way]: history[way].filter((each) => each !== step),
    [other]: back ? [...history[other], back] : history[other],
  })
}

/** Forgets the annotations that are no more, and the steps that are empty without them. */
export function forget(client: QueryClient, ids: readonly string[]): void {
  const { done, undone } = historyOf(client)
  const gone = new Set(ids)
  keep(client, { done: without(done, gone), undone: without(undone, gone) })
}

/** Forgets what was done to the versions of texts: a newer one has come, and a text keeps only the one before it. */
export function forgetVersions(client: QueryClient, ids: readonly string[]): void {
  const { done, undone } = historyOf(client)
  const gone = new Set(ids)
  keep(client, { done: withoutVersions(done, gone), undone: withoutVersions(undone, gone) })
}

function withoutVersions(steps: readonly Undoable[], gone: ReadonlySet<string>): readonly Undoable[] {
  return steps.flatMap((step) => {
    const { back } = step
    if (back.kind === 'parted') return gone.has(back.id) || gone.has(back.newId) ? [] : [step]
    if (back.kind !== 'versions') return [step]
    const ids = back.ids.filter((id) => !gone.has(id))
    return ids.length === 0 ? [] : [{ ...step, back: { ...back, ids } }]
  })
}

function without(steps: readonly Undoable[], gone: ReadonlySet<string>): readonly Undoable[] {
  return steps.flatMap((step) => {
    if (step.back.kind !== 'annotations') return [step]
    const changes = step.back.changes.filter(({ id }) => !gone.has(id))
    return changes.length === 0 ? [] : [{ ...step, back: { ...step.back, changes } }]
  })
}

function historyOf(client: QueryClient): History {
  const known = histories.get(client)
  if (known) return known
  const kept = fromSession()
  histories.set(client, kept)
  return kept
}

function keep(client: QueryClient, history: History): void {
  histories.set(client, history)
  // Some steps are of thousands of records: where there is no room for all, the last ones outlast a reload.
  for (let count = history.done.length; ; count >>= 1) {
    try {
      const done = history.done.slice(history.done.length - count)
      sessionStorage.setItem(PLACE, JSON.stringify({ ...history, done }))
      return
    } catch {
      // Full or forbidden: then undo lasts until the next reload.
      if (count === 0) return
    }
  }
}

/** What this tab could undo before it was reloaded; another version may have written it. */
function fromSession(): History {
  try {
    const { success, output } = v.safeParse(Stored, JSON.parse(sessionStorage.getItem(PLACE) ?? 'null'))
    return success ? output : EMPTY
  } catch {
    return EMPTY
  }
}
