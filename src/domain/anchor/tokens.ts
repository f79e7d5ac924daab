import { foldText, type Folded } from '#domain/text/fold.ts'
import type { Span } from '#domain/text/span.ts'
import { isUnspaced, UNSPACED } from '#domain/text/words.ts'

/** The words of two or more texts as numbers, so that they are compared at once. */
export type Vocabulary = { readonly ids: Map<string, number>; readonly words: string[] }

/**
 * A text as aligning sees it: words and pictures, without white space and punctuation. Footnote marks ("[12]")
 * are left out, as they come and go without a word being changed. Offsets are those of the folded text.
 */
export type Tokens = {
  readonly folded: Folded
  readonly count: number
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** How much a token says: its letters, within bounds. */
  readonly letters: Uint8Array
  /** 2 where a token opens a paragraph, 1 where it opens a sentence. */
  readonly opens: Uint8Array
}

// A character of a script without spaces says about as much as three letters.
const UNSPACED_LETTERS = 3
// Beyond this a word is not worth more: one long name must not outvote a clause.
const MOST_LETTERS = 10
const TOKEN = new RegExp(`\\[\\d{1,3}\\]|[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+|\\p{So}`, 'gu')

export function newVocabulary(): Vocabulary {
  return { ids: new Map(), words: [] }
}

export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  return tokenizeFolded(text, foldText(text), vocabulary)
}

export function tokenizeFolded(text: string, folded: Folded, { ids: known, words }: Vocabulary): Tokens {
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const letters: number[] = []
  const opens: number[] = []
  let before = 0
  for (const match of folded.text.matchAll(TOKEN)) {
    const word = match[0]
    if (word.startsWith('[')) continue
    let id = known.get(word)
    if (id === undefined) {
      id = words.length
      known.set(word, id)
      words.push(word)
    }
    ids.push(id)
    starts.push(match.index)
    ends.push(match.index + word.length)
    letters.push(Math.min(MOST_LETTERS, isUnspaced(word) ? UNSPACED_LETTERS : word.length))
    opens.push(opening(text, folded, before, match.index))
    before = match.index + word.length
  }
  return {
    folded,
    count: ids.length,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    letters: Uint8Array.from(letters),
    opens: Uint8Array.from(opens),
  }
}

/** What the signs between two tokens make of the second. */
function opening(text: string, folded: Folded, from: number, to: number): number {
  if (from === 0) return 2
  const gap = folded.text.slice(from, to)
  if (gap === ' ' && folded.starts[to] === (folded.starts[from] ?? 0) + 1)
    return text[folded.starts[from] ?? 0] === '\n' ? 2 : 0
  if (text.slice(folded.starts[from], folded.starts[to]).includes('\n')) return 2
  return /[.!?。！？]/.test(gap) ? 1 : 0
}

/** The tokens that a span of the folded text touches. */
export function rangeOf(tokens: Tokens, at: Span): { readonly start: number; readonly end: number } {
  const start = firstWhere(tokens.count, (i) => (tokens.ends[i] ?? 0) > at.start)
  return {
    start,
    end: Math.max(
      start,
      firstWhere(tokens.count, (i) => (tokens.starts[i] ?? 0) >= at.end),
    ),
  }
}

function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The places of every token of a text, by its number. */
export type Places = (id: number) => Int32Array

const NOWHERE = new Int32Array(0)

export function placesOf({ count, ids }: Tokens, { words }: Vocabulary): Places {
  const offsets = new Int32Array(words.length + 1)
  for (let i = 0; i < count; i++) offsets[(ids[i] ?? 0) + 1] = (offsets[(ids[i] ?? 0) + 1] ?? 0) + 1
  for (let id = 0; id < words.length; id++) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0)
  const next = offsets.slice()
  const places = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? 0
    const at = next[id] ?? 0
    places[at] = i
    next[id] = at + 1
  }
  // A word that came into the vocabulary later does not stand in this text.
  return (id) => (id < offsets.length - 1 ? places.subarray(offsets[id] ?? 0, offsets[id + 1] ?? 0) : NOWHERE)
}
