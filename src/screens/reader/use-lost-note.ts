import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { orderByPlace, type Placed } from '#domain/annotation/order-annotations.ts'
import { placeAnnotations } from '#domain/annotation/place-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import { annotationsQuery } from '#queries/annotations.ts'
import { askBeforeLeaving } from '#queries/leaving.ts'
import { useNotices } from '#ui/notices.tsx'

/**
 * The highlights to list. The one whose note is being written is among them even where it is stored no more: another tab
 * has deleted it, or there was no room for it. Without its editor, what is typed on would be keys of the app.
 */
export function useLostNote(
  writing: Annotation | null,
  refused: string | null,
  placed: readonly Placed[],
  sourceId: string,
  article: Article,
): {
  readonly listed: readonly Placed[]
  /** The highlight of the note is not stored, so that saving the note has to store both. */
  readonly lost: boolean
} {
  const { show } = useNotices()
  // What is stored, not what is placed: of a text that has changed, places are looked for first.
  const { data: annotations } = useQuery(annotationsQuery(sourceId))
  const [last, setLast] = useState<Placed | null>(null)

  const now = writing && (placed.find(({ annotation }) => annotation.id === writing.id) ?? null)
  if (now && now.annotation !== last?.annotation) setLast(now)
  const isStored = annotations?.some(({ id }) => id === writing?.id) ?? false
  // Before it is shown for the first time it is not lost, only new.
  const lost = writing !== null && !isStored && [last?.annotation.id, refused].includes(writing.id)

  useEffect(() => {
    if (!lost) return undefined
    show('The highlight of this note is not stored. Go on writing: saving the note stores both.')
    return askBeforeLeaving()
  }, [lost, show])

  if (!writing || now) return { listed: placed, lost }
  const kept = last?.annotation.id === writing.id ? [last] : placeAnnotations([writing], article, undefined)
  return { listed: orderByPlace([...placed, ...kept]), lost }
}
