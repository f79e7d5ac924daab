import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import {
  deleteAnnotation,
  purgeAnnotations,
  redoLast,
  restoreAnnotation,
  undoLast,
} from '#queries/change-annotations.ts'
import { useShortcuts } from '#ui/keyboard.tsx'
import { useNotices } from '#ui/notices.tsx'

/** What can be done to annotations away from their text, and the keys that take it back or do it again. */
export function useNoteChanges() {
  const { show } = useNotices()
  const onError = (error: Error) => show(error.message, { tone: 'problem' })
  const { mutate: bin } = useMutation({ ...deleteAnnotation, onError })
  const { mutate: unbin } = useMutation({ ...restoreAnnotation, onError })
  const { mutate: purge } = useMutation({ ...purgeAnnotations, onError })
  const { mutate: undo } = useMutation({ ...undoLast, onError })
  const { mutate: redo } = useMutation({ ...redoLast, onError })

  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'Mod+z',
          does: 'Undo',
          group: 'Highlights',
          run: () => undo(undefined, { onSuccess: (step) => show(step ? 'Undone' : 'Nothing to undo') }),
        },
        {
          keys: 'Mod+Shift+z',
          does: 'Redo',
          group: 'Highlights',
          run: () => redo(undefined, { onSuccess: (step) => show(step ? 'Done again' : 'Nothing to redo') }),
        },
      ],
      [undo, redo, show],
    ),
  )

  return {
    remove: ({ id, sourceId }: Annotation) => {
      bin({ id, sourceId })
      show('Highlight deleted', { action: { label: 'Undo', run: () => unbin({ id, sourceId }) } })
    },
    restore: ({ id, sourceId }: Annotation) => {
      unbin({ id, sourceId })
      show('Highlight restored')
    },
    deleteForGood: (annotations: readonly Annotation[]) => {
      purge(annotations.map(({ id }) => id))
      show(annotations.length === 1 ? 'Deleted for good' : `${annotations.length} highlights deleted for good`)
    },
  }
}
