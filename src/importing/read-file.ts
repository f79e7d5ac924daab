import { type Card, cardOf } from '#domain/article/card.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { slugOf } from '#domain/article/slug.ts'
import type { Facts } from '#domain/article/source.ts'
import type { Structure } from '#domain/article/structure.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { decode, decodeAs, type Decoded } from './decode.ts'
import { type Reading, readingsOf } from './encodings.ts'
import { identityOf } from './identity.ts'
import { type FileKind, type Given, kindOf } from './kind-of.ts'
import { refuse, type Why } from './refuse.ts'
import { whyNot } from './why-not.ts'

/** What came of a file: a text with its card, or a sentence that says why not. */
export type ReadFile =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly structure?: Structure
      readonly facts: Facts
      readonly hash: TextHash
      readonly card: Card
      readonly slug: string
      /** Where its encoding is a guess, or the reader's word. */
      readonly reading?: Read
    }
  | { readonly kind: 'refused'; readonly why: string }

/** The encoding that a file was read in, and how it reads in others. */
export type Read = { readonly encoding: string; readonly readings: readonly Reading[] }

/** A text as one of the readers makes it, or why it does not. */
export type Made =
  | { readonly kind: 'made'; readonly text: string; readonly structure?: Structure; readonly facts: Facts }
  | { readonly kind: 'refused'; readonly why: Why }

/** Takes the bytes of a file for a text; what reads a page or a book is loaded with the first of them. */
export async function readFile(given: Given, bytes: Uint8Array): Promise<ReadFile> {
  const { made, decoded } = await make(given, bytes)
  if (made.kind === 'refused') return { kind: 'refused', why: refuse(given.name, made.why) }
  const { kind: _, ...source } = made
  const uncertain = decoded && (decoded.guessed || given.encoding !== undefined)
  const reading = uncertain ? { encoding: decoded.encoding, readings: readingsOf(bytes, decoded.encoding) } : null
  const card = cardOf(parseArticle({ id: '', name: given.name, ...source }), formatEdtfName)
  return {
    kind: 'text',
    ...source,
    hash: identityOf(source),
    card,
    slug: slugOf(card.title),
    ...(reading && { reading }),
  }
}

/** What is made of it, and how its bytes became words; a book's parts each say how. */
async function make(given: Given, bytes: Uint8Array): Promise<{ readonly made: Made; readonly decoded?: Decoded }> {
  if (bytes.length === 0) return { made: { kind: 'refused', why: 'empty' } }
  const kind = kindOf(given, bytes)
  if (kind === 'epub') {
    const { makeBook } = await import('./book/make-book.ts')
    return { made: makeBook(bytes) }
  }
  const declared = kind === 'page' ? (await import('./page/declared-encoding.ts')).declaredEncoding(bytes) : null
  const decoded = given.encoding === undefined ? decode(bytes, declared) : decodeAs(given.encoding, bytes)
  const why = whyNot(bytes, decoded.text)
  return { made: why ? { kind: 'refused', why } : await makeWords(kind, decoded.text, given.from), decoded }
}

async function makeWords(kind: Exclude<FileKind, 'epub'>, text: string, from: string | null): Promise<Made> {
  switch (kind) {
    case 'page': {
      const { makePage } = await import('./page/make-page.ts')
      return makePage(text, from)
    }
    case 'markdown': {
      const { makeMarkdown } = await import('./markdown/make-markdown.ts')
      return makeMarkdown(text, from)
    }
    case 'text':
      return { kind: 'made', text, facts: from === null ? {} : { url: from } }
  }
}
