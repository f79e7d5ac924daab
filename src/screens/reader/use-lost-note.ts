import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { annotationsQuery } from '#queries/annotations.ts'
import { useNotices } from '#ui/notices.tsx'

/**
 * Says so when a highlight is deleted, for instance in another tab, while its note is being written here: the editor goes with it.
 * The words are kept as a draft, and the editor opens with them again once the highlight is put back.
 */
export function useLostNote(
  editingId: string | null,
  sourceId: string,
  putBack: (annotation: Annotation) => void,
): void {
  const { show } = useNotices()
  // What is stored, not what is placed: of a text that has changed, places are looked for first.
  const { data: annotations } = useQuery(annotationsQuery(sourceId))
  const written = annotations?.find(({ id }) => id === editingId) ?? null
  const last = useRef<Annotation>(null)

  const tell = useEffectEvent((lost: Annotation) => {
    show('The highlight of the note that you are writing was deleted. Your words are kept.', {
      tone: 'problem',
      action: { label: 'Put it back', run: () => putBack(lost) },
    })
  })
  useEffect(() => {
    const lost = last.current
    last.current = written
    if (lost && !written && lost.id === editingId) tell(lost)
  }, [editingId, written])
}
