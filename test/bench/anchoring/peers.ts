import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom'
import type { TextQuoteSelector } from '@apache-annotator/selector'
import search from 'approx-string-match'
import domAnchorTextQuote from 'dom-anchor-text-quote'
import { JSDOM } from 'jsdom'
import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import { span, type Span } from '#domain/text/span.ts'
import { foreign, type Matcher } from './matchers.ts'

/** Programs that are in use, given the same questions. None of them can say that it is not sure. */
export const PEERS: readonly Matcher[] = [
  {
    name: 'quote matcher on approx-string-match: 32 characters, weights 50/20/20/2',
    short: 'approx',
    find: ({ target, text }) => placed(matchApproximately(foreign(target), text)),
  },
  {
    name: 'dom-anchor-text-quote: 32 characters and the old place as a hint',
    short: 'dom-anchor',
    find: ({ target, text }) => {
      const { exact, prefix, suffix } = foreign(target).quote
      const hint = { hint: target.position.start }
      return placed(domAnchorTextQuote.toTextPosition(page(text), { exact, prefix, suffix }, hint))
    },
  },
  {
    name: '@apache-annotator: a selector of its own making, the first match',
    short: 'apache',
    find: async ({ target, old, text }) => placed(await matchApache(await describeApache(old, target), text)),
  },
]

const { window } = new JSDOM('<!doctype html><body></body>')
const { document } = window
// The packages find them where a browser has them.
Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range })

/** A page that is one text. */
function page(text: string): HTMLElement {
  document.body.textContent = text
  return document.body
}

function placed(at: { readonly start: number; readonly end: number } | null): Anchor {
  return at === null || at.end < at.start
    ? { kind: 'orphaned', suggestions: [] }
    : { kind: 'anchored', at: span(at.start, at.end) }
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 }
const MOST_ERRORS = 256

/**
 * As quote matchers use the library: where the words stand no longer, every place of the quote to the word, else
 * those with the fewest errors, up to half of the quote's length; the best weighted mean of quote, context and place.
 */
function matchApproximately({ quote: { exact, prefix, suffix }, position }: Target, text: string): Span | null {
  if (text.slice(position.start, position.end) === exact) return span(position.start, position.end)
  const places = literal(text, exact)
  const candidates = places.length > 0 ? places : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2))
  let best: { readonly at: Span; readonly score: number } | null = null
  for (const { start, end, errors } of candidates) {
    const before = text.slice(Math.max(0, start - prefix.length), start)
    const behind = text.slice(end, end + suffix.length)
    const score =
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix * (prefix === '' ? 1 : alike(before, prefix)) +
      WEIGHTS.suffix * (suffix === '' ? 1 : alike(behind, suffix)) +
      WEIGHTS.position * (1 - Math.abs(start - position.start) / text.length)
    if (best === null || score > best.score) best = { at: span(start, end), score }
  }
  return best?.at ?? null
}

function literal(text: string, exact: string): { start: number; end: number; errors: number }[] {
  const places = []
  for (let i = text.indexOf(exact); i >= 0; i = text.indexOf(exact, i + 1)) {
    places.push({ start: i, end: i + exact.length, errors: 0 })
  }
  return places
}

function alike(text: string, wanted: string): number {
  const [match] = search(text, wanted, wanted.length)
  return match === undefined ? 0 : 1 - match.errors / wanted.length
}

async function describeApache(old: string, { position }: Target): Promise<TextQuoteSelector> {
  const root = page(old)
  const range = document.createRange()
  range.setStart(root.firstChild ?? root, position.start)
  range.setEnd(root.firstChild ?? root, position.end)
  return describeTextQuote(range, root)
}

async function matchApache(selector: TextQuoteSelector, text: string): Promise<Span | null> {
  for await (const range of createTextQuoteSelectorMatcher(selector)(page(text))) {
    return span(range.startOffset, range.endOffset)
  }
  return null
}
