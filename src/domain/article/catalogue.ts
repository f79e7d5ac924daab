import type { Card } from './card.ts'
import type { Facts } from './source.ts'

/** What the library knows of a text without opening it; made by the same parser, at build time or when it was brought in. */
export type CatalogueEntry = Card & {
  /** `Source.id`. */
  readonly id: string
  /** The last part of `/read/<slug>`; unique in a catalogue. */
  readonly slug: string
  /** What stood there before other letters than those of ASCII could: links that have it go on working. */
  readonly formerSlug?: string
  /** The file's name, with its ending. */
  readonly name: string
  /** Where the text itself is fetched from, when it is opened; null for a text of the reader's own, which only this browser has. */
  readonly url: string | null
  /** As the sidecar states them, or the file that the text came in. */
  readonly facts: Facts
}
