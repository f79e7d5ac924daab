import type { Target } from '#domain/anchor/anchor.ts'
import type { Colour } from '#domain/annotation/annotation.ts'

/** A change by field, so that two tabs that change one annotation at once both keep their words. */
export type AnnotationChange = {
  readonly colour?: Colour
  /** `from` is the note that the editor opened with. */
  readonly note?: { readonly from: string; readonly to: string }
  readonly addTags?: readonly string[]
  readonly removeTags?: readonly string[]
  /** Attached again by the reader. */
  readonly target?: Target
}
