import { span, type Span } from '#domain/text/span.ts'
import { decodeQuote, findQuote } from '#domain/link/quote-link.ts'
import { GO_ON } from '#queries/progress.ts'

/** Where the hash of the address leads. The reader's own jumps are in it too, so that Back returns. */
export type Destination =
  | { readonly kind: 'none' }
  /** Where the reader was: the hash does not say where that is. */
  | { readonly kind: 'last place' }
  /** A place of this text as it is now: a card, an event. */
  | { readonly kind: 'place'; readonly at: Span }
  | { readonly kind: 'quote'; readonly at: Span }
  | { readonly kind: 'changed quote'; readonly at: Span; readonly words: string }
  | { readonly kind: 'lost quote'; readonly words: string }
  /** A quote link that was cut off or mistyped: it cannot be read. */
  | { readonly kind: 'broken quote' }

/** Reads a hash (`#q=…`, `#at=570-581` or `#continue`). Total: what means nothing leads nowhere. */
export function destinationOf(hash: string, text: string): Destination {
  if (hash === GO_ON) return { kind: 'last place' }
  const place = /^#at=(\d{1,9})-(\d{1,9})$/.exec(hash)
  if (place) {
    const [start, end] = [Number(place[1]), Number(place[2])]
    return start < end && end <= text.length ? { kind: 'place', at: span(start, end) } : { kind: 'none' }
  }
  if (!hash.startsWith('#q=')) return { kind: 'none' }
  const link = decodeQuote(hash.slice('#q='.length))
  if (!link) return hash === '#q=' ? { kind: 'none' } : { kind: 'broken quote' }
  const outcome = findQuote(link, text)
  switch (outcome.kind) {
    case 'found':
      return { kind: 'quote', at: outcome.at }
    case 'changed':
      return { kind: 'changed quote', at: outcome.at, words: outcome.words }
    case 'lost':
      return { kind: 'lost quote', words: outcome.words }
  }
}

/** The hash of a place in this text. */
export function hashOfPlace(at: Span): string {
  return `#at=${at.start}-${at.end}`
}
