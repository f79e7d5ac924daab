import type { CardCommands as AnyCardCommands } from '#cards/card-commands.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'

/** What the cards of the list can ask for. */
export type CardCommands = AnyCardCommands & {
  /** Begins a note on the text as a whole. */
  readonly writeOnWhole: () => void
  /** Leads to a place of the text: its own, or a suggestion's. */
  readonly go: (placed: Placed, at: Span) => void
  readonly copyLink: (at: Span) => void
  /** Makes an event of the words. */
  readonly tell: (at: Span) => void
  readonly attach: (annotation: Annotation, at: Span) => void
  /** Takes the selected words, or waits for them. */
  readonly move: (placed: Placed) => void
}
