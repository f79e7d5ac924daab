import type { TextHash } from '#domain/text/hash.ts'
import { span, type Span } from '#domain/text/span.ts'
import { align, type Alignment } from './align.ts'
import type { Anchor, Target } from './anchor.ts'
import { carry } from './carry.ts'
import { slips } from './gap.ts'
import { matchQuote, type Searched } from './match-quote.ts'
import { newVocabulary, placesOf, tokenize } from './tokens.ts'

/** Finds one target in `text`, whose hash is `hash`. `snapshot` is the text that the target was made on, when it is kept. */
export function resolve(target: Target, text: string, hash: TextHash, snapshot?: string): Anchor {
  const [anchor = ORPHANED] = resolveAll([target], text, hash, () => snapshot)
  return anchor
}

/** Finds many targets in one text, in the order given. */
export function resolveAll(
  targets: readonly Target[],
  text: string,
  hash: TextHash,
  snapshotOf?: (hash: TextHash) => string | undefined,
): Anchor[] {
  return targets.map(resolverOf(text, hash, snapshotOf))
}

/** Finds targets in one text, one at a time; what they share is made once, and only when it is needed. */
export function resolverOf(
  text: string,
  hash: TextHash,
  snapshotOf: (hash: TextHash) => string | undefined = () => undefined,
): (target: Target) => Anchor {
  let search: Search | null = null
  return (target) => {
    const own = target.hash === hash ? text : snapshotOf(target.hash)
    // A text that does not hold the quote where the record says is not the one it was made on.
    const held = own === undefined ? null : holdOffsets(target, own)
    if (held !== null && target.hash === hash) return { kind: 'anchored', at: held }
    search ??= prepareSearch(text)
    return own === undefined || held === null ? matchQuote(target, search) : carryOver(search, target, own, held)
  }
}

const ORPHANED: Anchor = { kind: 'orphaned', suggestions: [] }
const MOST_SUGGESTIONS = 3

/** What the targets of one call share. */
type Search = Searched & { readonly alignments: Map<TextHash, Alignment> }

function prepareSearch(text: string): Search {
  const vocabulary = newVocabulary()
  const now = tokenize(text, vocabulary)
  return { now, places: placesOf(now, vocabulary), vocabulary, isSlip: slips(vocabulary), alignments: new Map() }
}

function carryOver(search: Search, target: Target, snapshot: string, at: Span): Anchor {
  let alignment = search.alignments.get(target.hash)
  if (alignment === undefined) {
    alignment = align(tokenize(snapshot, search.vocabulary), search)
    search.alignments.set(target.hash, alignment)
  }
  const anchor = carry(alignment, at)
  if (anchor.kind !== 'orphaned') return anchor
  // What its quote alone would lead to is a suggestion and no more: the old text says that it is something else.
  const alone = matchQuote(target, search)
  const others = alone.kind === 'orphaned' ? alone.suggestions : [alone.at]
  return { kind: 'orphaned', suggestions: [...anchor.suggestions, ...others].slice(0, MOST_SUGGESTIONS) }
}

/** Where a target says it is, when its quote stands there. */
function holdOffsets({ position: { start, end }, quote }: Target, text: string): Span | null {
  return start >= 0 && start <= end && text.slice(start, end) === quote.exact ? span(start, end) : null
}
