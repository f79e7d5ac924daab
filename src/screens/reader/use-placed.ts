import { useQuery } from '@tanstack/react-query'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { holdsPlace, placeAnnotations } from '#domain/annotation/place-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import { anchorsQuery } from '#queries/anchors.ts'
import { annotationsQuery } from '#queries/annotations.ts'
import { offsetInSight } from './reading-place.ts'

const NONE: readonly never[] = []

/** The annotations of a text in the order of their places in it. */
export function usePlaced(sourceId: string, article: Article): readonly Placed[] {
  const { data: annotations = NONE } = useQuery(annotationsQuery(sourceId))
  const others = annotations.filter((annotation) => !holdsPlace(annotation, article))
  const { data: foundAgain } = useQuery({ ...anchorsQuery(article, others, offsetInSight), enabled: others.length > 0 })
  return placeAnnotations(annotations, article, foundAgain)
}
