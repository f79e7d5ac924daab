import type { Anchor } from '#domain/anchor/anchor.ts'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Article } from '#domain/article/article.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import type { Annotation } from './annotation.ts'
import { orderByPlace, type Place, type Placed } from './order-annotations.ts'

/** The text as it is now. */
type Reading = Pick<Article, 'text' | 'hash'>

/** Where annotations were placed last. The same objects come back, so that who shows them sees what has changed. */
const ownPlaces = new WeakMap<Annotation, { readonly hash: TextHash; readonly placed: Placed | null }>()
const foundPlaces = new WeakMap<Annotation, Placed>()

/**
 * Nothing has to be looked for: it is about the whole text, or the text is the very one that it was made on. There an
 * annotation's offsets hold, unless its record is damaged.
 */
export function holdsPlace(annotation: Annotation, reading: Reading): boolean {
  return ownPlace(annotation, reading) !== null
}

/**
 * The annotations of a text in the order of their places. `foundAgain` has the anchors of those whose own place
 * does not hold, by id; one that has not been looked for yet is left out, not shown at a wrong place.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  reading: Reading,
  foundAgain: ReadonlyMap<string, Anchor> | undefined,
): Placed[] {
  return orderByPlace(
    annotations.flatMap((annotation) => {
      const own = ownPlace(annotation, reading)
      if (own) return own
      const anchor = foundAgain?.get(annotation.id)
      return anchor ? foundPlace(annotation, anchor) : []
    }),
  )
}

function ownPlace(annotation: Annotation, reading: Reading): Placed | null {
  const known = ownPlaces.get(annotation)
  if (known?.hash === reading.hash) return known.placed
  const place = placeIn(annotation, reading)
  const placed = place && { annotation, anchor: place }
  ownPlaces.set(annotation, { hash: reading.hash, placed })
  return placed
}

function placeIn({ target }: Annotation, { hash, text }: Reading): Place | null {
  if (isWhole(target)) return { kind: 'whole' }
  const { start, end } = target.position
  const holds = target.hash === hash && text.slice(start, end) === target.quote.exact
  return holds ? { kind: 'anchored', at: span(start, end) } : null
}

function foundPlace(annotation: Annotation, anchor: Anchor): Placed {
  const known = foundPlaces.get(annotation)
  if (known?.anchor === anchor) return known
  const placed = { annotation, anchor }
  foundPlaces.set(annotation, placed)
  return placed
}
