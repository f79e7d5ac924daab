import { useQuery } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { orderByPlace, type Placed } from '#domain/annotation/order-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import { span } from '#domain/text/span.ts'
import { anchorsQuery } from '#queries/anchors.ts'
import { annotationsQuery } from '#queries/annotations.ts'

const NONE: readonly never[] = []

/** The annotations of a text in the order of their places in it. */
export function usePlaced(sourceId: string, article: Article): readonly Placed[] {
  const { data: annotations = NONE } = useQuery(annotationsQuery(sourceId))
  const others = annotations.filter((annotation) => !holds(annotation, article))
  const { data: foundAgain } = useQuery({ ...anchorsQuery(article, others), enabled: others.length > 0 })

  return orderByPlace(
    annotations.flatMap((annotation): readonly Placed[] => {
      if (!holds(annotation, article)) {
        const anchor = foundAgain?.get(annotation.id)
        // Not yet looked for: shown when its place is known, not before at a wrong one.
        return anchor ? [{ annotation, anchor }] : []
      }
      const { start, end } = annotation.target.position
      return [{ annotation, anchor: { kind: 'anchored', at: span(start, end) } }]
    }),
  )
}

/** On the very text that it was made on, an annotation's offsets hold, unless its record is damaged. */
function holds({ target: { hash, position, quote } }: Annotation, article: Article): boolean {
  return hash === article.hash && article.text.slice(position.start, position.end) === quote.exact
}
