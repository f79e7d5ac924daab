import { sliceOf } from '#domain/text/span.ts'
import { findWords, isUnspaced, hasWords } from '#domain/text/words.ts'
import { foldString } from '#domain/text/fold.ts'
import { keepFor, squeeze } from './squeeze.ts'

// Letters of every script are written as they are: the link stays readable, and at most 80 characters long
// as it is shown and sent. A browser's address bar writes them percent-encoded, three to nine times as long;
// the second bound keeps that form in hand too. Eight Chinese characters or twelve Cyrillic letters reach it.
const SIDE = 24
const SIDE_ENCODED = 72
/** No longer than this as a whole, and the words are not cut. */
const WHOLE = 2 * SIDE
const WHOLE_ENCODED = 2 * SIDE_ENCODED
/** The words of a folded quote as a link carries them: all in `start`, or the first and the last ones. */
export function writeWords(quote: string): { readonly start: string; readonly end: string } {
  const tokens = tokensOf(quote)
  const whole = joinTokens(tokens)
  if (fits(whole, WHOLE, WHOLE_ENCODED)) return { start: whole, end: '' }
  return { start: joinTokens(cutTokens(tokens, 'start')), end: joinTokens(cutTokens(tokens, 'end')) }
}

/** The folded words, parted by spaces, of what `writeWords` wrote; throws a URIError on broken percent-encoding. */
export function readWords(written: string): string {
  const words = decodeURIComponent(written.replaceAll('-', ' '))
  // Sign by sign: dashes that stood apart in the quote would be folded into one.
  const folded = hasWords(words) ? foldString(words) : Array.from(words, (sign) => foldString(sign)).join('')
  return tokensOf(folded).join(' ')
}

/** Words; for a quote without any, each sign that is not white space. */
function tokensOf(folded: string): string[] {
  if (hasWords(folded)) return findWords(folded).map((word) => sliceOf(folded, word))
  return Array.from(squeeze(folded, keepFor(folded)).text)
}

/** Composed again, as folding took Hangul and kana apart; a hyphen between words where their script has spaces. */
function joinTokens(tokens: readonly string[]): string {
  let joined = ''
  let before = ''
  for (const token of tokens) {
    const side = joined === '' || isTight(before, token) ? '' : '-'
    joined += side + escapeToken(token.normalize('NFC'))
    before = token
  }
  return joined
}

function isTight(a: string, b: string): boolean {
  return !hasWords(a) || !hasWords(b) || (isUnspaced(a) && isUnspaced(b))
}

function escapeToken(token: string): string {
  if (hasWords(token)) return token
  return encodeURIComponent(token).replaceAll(
    /[-~.!'()*_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function cutTokens(tokens: readonly string[], side: 'start' | 'end'): string[] {
  const kept: string[] = []
  const rest = side === 'start' ? tokens.slice() : tokens.toReversed()
  for (const token of rest) {
    const more = side === 'start' ? [...kept, token] : [token, ...kept]
    if (!fits(joinTokens(more), SIDE, SIDE_ENCODED)) break
    if (side === 'start') kept.push(token)
    else kept.unshift(token)
  }
  const [first] = rest
  return kept.length > 0 || first === undefined ? kept : [cutToken(first, side)]
}

/** The part of a long word that fits, marks staying with their letters. */
function cutToken(token: string, side: 'start' | 'end'): string {
  const letters = token.normalize('NFC').match(/\P{M}\p{M}*|^\p{M}+/gu) ?? []
  for (let count = letters.length; count > 1; count--) {
    const part = (side === 'start' ? letters.slice(0, count) : letters.slice(-count)).join('')
    if (fits(part, SIDE, SIDE_ENCODED)) return part
  }
  return Array.from(letters[side === 'start' ? 0 : letters.length - 1] ?? token)
    .slice(0, 2)
    .join('')
}

function fits(written: string, length: number, encoded: number): boolean {
  return written.length <= length && encodeURI(written).length <= encoded
}
