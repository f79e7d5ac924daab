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

const histories = new WeakMap<QueryClient, readonly Undoable[]>()

export function remember(client: QueryClient, step: Undoable): void {
  keep(client, [...historyOf(client), step].slice(-LONGEST))
}

/** Takes the last step out of the history; null when there is none. */
export function takeLast(client: QueryClient): Undoable | null {
  const steps = historyOf(client)
  keep(client, steps.slice(0, -1))
  return steps.at(-1) ?? null
}

/** Forgets the steps of annotations that are no more. */
export function forget(client: QueryClient, ids: readonly string[]): void {
  keep(
    client,
    historyOf(client).filter((step) => !ids.includes(step.id)),
  )
}

function historyOf(client: QueryClient): readonly Undoable[] {
  return histories.get(client) ?? fromSession()
}

function keep(client: QueryClient, steps: readonly Undoable[]): void {
  histories.set(client, steps)
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(steps))
  } catch {
    // Full or forbidden: then undo lasts until the next reload.
  }
}

/** What this tab could undo before it was reloaded; another version may have written it. */
function fromSession(): readonly Undoable[] {
  try {
    const { success, output } = v.safeParse(Steps, JSON.parse(sessionStorage.getItem(PLACE) ?? '[]'))
    return success ? output : []
  } catch {
    return []
  }
}
