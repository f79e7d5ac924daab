import type { Target } from '#domain/anchor/anchor.ts'
import { hashText } from '#domain/text/hash.ts'
import type { IncomingQuote } from './incoming.ts'

/**
 * A quote whose text nobody has: it is tied to what is known of that text, the quote between its context. No snapshot
 * has that hash, so that it is always looked for by its words alone, and never taken for certain where it is not.
 */
export function excerptTarget({ exact, prefix, suffix }: IncomingQuote): Target {
  return {
    hash: hashText(prefix + exact + suffix),
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start: prefix.length, end: prefix.length + exact.length },
  }
}

export function isExcerpt({ hash, quote, position }: Target): boolean {
  const { prefix, exact, suffix } = quote
  return position.start === prefix.length && hash === hashText(prefix + exact + suffix)
}
