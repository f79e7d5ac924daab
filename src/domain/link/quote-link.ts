import { foldText, toFolded, toOriginal, type Folded } from '#domain/text/fold.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import { closestPassage } from './closest-passage.ts'
import { checkOf, findExact } from './find-exact.ts'
import { readWords, writeWords } from './link-words.ts'
import { alike, neighboursOf, type Neighbours } from './neighbours.ts'

/**
 * What a link carries of a quote, as `#q=` and one of
 *
 *     forty-passengers~16.k3fam2qx                a short quote, whole
 *     the-ferry-left~keep-clear~104.x7qdb4oe      the first and the last words of a longer one
 *     the-ferry-left~keep-clear~104.x7qdb4oe.2.3  the second of three places that are the same, neighbours too
 *     the-ferry-left~keep-clear~104.x7qd.2.3      of an older link: it says nothing of its neighbours
 *
 * Words are folded, so that the same quote always makes the same link, and restyled text still fits it.
 */
export type QuoteLink = {
  /** Parted by spaces. */
  readonly start: string
  /** Empty when `start` is the whole quote. */
  readonly end: string
  /** Of the folded quote, in UTF-16 code units. */
  readonly length: number
  /** Of the folded quote: see `checkOf`. */
  readonly check: string
  /** Of the words on both sides of it: see `neighboursOf`. Null in an older link. */
  readonly neighbours: Neighbours | null
  readonly place: Place | null
}

/** Which of several identical quotes between the same neighbours, counted from 1. */
export type Place = { readonly nth: number; readonly of: number }

/** Nobody's link is longer, even encoded; what is longer is not looked at. */
const LONGEST_VALUE = 600

export type QuoteOutcome =
  | { readonly kind: 'found'; readonly at: Span }
  /** The text has changed since the link was made: this is the closest passage. */
  | { readonly kind: 'changed'; readonly at: Span; readonly words: string }
  /** `words` are those that the link carries, for the reader to see what it quoted. */
  | { readonly kind: 'lost'; readonly words: string }

/** The value of `#q=` for a span of `text`; empty when the span holds nothing that can be said. */
export function encodeQuote(text: string, at: Span): string {
  const folded = foldText(text)
  const place = trim(folded, toFolded(folded, at))
  const quote = sliceOf(folded.text, place)
  const { start, end } = writeWords(quote)
  if (start === '') return ''
  const neighbours = neighboursOf(folded.text, place)
  const link: QuoteLink = {
    start: readWords(start),
    end: readWords(end),
    length: quote.length,
    check: checkOf(quote),
    neighbours,
    place: null,
  }
  const same = findExact(link, folded.text).filter((other) => alike(neighbours, neighboursOf(folded.text, other)) === 2)
  const nth = same.findIndex((other) => other.start === place.start) + 1
  const tail = same.length > 1 && nth > 0 ? `.${nth}.${same.length}` : ''
  const checks = `${link.check}${neighbours.before}${neighbours.after}`
  return `${start}~${end === '' ? '' : `${end}~`}${link.length}.${checks}${tail}`
}

/** What mail programs and writers put behind a link. */
const BEHIND = /[.,;:!?)\]}>'"’”»]+$/u

const VALUE =
  /^([^~]+)~(?:([^~]+)~)?(\d{1,8})\.([a-z2-7]{4})(?:([a-z2-7]{2})([a-z2-7]{2}))?(?:\.(\d{1,6})\.(\d{1,6}))?$/u

/** Reads a quote from a URL's hash (`#q=…`, also among other fields) or from the value alone; null when it makes no sense. */
export function decodeQuote(hash: string): QuoteLink | null {
  const fields = hash
    .slice(0, 4 * LONGEST_VALUE)
    .replace(/^#/, '')
    .split('&')
  const value = (fields.find((field) => field.startsWith('q='))?.slice(2) ?? fields[0] ?? '').replace(BEHIND, '')
  if (value.length > LONGEST_VALUE) return null
  // Some programs encode even what needs no encoding.
  const [, first, last = '', length, check, before, after, nth, of] = VALUE.exec(value.replaceAll(/%7e/gi, '~')) ?? []
  if (first === undefined || length === undefined || check === undefined) return null
  const start = decode(first)
  const end = decode(last)
  if (start === null || end === null || start === '' || Number(length) === 0) return null
  const place = nth === undefined || of === undefined ? null : { nth: Number(nth), of: Number(of) }
  if (place !== null && (place.nth < 1 || place.nth > place.of)) return null
  const neighbours = before === undefined || after === undefined ? null : { before, after }
  return { start, end, length: Number(length), check, neighbours, place }
}

/** Finds the quote of a link in a text. Only the very quote, at a place that is certain, is `found`. */
export function findQuote(link: QuoteLink, text: string): QuoteOutcome {
  const folded = foldText(text)
  const words = link.end === '' ? link.start : `${link.start} … ${link.end}`
  const places = findExact(link, folded.text)
  if (places.length === 0) {
    const closest = closestPassage(link, folded.text)
    return closest === null ? { kind: 'lost', words } : { kind: 'changed', at: toOriginal(folded, closest), words }
  }
  const chosen = choosePlace(link, folded.text, places)
  const at = toOriginal(folded, chosen.at)
  return chosen.isSure ? { kind: 'found', at } : { kind: 'changed', at, words }
}

/** Which of the places where the very quote stands was meant. */
function choosePlace({ neighbours, place }: QuoteLink, folded: string, places: readonly Span[]) {
  const kept = places.map((at) => (neighbours === null ? 2 : alike(neighbours, neighboursOf(folded, at))))
  const most = Math.max(...kept)
  const likely = places.filter((_, i) => kept[i] === most)
  const { nth, of } = place ?? { nth: 1, of: 1 }
  const at = likely[Math.min(nth, likely.length) - 1] ?? span(0, 0)
  // Other places than when the link was made, or only places between other words: which was meant is a guess.
  const isSure = most === 2 ? likely.length === of : most === 1 && places.length === 1 && of === 1
  return { isSure, at }
}

function decode(written: string): string | null {
  try {
    return readWords(written)
  } catch {
    return null // broken percent-encoding
  }
}

function trim(folded: Folded, at: Span): Span {
  const quote = sliceOf(folded.text, at)
  const start = at.start + (quote.length - quote.trimStart().length)
  return span(start, Math.max(start, at.start + quote.trimEnd().length))
}
