import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import type { AnnotationChange } from '#queries/annotation-change.ts'

/** The words of a note that was written: `from` is what the editor opened with, so that other tabs' words are kept. */
export type WrittenNote = { readonly from: string; readonly to: string }

/** What the cards of the list can ask for. */
export type CardCommands = {
  /** Begins a note on the text as a whole. */
  readonly writeOnWhole: () => void
  /** Leads to a place of the text: its own, or a suggestion's. */
  readonly go: (placed: Placed, at: Span) => void
  readonly edit: (annotation: Annotation) => void
  /** Null when the reader cancels. */
  readonly endEdit: (annotation: Annotation, written: WrittenNote | null) => void
  readonly change: (annotation: Annotation, change: AnnotationChange) => void
  readonly copyLink: (at: Span) => void
  /** Makes an event of the words. */
  readonly tell: (at: Span) => void
  readonly remove: (annotation: Annotation) => void
  readonly attach: (annotation: Annotation, at: Span) => void
  /** Takes the selected words, or waits for them. */
  readonly move: (placed: Placed) => void
}
