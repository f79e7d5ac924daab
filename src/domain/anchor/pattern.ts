import { foldText, toFolded } from '#domain/text/fold.ts'
import { span, type Span } from '#domain/text/span.ts'
import type { TextQuoteSelector } from './anchor.ts'
import type { Range } from './gap.ts'
import { rangeOf, tokenizeFolded, type Tokens, type Vocabulary } from './tokens.ts'

/** A quote between its contexts, as a small text of its own. */
export type Pattern = {
  readonly tokens: Tokens
  /** The quote in the folded text of the pattern. */
  readonly folded: Span
  /** The tokens of the quote; those before and behind are its context. */
  readonly quote: Range
}

/** A context of fewer characters was not cut by a bound, but ends where the text does. */
const SHORTEST_CUT = 16

export function patternOf(selector: TextQuoteSelector, vocabulary: Vocabulary): Pattern {
  const { prefix, exact, suffix } = selector
  const before = prefix.length >= SHORTEST_CUT ? prefix.replace(CUT_START, '') : prefix
  const behind = suffix.length >= SHORTEST_CUT ? suffix.replace(CUT_END, '') : suffix
  const text = before + exact + behind
  const folded = foldText(text)
  const tokens = tokenizeFolded(text, folded, vocabulary)
  const at = toFolded(folded, span(before.length, before.length + exact.length))
  return { tokens, folded: at, quote: rangeOf(tokens, at) }
}

// Context is cut by length, mostly inside a word: what is left of that word would be another word.
const CUT_START = /^[\p{L}\p{N}\p{M}]{1,24}(?![\p{L}\p{N}\p{M}])/u
const CUT_END = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]{1,24}$/u
