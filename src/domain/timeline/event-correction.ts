import type { Target } from '#domain/anchor/anchor.ts'

/** What the reader says of the timeline of a text. It hangs on words of the text, and follows them as an annotation does. */
export type EventCorrection = {
  readonly id: string
  /** The words that date an event, or those that the reader made one of. */
  readonly target: Target
  readonly says: EventStatement
}

export type EventStatement =
  /** This is no event, or none that the reader wants to see. */
  | { readonly kind: 'hidden' }
  /** It happened then; `date` is as `parseStatedDate` reads it: EDTF, or a day with its hours. */
  | { readonly kind: 'dated'; readonly date: string }
  /** These words tell an event that was not found; `date` likewise, `label` the reader's own words or the text's. */
  | { readonly kind: 'told'; readonly date: string; readonly label: string }
