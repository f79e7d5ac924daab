import type { TextHash } from '#domain/text/hash.ts'
import type { Target } from './anchor.ts'

/** The target of an annotation that is about a text as such: it quotes nothing. */
export function wholeTarget(hash: TextHash): Target {
  return {
    hash,
    quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 0 },
  }
}

export function isWhole({ quote }: Target): boolean {
  return quote.exact === ''
}
