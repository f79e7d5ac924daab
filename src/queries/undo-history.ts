import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { AnnotationChange } from './annotation-change.ts'

const LONGEST = 100 // steps; nobody counts back further, and every step holds the words it took away

/** What was done, for the words on the screen. */
export type Deed = 'add' | 'delete' | 'restore' | 'colour' | 'note' | 'tags' | 'attach'

/** A change to an annotation, and the change that takes it back. */
export type Undoable = {
  readonly what: Deed
  readonly id: string
  readonly sourceId: string
  readonly back: AnnotationChange
}

const HISTORY = ['undo'] as const

/** What Ctrl+Z would take back; null when there is nothing. */
export const undoQuery = queryOptions({
  queryKey: HISTORY,
  queryFn: (): readonly Undoable[] => [],
  initialData: [],
  select: (steps: readonly Undoable[]): Undoable | null => steps.at(-1) ?? null,
  gcTime: Infinity,
})

export function remember(client: QueryClient, step: Undoable): void {
  client.setQueryData(HISTORY, [...history(client), step].slice(-LONGEST))
}

/** Takes the last step out of the history; null when there is none. */
export function takeLast(client: QueryClient): Undoable | null {
  const steps = history(client)
  client.setQueryData(HISTORY, steps.slice(0, -1))
  return steps.at(-1) ?? null
}

/** Forgets the steps of annotations that are no more. */
export function forget(client: QueryClient, ids: readonly string[]): void {
  client.setQueryData(
    HISTORY,
    history(client).filter((step) => !ids.includes(step.id)),
  )
}

function history(client: QueryClient): readonly Undoable[] {
  return client.getQueryData<readonly Undoable[]>(HISTORY) ?? []
}
