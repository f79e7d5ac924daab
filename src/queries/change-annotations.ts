import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import * as storage from '#storage/annotations.ts'
import type { Snapshot } from '#storage/records.ts'
import {
  type AnnotationChange,
  applyChange,
  type ChangedAnnotation,
  type WhichAnnotation,
} from './annotation-change.ts'
import { ANNOTATIONS } from './annotation-counts.ts'
import { findInLists, hideFromLists, showInLists } from './annotations.ts'
import { database } from './database.ts'
import { keepUnsavedNote, refreshDrafts } from './drafts.ts'
import { holdChange, letGoOf } from './hold.ts'
import { newStamp } from './stamp.ts'
import { keepForGood } from './storage-state.ts'
import { settleAnnotations, storeChanges } from './store-changes.ts'
import { type Deed, forget, lastStep, remember } from './undo-history.ts'

/** Annotations that come together, with the texts they were made on; `what` names the step. */
export type AddedAnnotations = {
  readonly annotations: readonly Annotation[]
  readonly snapshots: readonly Snapshot[]
  readonly what: Deed
}

// One after the other: what was done first is stored first, and undone last.
const SERIAL = { mutationKey: ANNOTATIONS, scope: { id: 'changes' } } as const

/** Stores new annotations, all or none, in one step. The screen shows them at once, and takes them back when they cannot be stored. */
export const addAnnotations = mutationOptions({
  ...SERIAL,
  mutationFn: ({ annotations, snapshots }: AddedAnnotations) =>
    storage.addAnnotations(database, annotations, snapshots),
  async onMutate(added, { client }) {
    holdChange(added, { kind: 'added', ...added })
    await client.cancelQueries({ queryKey: ANNOTATIONS })
    showInLists(client, added.annotations)
  },
  onSettled(_stored, error, added, _shown, { client }) {
    if (error) hideFromLists(client, added.annotations)
    else rememberAdded(client, added)
    letGoOf(added)
    settleAnnotations(client, error ? null : added.annotations)
  },
})

function rememberAdded(client: QueryClient, { annotations, what }: AddedAnnotations): void {
  if (annotations.length === 0) return
  const changes = annotations.map(({ id, sourceId }) => ({ id, sourceId, change: { deleted: true } }))
  remember(client, { what, back: { kind: 'annotations', changes } })
  void keepForGood(client)
}

/** Changes the given fields of what is stored, whatever another tab has changed meanwhile: all of them or none, in one step. */
export const changeAnnotations = mutationOptions({
  ...SERIAL,
  async mutationFn(changes: readonly ChangedAnnotation[], { client }): Promise<readonly Annotation[]> {
    const { after, back } = await storeChanges(changes)
    const [first] = changes
    if (!first || back.changes.length === 0) return after
    if (!isFirstOfWhole(client, after, back.changes)) remember(client, { what: deedOf(first.change), back })
    return after
  },
  async onMutate(changes: readonly ChangedAnnotation[], { client }) {
    holdChange(changes, { kind: 'changed', changes })
    await client.cancelQueries({ queryKey: ANNOTATIONS })
    const { now } = newStamp()
    const shown = findInLists(client, changes)
    const byId = new Map(changes.map(({ id, change }) => [id, change]))
    showInLists(
      client,
      shown.map((each) => applyChange(each, byId.get(each.id) ?? {}, now)),
    )
    return shown
  },
  onSettled(after, error, changes, before, { client }) {
    if (error) {
      if (before) showInLists(client, before)
      for (const { id, change } of changes) if (change.note) keepUnsavedNote(id, change.note)
      refreshDrafts(client)
    }
    letGoOf(changes)
    settleAnnotations(client, error ? null : (after ?? null))
  },
})

/** Deletes for good what is in the trash. This is the one change that cannot be taken back. */
export const purgeAnnotations = mutationOptions({
  ...SERIAL,
  async mutationFn(ids: readonly string[], { client }): Promise<void> {
    await storage.purgeAnnotations(database, ids)
    forget(client, ids)
  },
  onSettled: (_purged, _error, _ids, _shown, { client }) => settleAnnotations(client, null),
})

/** The change that moves annotations to the trash, or takes them out of it. */
export function binned(which: readonly WhichAnnotation[], deleted: boolean): readonly ChangedAnnotation[] {
  return which.map(({ id, sourceId }) => ({ id, sourceId, change: { deleted } }))
}

function deedOf({ deleted, attach, note, addTags, removeTags }: AnnotationChange): Deed {
  if (deleted !== undefined) return deleted ? 'delete' : 'restore'
  if (attach) return 'attach'
  if (note) return 'note'
  return addTags || removeTags ? 'tags' : 'colour'
}

/** Whether words are the first of a note on a whole text made in the last step: they are part of that, it is nothing without them. */
function isFirstOfWhole(
  client: QueryClient,
  after: readonly Annotation[],
  back: readonly ChangedAnnotation[],
): boolean {
  const [made] = after
  const last = lastStep(client, 'done')
  if (after.length !== 1 || !made || last?.what !== 'add' || last.back.kind !== 'annotations') return false
  return isWhole(made.target) && last.back.changes[0]?.id === made.id && back[0]?.change.note?.to === ''
}
