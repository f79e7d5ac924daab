import type { Reading } from '#domain/text/reading.ts'
import type { Span } from '#domain/text/span.ts'
import type { AsideKind, Item, Row } from './article.ts'
import type { Line } from './line.ts'

/**
 * A block before it has its place in the text. Spans are in `reading`. A draft knows its lines, so
 * whatever the labelling decides, each line of the source ends up in exactly one place.
 */
export type Draft = { readonly lines: readonly Line[]; readonly reading: Reading } & Shape

export type Shape =
  | { readonly kind: 'kicker' | 'headline' | 'standfirst' | 'byline' | 'paragraph' | 'separator' | 'code' }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 }
  | {
      readonly kind: 'quotation'
      readonly lead: Span | null
      readonly speaker: Span | null
      readonly paragraphs: readonly Span[]
    }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'caption'; readonly words: Span; readonly credit: Span | null }

/** A line that is set aside, and why. */
export type SetAside = { readonly line: Line; readonly why: AsideKind }
