import type { TextHash } from '#domain/text/hash.ts'
import type { Span } from '#domain/text/span.ts'
import type { Repaired } from './repair.ts'

/**
 * What parsing makes of a Source.
 *
 * `text` is the canonical reading text: the blocks in reading order (headline first, wherever the
 * source has it), one blank line between two of them. Every offset in Lectern refers to it.
 * The `source` spans of `blocks` and `aside` together cover the source: each line is in exactly one.
 */
export type Article = {
  readonly text: string
  readonly hash: TextHash
  readonly meta: Meta
  /** In reading order, which is the order of `text`. */
  readonly blocks: readonly Block[]
  /** What is not part of the article, in the order of the source: folded away, never lost. */
  readonly aside: readonly Aside[]
  /** How `text` maps to the source, in the order of `text`; characters outside were made by parsing. */
  readonly runs: readonly Run[]
  /** What became of each repair of the source. */
  readonly repairs: readonly Repaired[]
}

/** `length` characters of the reading text that stand unchanged in the source. */
export type Run = { readonly text: number; readonly source: number; readonly length: number }

type Placed = {
  /** In `Article.text`. */
  readonly at: Span
  /** In `Source.text`: whole lines with their line ends and the blank lines behind them; one span a line. */
  readonly source: readonly Span[]
}

export type Block = Placed & Shape

/** What a block is; its spans refer to what its words are read from: `Article.text`, or the reading of a draft. */
export type Shape =
  | { readonly kind: 'kicker' | 'headline' | 'standfirst' | 'byline' | 'paragraph' | 'separator' | 'code' }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 }
  /**
   * Words of somebody over several paragraphs, each opening with a mark. `lead` is what stands
   * before the first mark in the same line ("One statement says,"), without trailing space; `speaker` is who is
   * named as saying it, before the first mark or behind the last.
   */
  | {
      readonly kind: 'quotation'
      readonly lead: Span | null
      readonly speaker: Span | null
      readonly paragraphs: readonly Span[]
    }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** The cells of a row are parted by tabs. */
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  /** What a picture shows; `credit` is who made it ("Pic: …"), brackets excluded. */
  | { readonly kind: 'caption'; readonly words: Span; readonly credit: Span | null }

/** `depth` counts the lists around its own list; `number` is how it is counted there, null for a bullet. */
export type Item = Span & { readonly depth: number; readonly number: number | null }

/** A row of a table; `heading` names the columns. */
export type Row = { readonly heading: boolean; readonly cells: readonly Span[] }

/** Neighbouring lines of the source that are set aside, and why; one span a line. */
export type Aside = { readonly source: readonly Span[]; readonly why: AsideKind }

/**
 * `imprint` lines (date, issue, section) are shown through `Meta`; `repetition` says again what stands elsewhere;
 * `reader` is what the reader set aside.
 */
export type AsideKind =
  | 'imprint'
  | 'repetition'
  | 'notice'
  | 'newsletter'
  | 'donation'
  | 'related'
  | 'share'
  | 'navigation'
  | 'account'
  | 'consent'
  | 'legal'
  | 'advertisement'
  | 'comments'
  | 'media'
  | 'blank'
  | 'reader'
  | 'other'

export type Meta = {
  readonly title: string
  /** Without "By": names in the order of the byline. */
  readonly authors: readonly string[]
  readonly publication: string | null
  readonly issue: string | null
  readonly section: string | null
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** EDTF. */
  readonly published: string | null
  readonly updated: string | null
  readonly written: string | null
  readonly url: string | null
  readonly words: number
}
