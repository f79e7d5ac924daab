import type { Target } from '#domain/anchor/anchor.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import { moveTo, recolour, restore, setTags, trash, writeNote } from '#domain/annotation/change-annotation.ts'
import type { Change } from '#storage/annotations.ts'
import { mergeNote } from '#storage/merge-note.ts'

/** A change by field, so that two tabs that change one annotation at once both keep their words. */
export type AnnotationChange = {
  readonly colour?: Colour
  /** `from` is the note that the editor opened with. */
  readonly note?: { readonly from: string; readonly to: string }
  readonly addTags?: readonly string[]
  readonly removeTags?: readonly string[]
  /** Attached again by the reader, to `text`; left out when that text is stored already. */
  readonly attach?: { readonly target: Target; readonly text?: string }
  /** To the trash, or back. */
  readonly deleted?: boolean
  /** All of it as it was before a file had its way: `modified` is when it became what is taken back. */
  readonly whole?: { readonly modified: string; readonly was: Annotation }
}

export type WhichAnnotation = { readonly id: string; readonly sourceId: string }
export type ChangedAnnotation = WhichAnnotation & { readonly change: AnnotationChange }

/** Applies a change to what is stored now; the same object when that changes nothing. */
export function applyChange(annotation: Annotation, change: AnnotationChange, now: string): Annotation {
  const { colour, note, addTags = [], removeTags = [], attach, deleted, whole } = change
  // What was changed since stays: then the fields alone go back, and where it came from.
  if (whole && whole.modified === annotation.modified) return whole.was
  let changed = annotation
  if (colour) changed = recolour(changed, colour, now)
  if (note) changed = writeNote(changed, mergeNote(changed.note, note.from, note.to), now)
  changed = setTags(changed, [...changed.tags.filter((tag) => !removeTags.includes(tag)), ...addTags], now)
  if (attach) changed = moveTo(changed, attach.target, now)
  if (deleted !== undefined) changed = deleted ? trash(changed, now) : restore(changed, now)
  return whole ? cameAs(changed, whole.was) : changed
}

function cameAs(annotation: Annotation, { sourceId, foreign }: Annotation): Annotation {
  const { foreign: theirs, ...own } = annotation
  return theirs === foreign && annotation.sourceId === sourceId
    ? annotation
    : { ...own, sourceId, ...(foreign && { foreign }) }
}

/** The changes that take one that is made to several annotations back. */
export function takingBack(annotations: readonly Annotation[], change: AnnotationChange): readonly ChangedAnnotation[] {
  return annotations.map((before) => {
    const { id, sourceId, modified } = before
    return { id, sourceId, change: invertChange(before, applyChange(before, change, modified)) }
  })
}

/** The changes that take stored ones back; what changed nothing needs none. */
export function backOf(stored: readonly Change[]): readonly ChangedAnnotation[] {
  return stored.flatMap(({ before, after }) =>
    before === after ? [] : [{ id: after.id, sourceId: after.sourceId, change: invertChange(before, after) }],
  )
}

/** The change that takes `before` → `after` back, and leaves alone what it did not touch. */
export function invertChange(before: Annotation, after: Annotation): AnnotationChange {
  const addTags = before.tags.filter((tag) => !after.tags.includes(tag))
  const removeTags = after.tags.filter((tag) => !before.tags.includes(tag))
  const cameAnew = before.foreign !== after.foreign || before.sourceId !== after.sourceId
  return {
    ...(before.colour !== after.colour && { colour: before.colour }),
    ...(before.note !== after.note && { note: { from: after.note, to: before.note } }),
    ...(addTags.length > 0 && { addTags }),
    ...(removeTags.length > 0 && { removeTags }),
    ...(before.target !== after.target && { attach: { target: before.target } }),
    ...((before.deleted === null) !== (after.deleted === null) && { deleted: before.deleted !== null }),
    ...(cameAnew && { whole: { modified: after.modified, was: before } }),
  }
}
