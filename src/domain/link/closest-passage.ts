import { findWords } from '#domain/text/words.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import type { QuoteLink } from './quote-link.ts'
import { keepFor, squeeze } from './squeeze.ts'

/** So much of the letters of the words of a side must stand where they should, give or take one word. */
const SIDE_KEPT = 0.55
/** Both sides and the length together must be well more than half right: phrases of one topic share the half. */
const PAIR_KEPT = 1.2
/** When only one side is left, nearly all of it must be. */
const SIDE_ALONE = 0.8
/** Fewer letters than these are found in any text; on one side alone, twice as many. */
const FEWEST_LETTERS = 6
/** A passage may have shrunk to half or grown to twice its length; a short one by a few words. */
const SHRUNK = 0.5
const GROWN = 2
const FEW_WORDS = 24
/** So many places of each side are paired. */
const MOST_PLACES = 40

type Side = { readonly word: number; readonly kept: number }

/** The passage of a folded text that comes closest to a link's quote; null when nothing comes near. */
export function closestPassage(link: QuoteLink, folded: string): Span | null {
  const words = findWords(folded)
  const places = new Map<string, number[]>()
  words.forEach((at, i) => {
    const word = sliceOf(folded, at)
    const list = places.get(word)
    if (list === undefined) places.set(word, [i])
    else list.push(i)
  })
  const first = link.start.split(' ')
  if (link.end === '') return closestWhole(first, words, places)
  const last = link.end.split(' ')
  const starts = [...cutStarts(link, folded, words), ...findSide(first, places, words.length)].slice(0, MOST_PLACES)
  // The last words are found by where they begin, too; a passage ends behind them.
  const ends = findSide(last, places, words.length)
    .map(({ word, kept }) => ({ word: Math.min(words.length, word + last.length) - 1, kept }))
    .slice(0, MOST_PLACES)
  return closestPair(link, words, starts, ends) ?? closestAlone(link, words, starts, ends, first, last)
}

/** Where words stand, most of them beside each other: word numbers, the likeliest first. */
function findSide(side: readonly string[], places: ReadonlyMap<string, readonly number[]>, count: number): Side[] {
  const letters = side.reduce((sum, word) => sum + word.length, 0)
  const votes = new Map<number, number>()
  side.forEach((word, i) => {
    for (const place of places.get(word) ?? []) votes.set(place - i, (votes.get(place - i) ?? 0) + word.length)
  })
  const found: Side[] = []
  for (const [word, own] of votes) {
    // A word put in or left out moves the rest by one.
    const near = Math.max(votes.get(word - 1) ?? 0, votes.get(word + 1) ?? 0)
    const kept = (own + near) / letters
    if (own >= near && kept >= SIDE_KEPT && own + near >= FEWEST_LETTERS && word >= 0 && word < count) {
      found.push({ word, kept: Math.min(1, kept) })
    }
  }
  return found.toSorted((a, b) => b.kept - a.kept || a.word - b.word)
}

/** A quote that begins inside a word, or whose first word was cut to fit. */
function cutStarts(link: QuoteLink, folded: string, words: readonly Span[]): Side[] {
  const keep = keepFor(link.start)
  const text = squeeze(folded, keep)
  const at = text.text.indexOf(squeeze(link.start, keep).text)
  if (at < 0) return []
  const place = text.places[at] ?? 0
  const word = words.findIndex(({ end }) => end > place)
  return word < 0 ? [] : [{ word, kept: 1 }]
}

function closestWhole(
  quote: readonly string[],
  words: readonly Span[],
  places: ReadonlyMap<string, readonly number[]>,
): Span | null {
  // One word of two proves little: a short quote must keep more.
  const needed = quote.length < 4 ? SIDE_ALONE : SIDE_KEPT
  const best = findSide(quote, places, words.length).find(({ kept }) => kept >= needed)
  return best === undefined ? null : between(words, best.word, Math.min(words.length, best.word + quote.length) - 1)
}

function closestPair(
  link: QuoteLink,
  words: readonly Span[],
  starts: readonly Side[],
  ends: readonly Side[],
): Span | null {
  let best: { readonly at: Span; readonly score: number } | null = null
  for (const start of starts) {
    for (const end of ends) {
      const at = between(words, start.word, end.word)
      if (at === null) continue
      const length = at.end - at.start
      if (length < link.length * SHRUNK - FEW_WORDS || length > link.length * GROWN + FEW_WORDS) continue
      const score = start.kept + end.kept - Math.abs(length - link.length) / Math.max(length, link.length)
      if (score >= PAIR_KEPT && (best === null || score > best.score)) best = { at, score }
    }
  }
  return best?.at ?? null
}

/** One side is gone: the length says how far the passage went. */
function closestAlone(
  link: QuoteLink,
  words: readonly Span[],
  starts: readonly Side[],
  ends: readonly Side[],
  first: readonly string[],
  last: readonly string[],
): Span | null {
  const start = onlyStrong(starts, first)
  if (start !== undefined) {
    const limit = (words[start.word]?.start ?? 0) + link.length
    let end = start.word
    while (end + 1 < words.length && (words[end + 1]?.end ?? 0) <= limit) end += 1
    return between(words, start.word, end)
  }
  const end = onlyStrong(ends, last)
  if (end === undefined) return null
  const limit = (words[end.word]?.end ?? 0) - link.length
  let from = end.word
  while (from > 0 && (words[from - 1]?.start ?? 0) >= limit) from -= 1
  return between(words, from, end.word)
}

/** A side that stands nearly whole, in one place, and says something. */
function onlyStrong(sides: readonly Side[], words: readonly string[]): Side | undefined {
  const strong = sides.filter(({ kept }) => kept >= SIDE_ALONE)
  const letters = words.join('').length
  return words.length > 1 && letters >= 2 * FEWEST_LETTERS && strong.length === 1 ? strong[0] : undefined
}

function between(words: readonly Span[], first: number, last: number): Span | null {
  const start = words[first]
  const end = words[last]
  return start === undefined || end === undefined || end.end <= start.start ? null : span(start.start, end.end)
}
