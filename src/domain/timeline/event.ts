import type { Span } from '#domain/text/span.ts'
import type { Timex } from '#domain/time/timex.ts'
import type { EventCorrection } from './event-correction.ts'

/** Where a telling stands between fact and plan. */
export type Standing = 'told' | 'planned' | 'quoted' | 'denied' | 'habitual'

/** A passage that tells the same event once more. */
export type Mention = { readonly sentence: Span; readonly timex: Span }

/** A dated thing that a text tells. */
export type Event = {
  /** Stable while text and place are: made of the spans. */
  readonly id: string
  /** The sentence, in `Article.text`. */
  readonly sentence: Span
  /** The clause that is dated: words of the text, trimmed. */
  readonly label: string
  /** The label where the date stands beside it: without a date in front, if the words are whole without it. */
  readonly brief: string
  /** The expression that dates it. */
  readonly timex: Timex
  readonly standing: Standing
  /** Who did it, as far as the clause names them: words of the text. */
  readonly actors: readonly string[]
  /** Who is quoted, where the sentence names them. */
  readonly speaker: string | null
  /** The numbers that its sentence gives, without those of dates. */
  readonly figures: readonly string[]
  /** Where else the text tells it, in its order. */
  readonly also: readonly Mention[]
  /** What of it the reader has set; null while the text alone speaks. */
  readonly correction: AppliedCorrection | null
}

/** A correction that found its place; `check` when the words there have changed since it was made. */
export type AppliedCorrection = { readonly made: EventCorrection; readonly check: boolean }
