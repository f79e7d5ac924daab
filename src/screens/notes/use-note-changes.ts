import { useMutation } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { binned, changeAnnotations, purgeAnnotations } from '#queries/change-annotations.ts'
import { useNotices } from '#ui/notices.tsx'

/** What can be done to annotations away from their text. */
export function useNoteChanges() {
  const { show } = useNotices()
  const onError = (error: Error) => show(error.message, { tone: 'problem' })
  const { mutate: change } = useMutation({ ...changeAnnotations, onError })
  const { mutate: purge } = useMutation({ ...purgeAnnotations, onError })

  return {
    remove: (annotation: Annotation) => {
      change(binned([annotation], true))
      show('Highlight deleted', { action: { label: 'Undo', run: () => change(binned([annotation], false)) } })
    },
    restore: (annotation: Annotation) => {
      change(binned([annotation], false))
      show('Highlight restored')
    },
    deleteForGood: (annotations: readonly Annotation[]) => {
      purge(annotations.map(({ id }) => id))
      show(annotations.length === 1 ? 'Deleted for good' : `${annotations.length} highlights deleted for good`)
    },
  }
}
