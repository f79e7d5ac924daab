import type { TextHash } from '#domain/text/hash.ts'
import { sliceOf, type Span } from '#domain/text/span.ts'
import type { Target } from './anchor.ts'

/** On each side: tells repeats apart, fits a record. */
const CONTEXT = 64

/** Describes a span of `text`, whose hash is `hash`, so that it can be found again in other versions of it. */
export function describe(text: string, hash: TextHash, at: Span): Target {
  if (at.end > text.length) throw new RangeError(`Not a span of this text: ${at.start}..${at.end} of ${text.length}`)
  const start = insidePair(text, at.start) ? at.start - 1 : at.start
  const end = insidePair(text, at.end) ? at.end + 1 : at.end
  const prefixStart = Math.max(0, start - CONTEXT)
  const suffixEnd = Math.min(text.length, end + CONTEXT)
  return {
    hash,
    quote: {
      type: 'TextQuoteSelector',
      exact: sliceOf(text, { start, end }),
      // Half a pair is no character: it would not survive being written as UTF-8.
      prefix: text.slice(insidePair(text, prefixStart) ? prefixStart + 1 : prefixStart, start),
      suffix: text.slice(end, insidePair(text, suffixEnd) ? suffixEnd - 1 : suffixEnd),
    },
    position: { type: 'TextPositionSelector', start, end },
  }
}

/** Whether an offset falls between the two halves of a surrogate pair. */
function insidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
