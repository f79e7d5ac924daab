import { sliceOf, type Span } from '#domain/text/span.ts'
import { findWords } from '#domain/text/words.ts'

/** The words on each side of a quote, as checks of two letters: one side may change and the other still tells. */
export type Neighbours = { readonly before: string; readonly after: string }

/** So many words on a side tell most repeats apart; more of them are edited sooner. */
const WORDS = 3
/** They are looked for so far, in characters: a letter that stands a hundred thousand times must not take long. */
const FARTHEST = 48
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

export function neighboursOf(folded: string, at: Span): Neighbours {
  const before = wordsOf(folded.slice(Math.max(0, at.start - FARTHEST), at.start)).slice(-WORDS)
  const after = wordsOf(folded.slice(at.end, at.end + FARTHEST)).slice(0, WORDS)
  return { before: shortCheck(before.join(' ')), after: shortCheck(after.join(' ')) }
}

/** On how many sides two are the same. */
export function alike(one: Neighbours, other: Neighbours): number {
  return (one.before === other.before ? 1 : 0) + (one.after === other.after ? 1 : 0)
}

function wordsOf(text: string): string[] {
  return findWords(text).map((at) => sliceOf(text, at))
}

/** Ten bits of FNV-1a in the letters of RFC 4648's base 32: another side passes once in a thousand. */
function shortCheck(words: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  const mixed = (hash ^ (hash >>> 15)) >>> 0
  return `${BASE32[mixed & 31] ?? ''}${BASE32[(mixed >>> 5) & 31] ?? ''}`
}
