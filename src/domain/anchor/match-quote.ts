import { foldString, toOriginal } from '#domain/text/fold.ts'
import { span, type Span } from '#domain/text/span.ts'
import type { Anchor, Target } from './anchor.ts'
import { similarity } from './similarity.ts'
import type { Tokens } from './tokens.ts'

/** Below this many characters a quote stands in too many texts by chance to be believed without its context. */
const SHORT = 24
/** Each side of the context counts as kept from here on: half of its letters are where they were. */
const KEPT = 0.5
/** A short quote needs a side of its context nearly whole. */
const WHOLE = 0.8
/** The best place must beat the next by this much, or nobody can tell them apart. */
const MARGIN = 0.15
/** More literal places than these are not looked at: such a quote ("the") is found by its context alone. */
const MOST_PLACES = 400
/** So much of a context, unchanged, is enough to find where the quote began or ended. */
const BRACKET = 16
/** Words between brackets that are less alike than this are other words. */
const REWRITTEN = 0.4
const MOST_SUGGESTIONS = 3

type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string }
type Candidate = { readonly at: Span; readonly before: number; readonly after: number; readonly context: number }

/** Finds a quote in a text from the quote and its context alone. */
export function matchQuote(target: Target, { folded }: Tokens): Anchor {
  const quote: Quote = {
    exact: foldString(target.quote.exact).trim(),
    prefix: foldString(target.quote.prefix),
    suffix: foldString(target.quote.suffix),
  }
  if (quote.exact === '') return { kind: 'orphaned', suggestions: [] }
  const literal = findLiteral(quote, folded.text)
  const anchor = literal.length > 0 ? choose(quote, literal) : matchBetween(quote, folded.text)
  switch (anchor.kind) {
    case 'orphaned':
      return { kind: 'orphaned', suggestions: anchor.suggestions.map((at) => toOriginal(folded, at)) }
    case 'anchored':
    case 'changed':
      return { kind: anchor.kind, at: toOriginal(folded, anchor.at) }
  }
}

/** Every place where the folded words stand, best context first. */
function findLiteral(quote: Quote, text: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(quote.exact); at >= 0 && found.length < MOST_PLACES;) {
    found.push(weigh(quote, text, span(at, at + quote.exact.length)))
    at = text.indexOf(quote.exact, at + 1)
  }
  return found.toSorted((a, b) => b.context - a.context)
}

function weigh(quote: Quote, text: string, at: Span): Candidate {
  const prefix = quote.prefix.trim()
  const suffix = quote.suffix.trim()
  const before = similarity(
    prefix,
    text
      .slice(0, at.start)
      .trimEnd()
      .slice(-prefix.length || text.length),
  )
  const after = similarity(
    suffix,
    text
      .slice(at.end, at.end + suffix.length + 2)
      .trimStart()
      .slice(0, suffix.length),
  )
  // A side that was never stored says nothing, for or against.
  const sides = [...(prefix === '' ? [] : [before]), ...(suffix === '' ? [] : [after])]
  const context = sides.length === 0 ? 0 : sides.reduce((sum, side) => sum + side, 0) / sides.length
  return { at, before: prefix === '' ? 0 : before, after: suffix === '' ? 0 : after, context }
}

function choose(quote: Quote, candidates: readonly Candidate[]): Anchor {
  const [best, next] = candidates
  if (best === undefined) return { kind: 'orphaned', suggestions: [] }
  const clear = next === undefined || best.context - next.context >= MARGIN
  const short = quote.exact.length < SHORT
  const strongest = Math.max(best.before, best.after)
  const kept = short ? strongest >= WHOLE && best.context >= KEPT : strongest >= KEPT
  if (clear && kept) return { kind: 'anchored', at: best.at }
  if (clear && (!short || strongest >= KEPT)) return { kind: 'changed', at: best.at }
  return { kind: 'orphaned', suggestions: candidates.slice(0, MOST_SUGGESTIONS).map(({ at }) => at) }
}

/** The words are gone: what stands where they stood, when both neighbours are still there. */
function matchBetween(quote: Quote, text: string): Anchor {
  const left = quote.prefix.trimEnd().slice(-BRACKET)
  const right = quote.suffix.trimStart().slice(0, BRACKET)
  if (left.length < BRACKET || right.length < BRACKET) return { kind: 'orphaned', suggestions: [] }
  const reach = 3 * quote.exact.length + 40 // room for an inserted clause in a short quote
  const found: { readonly at: Span; readonly alike: number }[] = []
  for (let at = text.indexOf(left); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(left, at + 1)) {
    const start = at + left.length
    const stretch = text.slice(start, start + reach + right.length)
    const length = stretch.indexOf(right)
    if (length < 0) continue
    const words = stretch.slice(0, length)
    const lead = words.length - words.trimStart().length
    const at2 = span(start + lead, Math.max(start + lead, start + words.trimEnd().length))
    found.push({ at: at2, alike: similarity(quote.exact, words.trim()) })
  }
  found.toSorted((a, b) => b.alike - a.alike)
  const [best, next] = found
  if (best !== undefined && best.alike >= REWRITTEN && (next === undefined || best.alike - next.alike >= MARGIN)) {
    return { kind: 'changed', at: best.at }
  }
  const suggestions = found.filter(({ at }) => at.end > at.start).slice(0, MOST_SUGGESTIONS)
  return { kind: 'orphaned', suggestions: suggestions.map(({ at }) => at) }
}
