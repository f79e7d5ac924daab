import type { Anchor } from '#domain/anchor/anchor.ts'
import type { Article } from '#domain/article/article.ts'
import { span } from '#domain/text/span.ts'
import type { Annotation } from './annotation.ts'
import { orderByPlace, type Placed } from './order-annotations.ts'

/** The text as it is now. */
type Reading = Pick<Article, 'text' | 'hash'>

/** On the very text that it was made on, an annotation's offsets hold, unless its record is damaged. */
export function holdsPlace({ target: { hash, position, quote } }: Annotation, { hash: now, text }: Reading): boolean {
  return hash === now && text.slice(position.start, position.end) === quote.exact
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
      const { start, end } = annotation.target.position
      return [{ annotation, anchor: { kind: 'anchored', at: span(start, end) } }]
    }),
  )
}
