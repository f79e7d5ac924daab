import { type Card, cardOf } from '#domain/article/card.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { slugOf } from '#domain/article/slug.ts'
import type { Facts } from '#domain/article/source.ts'
import type { Structure } from '#domain/article/structure.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { decode } from './decode.ts'
import { identityOf } from './identity.ts'
import { type Given, kindOf } from './kind-of.ts'
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
    }
  | { readonly kind: 'refused'; readonly why: string }

/** A text as one of the readers makes it, or why it does not. */
export type Made =
  | { readonly kind: 'made'; readonly text: string; readonly structure?: Structure; readonly facts: Facts }
  | { readonly kind: 'refused'; readonly why: Why }

/** Takes the bytes of a file for a text; what reads a page or a book is loaded with the first of them. */
export async function readFile(given: Given, bytes: Uint8Array): Promise<ReadFile> {
  const made = await make(given, bytes)
  if (made.kind === 'refused') return { kind: 'refused', why: refuse(given.name, made.why) }
  const { kind: _, ...source } = made
  const card = cardOf(parseArticle({ id: '', name: given.name, ...source }), formatEdtfName)
  return { kind: 'text', ...source, hash: identityOf(source), card, slug: slugOf(card.title) }
}

async function make(given: Given, bytes: Uint8Array): Promise<Made> {
  if (bytes.length === 0) return { kind: 'refused', why: 'empty' }
  switch (kindOf(given, bytes)) {
    case 'page': {
      const [{ makePage }, { declaredEncoding }] = await Promise.all([
        import('./page/make-page.ts'),
        import('./page/declared-encoding.ts'),
      ])
      const { text } = decode(bytes, declaredEncoding(bytes))
      const why = whyNot(bytes, text)
      return why ? { kind: 'refused', why } : makePage(text, given.from)
    }
    case 'epub': {
      const { makeBook } = await import('./book/make-book.ts')
      return makeBook(bytes)
    }
    case 'markdown': {
      const { text } = decode(bytes)
      const why = whyNot(bytes, text)
      if (why) return { kind: 'refused', why }
      const { makeMarkdown } = await import('./markdown/make-markdown.ts')
      return makeMarkdown(text, given.from)
    }
    case 'text': {
      const { text } = decode(bytes)
      const why = whyNot(bytes, text)
      return why
        ? { kind: 'refused', why }
        : { kind: 'made', text, facts: given.from === null ? {} : { url: given.from } }
    }
  }
}
