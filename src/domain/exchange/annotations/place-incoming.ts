import type { Target } from '#domain/anchor/anchor.ts'
import { describe } from '#domain/anchor/describe.ts'
import { resolveAll } from '#domain/anchor/resolve.ts'
import { decodeQuote, findQuote } from '#domain/link/quote-link.ts'
import { findTextFragment, parseTextFragment } from '#domain/link/text-fragment.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import { codeUnitsOf } from './code-points.ts'
import { excerptTarget } from './excerpt.ts'
import type { Incoming, IncomingPlace, IncomingPosition, IncomingQuote } from './incoming.ts'

/** A text that annotations may belong to, as it is now. */
export type PlacingText = { readonly text: string; readonly hash: TextHash }

/** Where an annotation stands in a text: surely, so that the reader has to check, or nowhere any more. */
export type IncomingAnchor = { readonly kind: 'anchored' | 'changed' | 'orphaned'; readonly target: Target }

/**
 * Places annotations in the text that they belong to, in the order given. What is found for certain is described anew
 * in the text as it is now; what is not keeps its own words, to be checked or attached by the reader.
 */
export function placeIncoming(items: readonly Incoming[], { text, hash }: PlacingText): readonly IncomingAnchor[] {
  const units = codeUnitsOf(text)
  const inUnits = ({ start, end, unit }: IncomingPosition): Span | null => {
    const at = unit === 'code points' ? units(start, end) : { start, end }
    return at && at.end <= text.length ? span(at.start, at.end) : null
  }
  const surely = (at: Span): IncomingAnchor => ({ kind: 'anchored', target: describe(text, hash, at) })
  // On the very text that it was made on, it stands where it says.
  const stand = items.map(({ place, hash: madeOn }) => {
    const position = place.kind === 'position' || place.kind === 'quote' ? place.position : null
    const at = position && madeOn === hash ? inUnits(position) : null
    return at && (place.kind !== 'quote' || sliceOf(text, at) === place.quote.exact) ? at : null
  })
  const quotes = items.flatMap(({ place }, i) => (stand[i] ? [] : quotesOf(place).map(excerptTarget)))
  const anchors = resolveAll(quotes, text, hash)[Symbol.iterator]()
  const next = () => anchors.next().value

  return items.map(({ place }, i): IncomingAnchor => {
    const at = stand[i]
    if (at)
      return place.kind === 'quote' ? { kind: 'anchored', target: exactTarget(place.quote, hash, at) } : surely(at)
    switch (place.kind) {
      case 'quote': {
        const { quote } = place
        const anchor = next()
        if (anchor?.kind === 'anchored') return surely(anchor.at)
        return { kind: anchor?.kind ?? 'orphaned', target: excerptTarget(quote) }
      }
      case 'range': {
        const [from, to] = [next(), next()]
        if (from?.kind === 'anchored' && to?.kind === 'anchored' && from.at.start < to.at.start) {
          return surely(span(from.at.start, to.at.start))
        }
        return { kind: 'orphaned', target: excerptTarget(quoteOf(place)) }
      }
      case 'link': {
        const found = findLink(place.hash, text)
        return found ? surely(found) : { kind: 'orphaned', target: excerptTarget(quoteOf(place)) }
      }
      case 'whole':
        return { kind: 'anchored', target: exactTarget(NOTHING, hash, span(0, 0)) }
      // Without the very text that it counts in, a position says nothing.
      case 'position':
      case 'elsewhere':
        return { kind: 'orphaned', target: excerptTarget(quoteOf(place)) }
    }
  })
}

/** The words that stand for an annotation whose place is not known; empty where its file gives none. */
export function quoteOf(place: IncomingPlace): IncomingQuote {
  const bare = (exact: string): IncomingQuote => ({ exact, prefix: '', suffix: '' })
  switch (place.kind) {
    case 'quote':
      return place.quote
    case 'range':
      return bare(`${place.start.exact} … ${place.end.exact}`)
    case 'link':
      return bare(wordsOfLink(place.hash))
    case 'position':
    case 'whole':
    case 'elsewhere':
      return NOTHING
  }
}

/** What a note on the whole text quotes. */
const NOTHING: IncomingQuote = { exact: '', prefix: '', suffix: '' }

function quotesOf(place: IncomingPlace): readonly IncomingQuote[] {
  if (place.kind === 'range') return [place.start, place.end]
  return place.kind === 'quote' ? [place.quote] : []
}

function exactTarget({ exact, prefix, suffix }: IncomingQuote, hash: TextHash, { start, end }: Span): Target {
  return {
    hash,
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end },
  }
}

function findLink(hash: string, text: string): Span | null {
  const link = hash.includes('text=') ? null : decodeQuote(hash)
  if (!link) return findTextFragment(parseTextFragment(hash), text)
  const outcome = findQuote(link, text)
  return outcome.kind === 'found' ? outcome.at : null
}

function wordsOfLink(hash: string): string {
  const link = hash.includes('text=') ? null : decodeQuote(hash)
  const [{ start, end } = { start: '', end: '' }] = link ? [link] : parseTextFragment(hash)
  return end === '' ? start : `${start} … ${end}`
}
