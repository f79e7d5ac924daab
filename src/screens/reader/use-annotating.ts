import { useMutation } from '@tanstack/react-query'
import { describe } from '#domain/anchor/describe.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import type { Article } from '#domain/article/article.ts'
import type { Span } from '#domain/text/span.ts'
import type { AnnotationChange } from '#queries/annotation-change.ts'
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  restoreAnnotation,
  undoLast,
} from '#queries/change-annotations.ts'
import { newStamp } from '#queries/stamp.ts'
import type { Deed } from '#queries/undo-history.ts'
import { useNotices } from '#ui/notices.tsx'

export type Annotating = {
  readonly highlight: (at: Span, colour: Colour) => Annotation
  readonly change: (annotation: Annotation, change: AnnotationChange) => void
  readonly remove: (annotation: Annotation) => void
  readonly undo: () => void
}

/** What the reader can do to the annotations of one text. Each is shown at once, and said when it cannot be kept. */
export function useAnnotating(sourceId: string, article: Article): Annotating {
  const { say, show } = useNotices()
  const onError = (error: Error) => show(error.message, { tone: 'problem' })
  const { mutate: add } = useMutation({ ...addAnnotation, onError })
  const { mutate: edit } = useMutation({ ...changeAnnotation, onError })
  const { mutate: bin } = useMutation({ ...deleteAnnotation, onError })
  const { mutate: unbin } = useMutation({ ...restoreAnnotation, onError })
  const { mutate: takeBack } = useMutation({ ...undoLast, onError })

  return {
    highlight: (at, colour) => {
      const target = describe(article.text, article.hash, at)
      const annotation = newAnnotation({ target, sourceId, colour }, newStamp())
      add({ annotation, text: article.text })
      say(`Highlighted in ${colour}`)
      return annotation
    },
    change: ({ id }, change) => {
      edit({ id, sourceId, change })
      if (change.colour) say(`Now ${change.colour}`)
    },
    remove: ({ id }) => {
      bin({ id, sourceId })
      show('Highlight deleted', { action: { label: 'Undo', run: () => unbin({ id, sourceId }) } })
    },
    undo: () => {
      takeBack(undefined, { onSuccess: (undone) => show(undone ? `Undone: ${DEEDS[undone.what]}` : 'Nothing to undo') })
    },
  }
}

const DEEDS: Record<Deed, string> = {
  add: 'the new highlight',
  delete: 'the deletion',
  restore: 'the restoring',
  colour: 'the colour',
  note: 'the change of the note',
  tags: 'the change of the tags',
  attach: 'the new place',
}
