import type { Annotation } from '#domain/annotation/annotation.ts'
import type { AnnotationChange } from '#queries/annotation-change.ts'

/** What is said of a change to one highlight when it is stored. */
export function tellChange({ colour, addTags = [], removeTags = [] }: AnnotationChange): string {
  if (colour) return `Now ${colour}`
  if (addTags.length > 0) return `Tagged ${addTags.join(', ')}`
  return removeTags.length > 0 ? `The tag ${removeTags.join(', ')} taken off` : 'Note saved'
}

/** Whether another tab changed the note meanwhile. */
export function isMerged(after: Annotation | undefined, change: AnnotationChange | undefined): boolean {
  return after !== undefined && change?.note !== undefined && after.note !== change.note.to
}

export const MERGED = 'This note was changed in another tab meanwhile. It holds both versions now: read it once more.'
