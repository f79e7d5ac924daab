import type { Colour } from '#domain/annotation/annotation.ts'
import type { Card } from '#domain/article/card.ts'
import type { Repair } from '#domain/article/repair.ts'
import type { Facts } from '#domain/article/source.ts'
import type { Structure } from '#domain/article/structure.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { EventCorrection } from '#domain/timeline/event-correction.ts'

/** The text that annotations were made on, once for each hash. */
export type Snapshot = { readonly hash: TextHash; readonly text: string }

/** What the reader states about a text: wins over its sidecar and over what the text says. */
export type Corrections = {
  readonly facts: Facts
  /** Which of its lines belong to the article. */
  readonly repairs: readonly Repair[]
  readonly events: readonly EventCorrection[]
}

export const NO_CORRECTIONS: Corrections = { facts: {}, repairs: [], events: [] }

/** The same as it is stored, one record a text. */
export type Correction = Corrections & { readonly sourceId: string; readonly modified: string }

/** Where the reader is in a text. Never pixels or percent: those move with every setting. */
export type Progress = {
  readonly sourceId: string
  /** Index into `Article.blocks`. */
  readonly block: number
  /** UTF-16 code units from the start of that block. */
  readonly offset: number
  /** The words at that place: when they are no longer there, the place is looked for by them. */
  readonly check: string
  /** Read so far, 0 to 1: for the library's bar, not for finding the place. */
  readonly fraction: number
  readonly modified: string
}

/** One version of a text of the reader's own. */
export type OwnVersion = {
  readonly text: string
  /** Where it came as a page, a book or Markdown; the file itself is not kept. */
  readonly structure?: Structure
  /** What the file states about itself. */
  readonly facts?: Facts
  /** Of the words, whatever the line ends: the same text twice is seen without reading texts. */
  readonly hash: TextHash
  /** Derived once, so that a hundred texts are listed at once. */
  readonly card: Card
}

/** A text of the reader's own. */
export type OwnSource = OwnVersion & {
  /** `own:<uuid>`. */
  readonly id: string
  /** Of the file that it came in. */
  readonly name: string
  /** With its slug: an address stays, whatever a better parser or the reader makes of the headline. */
  readonly facts: Facts & { readonly slug: string }
  /** What stood here before a newer file of the same name came. */
  readonly earlier: OwnVersion | null
  readonly created: string
  readonly modified: string
  /** When it went to the trash; null while it lives. */
  readonly deleted: string | null
}

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const
export type Theme = (typeof THEMES)[number]

export const FACES = ['serif', 'sans', 'system', 'hyperlegible'] as const
export type Face = (typeof FACES)[number]

/** How the page looks and answers; one record for all texts. */
export type Settings = {
  readonly theme: Theme
  readonly face: Face
  /** CSS pixels, 12 to 32. */
  readonly size: number
  /** Times the size, 1.2 to 2.4. */
  readonly lineHeight: number
  /** Width of the column in `ch`, 36 to 64. */
  readonly measure: number
  /** In em, 0 to 0.2. */
  readonly letterSpacing: number
  /** In em, 0 to 0.5. */
  readonly wordSpacing: number
  /** In lines, 0 to 2. */
  readonly paragraphSpacing: number
  /** Single letters as commands; a reader who dictates switches them off. */
  readonly singleKeys: boolean
  /** Whether dates in a text carry their mark. */
  readonly dates: boolean
  /** The colour that `h` and the first tap use. */
  readonly colour: Colour
  /** What exported Markdown looks like; null is the usual form. */
  readonly template: string | null
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  face: 'serif',
  size: 19,
  lineHeight: 1.6,
  measure: 54,
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphSpacing: 1,
  singleKeys: true,
  dates: true,
  colour: 'yellow',
  template: null,
}
