import type { Span } from '#domain/text/span.ts'

/** What the reader says of whole lines of a source: they belong to the article, or they do not. Wins over the parse. */
export type Repair = {
  readonly id: string
  readonly belongs: boolean
  /** Where the lines stood in `Source.text` when the reader said so. */
  readonly at: Span
  /** Their words, without the white space around them: they are looked for by these when the source has changed. */
  readonly words: string
}

/** What became of a repair. */
export type Repaired = {
  readonly id: string
  /** Where its lines stand now; null when they are not found again: then it is kept, and changes nothing. */
  readonly at: Span | null
  /** False when the parse says the same by itself. */
  readonly needed: boolean
}
