import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { COLOURS } from '#domain/annotation/annotation.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { AnnotationChange } from './annotation-change.ts'

const LONGEST = 100 // steps; nobody counts back further, and every step holds the words it took away
const PLACE = 'lectern.undo' // in the session storage: lives as long as the tab, reloads included

/** What was done, for the words on the screen. */
export type Deed = 'add' | 'delete' | 'restore' | 'colour' | 'note' | 'tags' | 'attach'

/** A change to an annotation, and the change that takes it back. */
export type Undoable = {
  readonly what: Deed
  readonly id: string
  readonly sourceId: string
  readonly back: AnnotationChange
}

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Target = v.object({
  hash: v.custom<TextHash>((value) => typeof value === 'string' && value.startsWith('sha256:')),
  quote: v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
})
const Steps: v.GenericSchema<unknown, Undoable[]> = v.array(
  v.object({
    what: v.picklist(['add', 'delete', 'restore', 'colour', 'note', 'tags', 'attach']),
    id: v.string(),
    sourceId: v.string(),
    back: v.object({
      colour: v.exactOptional(v.picklist(COLOURS)),
      note: v.exactOptional(v.object({ from: v.string(), to: v.string() })),
      addTags: v.exactOptional(v.array(v.string())),
      removeTags: v.exactOptional(v.array(v.string())),
      attach: v.exactOptional(v.object({ target: Target })),
      deleted: v.exactOptional(v.boolean()),
    }),
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

/** `step` was undone or done again: the step that leads back from there takes its place on the other side. */
export function turnOver(client: QueryClient, way: keyof History, step: Undoable, back: Undoable): void {
  const other = way === 'done' ? 'undone' : 'done'
  const history = historyOf(client)
  keep(client, {
    ...history,
    [way]: history[way].filter((each) => each !== step),
    [other]: [...history[other], back],
  })
}

/** Forgets the steps of annotations that are no more. */
export function forget(client: QueryClient, ids: readonly string[]): void {
  const { done, undone } = historyOf(client)
  const isLeft = (step: Undoable) => !ids.includes(step.id)
  keep(client, { done: done.filter(isLeft), undone: undone.filter(isLeft) })
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
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(history))
  } catch {
    // Full or forbidden: then undo lasts until the next reload.
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
