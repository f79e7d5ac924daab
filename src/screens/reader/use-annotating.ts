import { useMutation } from '@tanstack/react-query'
import type { Target } from '#domain/anchor/anchor.ts'
import { describe } from '#domain/anchor/describe.ts'
import { isWhole, wholeTarget } from '#domain/anchor/whole.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import type { Article } from '#domain/article/article.ts'
import type { Span } from '#domain/text/span.ts'
import type { AnnotationChange, ChangedAnnotation } from '#queries/annotation-change.ts'
import { addAnnotations, binned, changeAnnotations } from '#queries/change-annotations.ts'
import { newStamp } from '#queries/stamp.ts'
import { useNotices } from '#ui/notices.tsx'

export type Annotating = {
  readonly highlight: (at: Span, colour: Colour) => Annotation
  /** A note on the text as a whole, still empty. */
  readonly noteOnWhole: (colour: Colour) => Annotation
  readonly change: (annotation: Annotation, change: AnnotationChange) => void
  /** Hangs it on other words of the text as it is now. */
  readonly attach: (annotation: Annotation, at: Span) => void
  readonly remove: (annotation: Annotation) => void
  /** Takes it out of the trash; where it is not even there any more, it is stored anew. */
  readonly putBack: (annotation: Annotation) => void
}

/** What the reader can do to the annotations of one text. Each is shown at once, and said when it cannot be kept. */
export function useAnnotating(sourceId: string, article: Article): Annotating {
  const { say, show, fail } = useNotices()
  const { mutate: add } = useMutation({ ...addAnnotations, onError: fail })
  const { mutate: edit } = useMutation<
    readonly Annotation[],
    Error,
    readonly ChangedAnnotation[],
    readonly Annotation[]
  >({
    ...changeAnnotations,
    onError: fail,
    onSuccess: (after, changes) => {
      if (after.some(({ note }, index) => note !== (changes[index]?.change.note?.to ?? note))) {
        fail('This note was changed in another tab meanwhile. It holds both versions now: read it once more.')
      }
    },
  })

  const { mutate: restore } = useMutation(changeAnnotations)
  const snapshots = [{ hash: article.hash, text: article.text }]

  const annotate = (target: Target, colour: Colour): Annotation => {
    const annotation = newAnnotation({ target, sourceId, colour }, newStamp())
    add({ annotations: [annotation], snapshots, what: 'add' })
    return annotation
  }

  return {
    highlight: (at, colour) => {
      say(`Highlighted in ${colour}`)
      return annotate(describe(article.text, article.hash, at), colour)
    },
    noteOnWhole: (colour) => annotate(wholeTarget(article.hash), colour),
    change: ({ id }, change) => {
      edit([{ id, sourceId, change }])
      if (change.colour) say(`Now ${change.colour}`)
    },
    attach: ({ id, target: old }, at) => {
      const attach = { target: describe(article.text, article.hash, at), text: article.text }
      edit([{ id, sourceId, change: { attach } }])
      const takeBackThis = () => edit([{ id, sourceId, change: { attach: { target: old } } }])
      show('The highlight stands at these words now', { action: { label: 'Undo', run: takeBackThis } })
    },
    remove: (annotation) => {
      edit(binned([annotation], true))
      show(isWhole(annotation.target) ? 'Note deleted' : 'Highlight deleted', {
        action: { label: 'Undo', run: () => edit(binned([annotation], false)) },
      })
    },
    putBack: (annotation) =>
      restore(binned([annotation], false), {
        onError: () => add({ annotations: [annotation], snapshots, what: 'add' }),
      }),
  }
}
