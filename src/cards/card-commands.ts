import type { Annotation } from '#domain/annotation/annotation.ts'
import type { AnnotationChange } from '#queries/annotation-change.ts'

/** The words of a note that was written: `from` is what the editor opened with, so that other tabs' words are kept. */
export type WrittenNote = { readonly from: string; readonly to: string }

/** What every card can ask for. */
export type CardCommands = {
  readonly edit: (annotation: Annotation) => void
  /** Null when the reader cancels. */
  readonly endEdit: (annotation: Annotation, written: WrittenNote | null) => void
  /** False when it could not be stored. */
  readonly change: (annotation: Annotation, change: AnnotationChange) => Promise<boolean>
  readonly remove: (annotation: Annotation) => void
}
