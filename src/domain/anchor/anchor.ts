import type { TextHash } from '#domain/text/hash.ts'
import type { Span } from '#domain/text/span.ts'

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 code units inside Lectern. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** A span described so that it can be found again, tied to the text that it was made on. */
export type Target = {
  readonly hash: TextHash
  readonly quote: TextQuoteSelector
  readonly position: TextPositionSelector
}

/** The outcome of finding a target again. A guess is never `anchored`. */
export type Anchor =
  | { readonly kind: 'anchored'; readonly at: Span }
  /** Found, but the words or the place differ: the reader is asked to check. */
  | { readonly kind: 'changed'; readonly at: Span }
  /** Kept and listed; `suggestions` are at most three places, the likeliest first. */
  | { readonly kind: 'orphaned'; readonly suggestions: readonly Span[] }
