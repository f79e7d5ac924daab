import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Span } from '#domain/text/span.ts'

/** An annotation on its way out. */
export type ExportedNote = {
  readonly annotation: Annotation
  /** Leads to the passage, or to the text when the passage is gone. Absolute. */
  readonly link: string
  /** In code points of the text that it was made on; null when that text is not kept. */
  readonly codePoints: Span | null
}

/** The annotations of one text on their way out, in the order to be written. */
export type ExportedText = {
  readonly title: string
  readonly authors: readonly string[]
  readonly publication: string | null
  /** When it appeared, or was written: EDTF. */
  readonly date: string | null
  /** BCP 47. */
  readonly language: string
  /** Where the text was found. */
  readonly url: string | null
  /** Where it is read here. Absolute. */
  readonly address: string
  readonly notes: readonly ExportedNote[]
}
