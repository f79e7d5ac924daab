import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import * as storage from '#storage/annotations.ts'
import { type AnnotationChange, applyChange, invertChange } from './annotation-change.ts'
import { ANNOTATIONS, findInLists, hideFromLists, showInLists } from './annotations.ts'
import { database } from './database.ts'
import { newStamp } from './stamp.ts'
import { keepForGood } from './storage-state.ts'
import { refresh } from './tabs.ts'
import { type Deed, forget, lastStep, remember, turnOver, type Undoable } from './undo-history.ts'

/** `text` is the article's text that the annotation was made on. */
export type AddedAnnotation = { readonly annotation: Annotation; readonly text: string }
export type WhichAnnotation = { readonly id: string; readonly sourceId: string }
export type ChangedAnnotation = WhichAnnotation & { readonly change: AnnotationChange }

// One after the other: what was done first is stored first, and undone last.
const SERIAL = { mutationKey: ANNOTATIONS, scope: { id: 'annotations' } } as const

/** Stores a new annotation. The screen shows it at once, and takes it back when it cannot be stored. */
export const addAnnotation = mutationOptions({
  ...SERIAL,
  mutationFn: ({ annotation, text }: AddedAnnotation) => storage.addAnnotation(database, annotation, text),
  async onMutate({ annotation }, { client }) {
    await client.cancelQueries({ queryKey: ANNOTATIONS })
    showInLists(client, annotation)
  },
  onError: (_error, { annotation }, _shown, { client }) => hideFromLists(client, annotation),
  onSuccess(_stored, { annotation: { id, sourceId } }, _shown, { client }) {
    remember(client, { what: 'add', id, sourceId, back: { deleted: true } })
    void keepForGood(client)
  },
  onSettled: (_stored, _error, _variables, _shown, { client }) => settle(client),
})

/** Changes the given fields of what is stored, whatever another tab has changed meanwhile. */
export const changeAnnotation = changing((changed: ChangedAnnotation) => changed)

/** Moves an annotation to the trash. */
export const deleteAnnotation = changing((which: WhichAnnotation) => ({ ...which, change: { deleted: true } }))

/** Takes an annotation out of the trash. */
export const restoreAnnotation = changing((which: WhichAnnotation) => ({ ...which, change: { deleted: false } }))

/** Takes the last change of this tab back, by a change that is stored like any other; answers what it took back. */
export const undoLast = stepping('done')

/** Does again what was undone last, unless something else was done since; answers what it did. */
export const redoLast = stepping('undone')

/** Deletes for good what is in the trash. This is the one change that cannot be taken back. */
export const purgeAnnotations = mutationOptions({
  ...SERIAL,
  async mutationFn(ids: readonly string[], { client }): Promise<void> {
    await storage.purgeAnnotations(database, ids)
    forget(client, ids)
  },
  onSettled: (_purged, _error, _ids, _shown, { client }) => settle(client),
})

function changing<V>(read: (variables: V) => ChangedAnnotation) {
  return mutationOptions({
    ...SERIAL,
    async mutationFn(variables: V, { client }): Promise<Annotation> {
      const changed = read(variables)
      const { before, after } = await store(changed)
      if (before !== after) remember(client, { ...undoOf(changed), back: invertChange(before, after) })
      return after
    },
    async onMutate(variables: V, { client }) {
      await client.cancelQueries({ queryKey: ANNOTATIONS })
      const changed = read(variables)
      const before = findInLists(client, changed)
      if (before) showInLists(client, applyChange(before, changed.change, newStamp().now))
      return before
    },
    onError: (_error, _variables, before, { client }) => before && showInLists(client, before),
    onSettled: (_after, _error, _variables, _before, { client }) => settle(client),
  })
}

function stepping(way: 'done' | 'undone') {
  return mutationOptions({
    ...SERIAL,
    async mutationFn(_nothing: void, { client }): Promise<Undoable | null> {
      const step = lastStep(client, way)
      if (!step) return null
      const { before, after } = await store({ ...step, change: step.back })
      turnOver(client, way, step, { ...step, back: invertChange(before, after) })
      return step
    },
    onSettled: (_step, _error, _nothing, _shown, { client }) => settle(client),
  })
}

function store({ id, change }: ChangedAnnotation): Promise<storage.Change> {
  const { target, text } = change.attach ?? {}
  const snapshot = target && text !== undefined ? { hash: target.hash, text } : null
  const { now } = newStamp()
  return storage.changeAnnotation(database, id, (stored) => applyChange(stored, change, now), snapshot)
}

function undoOf({ id, sourceId, change }: ChangedAnnotation): Omit<Undoable, 'back'> {
  return { what: deedOf(change), id, sourceId }
}

function deedOf({ deleted, attach, note, addTags, removeTags }: AnnotationChange): Deed {
  if (deleted !== undefined) return deleted ? 'delete' : 'restore'
  if (attach) return 'attach'
  if (note) return 'note'
  return addTags || removeTags ? 'tags' : 'colour'
}

/** Reads again what is stored: after the last of several changes, so that none of them flickers. */
function settle(client: QueryClient): void {
  if (client.isMutating({ mutationKey: ANNOTATIONS }) === 1) void refresh(client, ANNOTATIONS)
}
