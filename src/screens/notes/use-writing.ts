import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { WrittenNote } from '#cards/card-commands.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { orderByPlace, type Placed } from '#domain/annotation/order-annotations.ts'
import { allAnnotationsQuery } from '#queries/annotations.ts'
import { useNotices } from '#ui/notices.tsx'
import type { NotesOfText } from './notes-of-text.ts'
import { useNoteChanges } from './use-note-changes.ts'

export type Writing = {
  /** The highlight whose note is being written. */
  readonly id: string | null
  /** Another tab has deleted that highlight. */
  readonly lost: boolean
  /** The notes to list: with that highlight also where it is lost, for without its editor its words would be gone from sight. */
  readonly listed: readonly NotesOfText[] | null
  readonly begin: (annotation: Annotation) => void
  /** Null when the reader cancels. */
  readonly end: (annotation: Annotation, written: WrittenNote | null) => void
  readonly remove: (annotation: Annotation) => void
}

/** Where a highlight stood. */
type Seen = { readonly placed: Placed; readonly notes: NotesOfText; readonly at: number }

/** The note that the reader writes on the page of all notes, and what becomes of it when its highlight goes. */
export function useWriting(all: readonly NotesOfText[] | null): Writing {
  const { data: stored } = useQuery(allAnnotationsQuery)
  const [id, setId] = useState<string | null>(null)
  const [last, setLast] = useState<Seen | null>(null)
  const { change, bringBack, remove } = useNoteChanges()
  const { say, show } = useNotices()

  const now = all && id !== null ? find(all, id) : null
  if (now && now.placed !== last?.placed) setLast(now)
  const wasSeen = id !== null && last?.placed.annotation.id === id
  const lost = wasSeen && stored !== undefined && !stored.some((each) => each.id === id)

  useEffect(() => {
    if (lost) say(LOST)
  }, [lost, say])

  return {
    id,
    lost,
    listed: all && lost && !now ? withLost(all, last) : all,
    begin: (annotation) => setId(annotation.id),
    end: (annotation, written) => {
      if (lost && written) {
        // Until both are stored, the words stay where they are written.
        void bringBack(annotation, written, last?.notes.article ?? null).then((isKept) => isKept && setId(null))
        return
      }
      setId(null)
      if (lost) {
        const undo = () => {
          setId(annotation.id)
          return Promise.resolve()
        }
        show('The note was not saved. What was written of it comes back with its highlight, from the trash.', { undo })
        return
      }
      if (!written || written.to === annotation.note) return
      // What could not be stored stands where it was written, unless another note is written by then.
      void change(annotation, { note: written }).then((isKept) => isKept || setId((other) => other ?? annotation.id))
    },
    remove: (annotation) => {
      if (annotation.id === id) setId(null)
      if (annotation.id !== id || !lost) void remove([annotation])
    },
  }
}

/** Why such a card is there. */
export const LOST = 'This highlight was deleted meanwhile. Go on writing: saving the note brings it back.'

function find(all: readonly NotesOfText[], id: string): Seen | null {
  for (const [at, notes] of all.entries()) {
    const placed = notes.placed.find(({ annotation }) => annotation.id === id)
    if (placed) return { placed, notes, at }
  }
  return null
}

/** The lost one at its place among the others of its text, or alone where that stood. */
function withLost(all: readonly NotesOfText[], { placed, notes, at }: Seen): readonly NotesOfText[] {
  return all.some(({ sourceId }) => sourceId === notes.sourceId)
    ? all.map((each) =>
        each.sourceId === notes.sourceId ? { ...each, placed: orderByPlace([...each.placed, placed]) } : each,
      )
    : all.toSpliced(at, 0, { ...notes, placed: [placed] })
}
