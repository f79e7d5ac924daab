import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { WrittenNote } from '#cards/card-commands.ts'
import { isMerged, MERGED, tellChange } from '#cards/tell-change.ts'
import type { Target } from '#domain/anchor/anchor.ts'
import { describe } from '#domain/anchor/describe.ts'
import { isWhole, wholeTarget } from '#domain/anchor/whole.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import type { Article } from '#domain/article/article.ts'
import type { Span } from '#domain/text/span.ts'
import type { AnnotationChange, ChangedAnnotation } from '#queries/annotation-change.ts'
import { addAnnotations, binned, changeAnnotations } from '#queries/change-annotations.ts'
import { dropDraft, refreshDrafts } from '#queries/drafts.ts'
import { newStamp } from '#queries/stamp.ts'
import { useNotices } from '#ui/notices.tsx'
import { sayWhenDone } from '#queries/say-when-done.ts'

export type Annotating = {
  /** The id of the last new one that could not be stored. */
  readonly refused: string | null
  readonly highlight: (at: Span, colour: Colour) => Annotation
  /** A note on the text as a whole, still empty. */
  readonly noteOnWhole: (colour: Colour) => Annotation
  /** False when it could not be stored. */
  readonly change: (annotation: Annotation, change: AnnotationChange) => Promise<boolean>
  /** Hangs it on other words of the text as it is now. */
  readonly attach: (annotation: Annotation, at: Span) => void
  readonly remove: (annotation: Annotation) => void
  /** Stores it with its note: out of the trash, or anew where it is not even there. False when that is not possible. */
  readonly keep: (annotation: Annotation, note: WrittenNote) => Promise<boolean>
}

/** What the reader can do to the annotations of one text. Each is shown at once; that it is done is said when it is stored. */
export function useAnnotating(sourceId: string, article: Article): Annotating {
  const client = useQueryClient()
  const { say, show, fail } = useNotices()
  const [refused, setRefused] = useState<string | null>(null)
  const { mutateAsync: add } = useMutation({
    ...addAnnotations,
    onError: (error, { annotations }) => {
      fail(error)
      setRefused(annotations[0]?.id ?? null)
    },
  })
  const { mutateAsync: edit } = useMutation<
    readonly Annotation[],
    Error,
    readonly ChangedAnnotation[],
    readonly Annotation[]
  >({
    ...changeAnnotations,
    onError: fail,
    onSuccess: (after, changes) => {
      if (after.some((each, index) => isMerged(each, changes[index]?.change))) {
        fail(MERGED)
      }
    },
  })

  const { mutateAsync: restore } = useMutation(changeAnnotations)
  const snapshots = [{ hash: article.hash, text: article.text }]

  const annotate = (target: Target, colour: Colour, done: () => void): Annotation => {
    const annotation = newAnnotation({ target, sourceId, colour }, newStamp())
    sayWhenDone(add({ annotations: [annotation], snapshots, what: 'add' }), done)
    return annotation
  }

  return {
    refused,
    highlight: (at, colour) =>
      annotate(describe(article.text, article.hash, at), colour, () => say(`Highlighted in ${colour}`)),
    noteOnWhole: (colour) => annotate(wholeTarget(article.hash), colour, () => {}),
    change: ({ id }, change) =>
      edit([{ id, sourceId, change }]).then(
        ([after]) => {
          // That it holds both versions has been said.
          if (!isMerged(after, change)) say(tellChange(change))
          return true
        },
        () => false,
      ),
    attach: ({ id, target: old }, at) => {
      const attach = { target: describe(article.text, article.hash, at), text: article.text }
      const undo = () => edit([{ id, sourceId, change: { attach: { target: old } } }])
      sayWhenDone(edit([{ id, sourceId, change: { attach } }]), () =>
        show('The highlight stands at these words now', { undo, home: () => homeOf(id) }),
      )
    },
    remove: (annotation) => {
      const undo = () => edit(binned([annotation], false))
      const done = isWhole(annotation.target) ? 'Note deleted' : 'Highlight deleted'
      sayWhenDone(edit(binned([annotation], true)), () => show(done, { undo, home: () => homeOf(annotation.id) }))
    },
    keep: async (annotation, note) => {
      const { id } = annotation
      const anew = { annotations: [{ ...annotation, note: note.to }], snapshots, what: 'add' } as const
      const isKept = await restore([{ id, sourceId, change: { deleted: false, note } }])
        .catch(() => add(anew))
        .then(() => true)
        .catch(() => false)
      if (isKept) {
        dropDraft(id)
        refreshDrafts(client)
      }
      return isKept
    },
  }
}

/** The words on its card: with the panel closed it is not there, and neither is a home for the focus. */
function homeOf(id: string): HTMLElement | null | undefined {
  return document.getElementById(`note-${id}`)?.querySelector<HTMLElement>('a, button')
}
