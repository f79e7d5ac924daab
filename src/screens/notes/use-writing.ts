import { useState } from 'react'
import type { WrittenNote } from '#cards/card-commands.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { useNoteChanges } from './use-note-changes.ts'

export type Writing = {
  /** The highlight whose note is being written. */
  readonly id: string | null
  readonly begin: (annotation: Annotation) => void
  /** Null when the reader cancels. */
  readonly end: (annotation: Annotation, written: WrittenNote | null) => void
}

/** The note that the reader writes on the page of all notes. */
export function useWriting(): Writing {
  const [id, setId] = useState<string | null>(null)
  const { change } = useNoteChanges()

  return {
    id,
    begin: (annotation) => setId(annotation.id),
    end: (annotation, written) => {
      setId(null)
      if (!written || written.to === annotation.note) return
      // What could not be stored stands where it was written, unless another note is written by then.
      void change(annotation, { note: written }).then((isKept) => isKept || setId((now) => now ?? annotation.id))
    },
  }
}
