import type { Anchor } from '#domain/anchor/anchor.ts'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Article } from '#domain/article/article.ts'
import { span } from '#domain/text/span.ts'
import type { Annotation } from './annotation.ts'
import { orderByPlace, type Placed } from './order-annotations.ts'

/** The text as it is now. */
type Reading = Pick<Article, 'text' | 'hash'>

/**
 * Nothing has to be looked for: it is about the whole text, or the text is the very one that it was made on. There an
 * annotation's offsets hold, unless its record is damaged.
 */
export function holdsPlace({ target }: Annotation, { hash, text }: Reading): boolean {
  const { position, quote } = target
  return isWhole(target) || (target.hash === hash && text.slice(position.start, position.end) === quote.exact)
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
    annotations.flatMap((annotation): readonly Placed[] => {
      if (!holdsPlace(annotation, reading)) {
        const anchor = foundAgain?.get(annotation.id)
        return anchor ? [{ annotation, anchor }] : []
      }
      if (isWhole(annotation.target)) return [{ annotation, anchor: { kind: 'whole' } }]
      const { start, end } = annotation.target.position
      return [{ annotation, anchor: { kind: 'anchored', at: span(start, end) } }]
    }),
  )
}
