import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import type { QuoteLink } from './quote-link.ts'
import { keepFor, keptBefore, squeeze } from './squeeze.ts'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
/** Beside the words and the length it lets a wrong quote pass once in a million. */
const CHECK_LENGTH = 4
/** Quotation marks and dashes before the first word; more of them are decoration. */
const LONGEST_LEAD = 32
/** A link made to keep the page busy is given up after so much hashing: some 50 ms. */
const MOST_HASHED = 2_000_000

/** The first 20 bits of the SHA-256 of a folded quote, in the letters of RFC 4648's base 32, small. */
export function checkOf(folded: string): string {
  const bytes = sha256(utf8ToBytes(folded))
  let bits = 0
  for (const byte of bytes.subarray(0, 3)) bits = bits * 256 + byte
  let check = ''
  for (let i = 0; i < CHECK_LENGTH; i++) check += BASE32[Math.floor(bits / 2 ** (19 - 5 * i)) % 32] ?? ''
  return check
}

/** Every place of a folded text where the very quote of a link stands, in the order of the text. */
export function findExact(link: QuoteLink, folded: string): Span[] {
  const keep = keepFor(link.start)
  const text = squeeze(folded, keep)
  const first = squeeze(link.start, keep).text
  const last = squeeze(link.end === '' ? link.start : link.end, keep).text
  const found: Span[] = []
  let budget = MOST_HASHED
  for (let i = first === '' ? -1 : text.text.indexOf(first); i >= 0; i = text.text.indexOf(first, i + 1)) {
    const word = text.places[i] ?? 0
    const gap = i === 0 ? 0 : (text.places[i - 1] ?? 0) + 1
    for (let start = word; start >= gap && start >= word - LONGEST_LEAD; start--) {
      const at = span(start, start + link.length)
      if (at.end > folded.length) continue
      const end = keptBefore(text, at.end)
      if (end - last.length < i || !text.text.startsWith(last, end - last.length)) continue
      budget -= link.length
      if (budget < 0) return found
      if (checkOf(sliceOf(folded, at)) === link.check) found.push(at)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
