import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { WrittenNote } from '#cards/card-commands.ts'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { orderByPlace, type Placed } from '#domain/annotation/order-annotations.ts'
import { placeAnnotations } from '#domain/annotation/place-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import { annotationsQuery } from '#queries/annotations.ts'
import { askBeforeLeaving } from '#queries/leaving.ts'
import { useNotices } from '#ui/notices.tsx'
import type { Annotating } from './use-annotating.ts'

export type NoteWriting = {
  /** The highlight whose note is being written. */
  readonly id: string | null
  /**
   * The highlights to list. The one of the note is among them even where it is stored no more: another tab has deleted
   * it, or there was no room for it. Without its editor, what is typed on would be keys of the app.
   */
  readonly listed: readonly Placed[]
  /** Of a highlight that is not there yet: it is made for the note, and goes with it. */
  readonly begin: (annotation: Annotation) => void
  /** Null when the reader cancels. */
  readonly end: (annotation: Annotation, written: WrittenNote | null) => void
  /** Deletes a highlight, the one of the note as well: what was written stays as a draft. */
  readonly remove: (annotation: Annotation) => void
}

/** The note that the reader writes, and what becomes of it and of its highlight. */
export function useNoteWriting(
  sourceId: string,
  article: Article,
  placed: readonly Placed[],
  annotating: Annotating,
): NoteWriting {
  const { show } = useNotices()
  // What is stored, not what is placed: of a text that has changed, places are looked for first.
  const { data: annotations } = useQuery(annotationsQuery(sourceId))
  const [editing, setEditing] = useState<{ readonly annotation: Annotation; readonly fresh: boolean } | null>(null)
  const [last, setLast] = useState<Placed | null>(null)

  const writing = editing?.annotation ?? null
  const now = writing && (placed.find(({ annotation }) => annotation.id === writing.id) ?? null)
  if (now && now.annotation !== last?.annotation) setLast(now)
  const isStored = annotations?.some(({ id }) => id === writing?.id) ?? false
  // Before it is shown for the first time it is not lost, only new.
  const lost = writing !== null && !isStored && [last?.annotation.id, annotating.refused].includes(writing.id)

  useEffect(() => {
    if (!lost) return undefined
    show('The highlight of this note is not stored. Go on writing: saving the note stores both.')
    return askBeforeLeaving()
  }, [lost, show])

  const unlisted = (annotation: Annotation) =>
    last?.annotation.id === annotation.id ? [last] : placeAnnotations([annotation], article, undefined)
  const close = () => setEditing(null)

  return {
    id: writing?.id ?? null,
    listed: !writing || now ? placed : orderByPlace([...placed, ...unlisted(writing)]),
    begin: (annotation) =>
      setEditing({ annotation, fresh: !placed.some((each) => each.annotation.id === annotation.id) }),
    end: (annotation, written) => {
      if (lost && written) {
        // Until both are stored, the words stay where they are written.
        void annotating.keep(annotation, written).then((isKept) => isKept && close())
        return
      }
      close()
      if (lost) return
      const empty = written?.to === '' && isWhole(annotation.target)
      if ((!written || empty) && editing?.fresh) annotating.remove(annotation)
      else if (written) {
        // What could not be stored stands where it was written, unless another note is written there by then.
        const again = { annotation, fresh: false }
        void annotating
          .change(annotation, { note: written })
          .then((isKept) => isKept || setEditing((other) => other ?? again))
      }
    },
    remove: (annotation) => {
      const isWritten = annotation.id === writing?.id
      if (isWritten) close()
      if (!isWritten || !lost) annotating.remove(annotation)
    },
  }
}
