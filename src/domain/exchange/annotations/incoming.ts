import type { Colour, Foreign } from '#domain/annotation/annotation.ts'
import type { TextHash } from '#domain/text/hash.ts'

/** An annotation as a file tells it, before it is known which text it belongs to. */
export type Incoming = {
  readonly id: string
  /** Where the text that it was made on is found, the surest first. */
  readonly addresses: readonly string[]
  /** Of that text; empty where the file does not say. */
  readonly title: string
  /** Of that text, where the file says. */
  readonly hash: TextHash | null
  readonly place: IncomingPlace
  readonly colour: Colour
  readonly note: string
  readonly tags: readonly string[]
  /** ISO 8601 instants in UTC; null where the file does not say. */
  readonly created: string | null
  readonly modified: string | null
  /** All of it, as it stood in the file. */
  readonly foreign: Omit<Foreign, 'became'>
}

/** How a file says where in its text an annotation stands. */
export type IncomingPlace =
  | { readonly kind: 'quote'; readonly quote: IncomingQuote; readonly position: IncomingPosition | null }
  /** From the beginning of one quote to the beginning of another. */
  | { readonly kind: 'range'; readonly start: IncomingQuote; readonly end: IncomingQuote }
  | { readonly kind: 'position'; readonly position: IncomingPosition }
  /** The hash of an address: a quote link, or a text fragment. */
  | { readonly kind: 'link'; readonly hash: string }
  /** On the text as a whole. */
  | { readonly kind: 'whole' }
  /** In a way that has nothing to do with words: a region of a picture, a moment of a film. */
  | { readonly kind: 'elsewhere' }

export type IncomingQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string }

export type IncomingPosition = {
  readonly start: number
  readonly end: number
  readonly unit: 'code points' | 'code units'
}

/** What a file holds. */
export type ReadFile =
  | {
      readonly kind: 'annotations'
      readonly form: Foreign['form']
      readonly items: readonly Incoming[]
      /** What stands among them and is none, in words. */
      readonly unreadable: readonly Unreadable[]
    }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'refused'; readonly why: string }

export type Unreadable = { readonly at: number; readonly why: string }
