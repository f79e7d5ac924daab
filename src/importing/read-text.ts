import { type Card, cardOf } from '#domain/article/card.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { slugOf } from '#domain/article/slug.ts'
import { hashText, type TextHash } from '#domain/text/hash.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { decode } from './decode.ts'
import { refuse, whyNot } from './refuse.ts'

/** What came of a file: a text with its card, or a sentence that says why not. */
export type ReadText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly hash: TextHash
      readonly card: Card
      readonly slug: string
    }
  | { readonly kind: 'refused'; readonly why: string }

/** Takes the bytes of a file for a text; `name` is empty for what was pasted. */
export function readText(name: string, bytes: Uint8Array): ReadText {
  const { text } = decode(bytes)
  const why = whyNot(bytes, text)
  if (why) return { kind: 'refused', why: refuse(name, why) }
  const card = cardOf(parseArticle({ id: '', name, text, facts: {} }), formatEdtfName)
  return { kind: 'text', text, hash: identityOf(text), card, slug: slugOf(card.title) }
}

/** Saved by another program, a text has other line ends and is still the same. */
function identityOf(text: string): TextHash {
  return hashText(text.replaceAll(/\r\n?/g, '\n').trim())
}
