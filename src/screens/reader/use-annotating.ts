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
  type ChangedAnnotation,
  deleteAnnotation,
  redoLast,
  restoreAnnotation,
  undoLast,
} from '#queries/change-annotations.ts'
import { newStamp } from '#queries/stamp.ts'
import type { Deed } from '#queries/undo-history.ts'
import { useNotices } from '#ui/notices.tsx'

export type Annotating = {
  readonly highlight: (at: Span, colour: Colour) => Annotation
  readonly change: (annotation: Annotation, change: AnnotationChange) => void
  /** Hangs it on other words of the text as it is now. */
  readonly attach: (annotation: Annotation, at: Span) => void
  readonly remove: (annotation: Annotation) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What the reader can do to the annotations of one text. Each is shown at once, and said when it cannot be kept. */
export function useAnnotating(sourceId: string, article: Article): Annotating {
  const { say, show } = useNotices()
  const onError = (error: Error) => show(error.message, { tone: 'problem' })
  const { mutate: add } = useMutation({ ...addAnnotation, onError })
  const { mutate: edit } = useMutation<Annotation, Error, ChangedAnnotation, Annotation | undefined>({
    ...changeAnnotation,
    onError,
    onSuccess: ({ note }, { change }) => {
      if (change.note && note !== change.note.to) {
        show('This note was changed in another tab meanwhile. It holds both versions now: read it once more.', {
          tone: 'problem',
        })
      }
    },
  })
  const { mutate: bin } = useMutation({ ...deleteAnnotation, onError })
  const { mutate: unbin } = useMutation({ ...restoreAnnotation, onError })
  const { mutate: takeBack } = useMutation({ ...undoLast, onError })
  const { mutate: doAgain } = useMutation({ ...redoLast, onError })

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
    attach: ({ id, target: old }, at) => {
      const attach = { target: describe(article.text, article.hash, at), text: article.text }
      edit({ id, sourceId, change: { attach } })
      const takeBackThis = () => edit({ id, sourceId, change: { attach: { target: old } } })
      show('The highlight stands at these words now', { action: { label: 'Undo', run: takeBackThis } })
    },
    remove: ({ id }) => {
      bin({ id, sourceId })
      show('Highlight deleted', { action: { label: 'Undo', run: () => unbin({ id, sourceId }) } })
    },
    undo: () => {
      takeBack(undefined, { onSuccess: (undone) => show(undone ? `Undone: ${DEEDS[undone.what]}` : 'Nothing to undo') })
    },
    redo: () => {
      doAgain(undefined, { onSuccess: (done) => show(done ? `Done again: ${DEEDS[done.what]}` : 'Nothing to redo') })
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
