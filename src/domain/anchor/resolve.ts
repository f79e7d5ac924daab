import { foldText, type Folded } from '#domain/text/fold.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import type { Anchor, Target } from './anchor.ts'
import { matchQuote } from './match-quote.ts'

/** Finds one target in `text`, whose hash is `hash`. `snapshot` is the text that the target was made on, when it is kept. */
export function resolve(target: Target, text: string, hash: TextHash, snapshot?: string): Anchor {
  const [anchor = ORPHANED] = resolveAll([target], text, hash, () => snapshot)
  return anchor
}

/** Finds many targets in one text, in the order given; what they share is made once. */
export function resolveAll(
  targets: readonly Target[],
  text: string,
  hash: TextHash,
  _snapshotOf: (hash: TextHash) => string | undefined = () => undefined,
): Anchor[] {
  let folded: Folded | null = null
  return targets.map((target) => {
    const held = holdOffsets(target, text, hash)
    if (held !== null) return held
    folded ??= foldText(text)
    return matchQuote(target, folded)
  })
}

const ORPHANED: Anchor = { kind: 'orphaned', suggestions: [] }

/** On the text that it was made on a target's offsets hold, unless the record itself is damaged. */
function holdOffsets(target: Target, text: string, hash: TextHash): Anchor | null {
  if (target.hash !== hash) return null
  const { start, end } = target.position
  if (start < 0 || end < start || text.slice(start, end) !== target.quote.exact) return null
  return { kind: 'anchored', at: span(start, end) }
}
