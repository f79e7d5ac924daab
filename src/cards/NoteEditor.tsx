import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { dropDraft, keepDraft, refreshDrafts, type Draft } from '#queries/drafts.ts'
import { Button } from '#ui/Button.tsx'
import type { WrittenNote } from './card-commands.ts'

/**
 * A note being written. `onEnd` gets the words to keep, or null when the reader cancels. Whatever closes the
 * editor, what was written and not saved stays as a draft.
 */
export function NoteEditor({
  annotationId,
  note,
  draft,
  onEnd,
}: {
  readonly annotationId: string
  readonly note: string
  readonly draft: Draft | null
  readonly onEnd: (written: WrittenNote | null) => void
}) {
  // Another tab may save this note meanwhile: what is written here was written over the words it opened with.
  const [opened] = useState(draft?.from ?? note)
  const [words, setWords] = useState(draft?.to ?? note)
  const client = useQueryClient()
  const save = () => {
    dropDraft(annotationId)
    onEnd({ from: opened, to: words.trim() })
  }
  const hintId = useId()
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
    return () => refreshDrafts(client)
  }, [client])

  return (
    <form
      className="mt-3 grid grid-cols-1 gap-2 px-1"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <textarea
        ref={field}
        aria-label="Note"
        aria-describedby={hintId}
        rows={4}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          keepDraft(annotationId, { from: opened, to: event.target.value })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
          else if (event.key === 'Escape') onEnd(null)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
        className="field-sizing-content max-h-80 w-full rounded-md border border-edge bg-page p-2 text-sm"
      />
      <p id={hintId} className="text-xs text-soft">
        Markdown: **bold**, *italic*, - list, &gt; quotation, [words](https://…)
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" type="submit" title="Ctrl + Enter">
          Save
        </Button>
        <Button look="quiet" onClick={() => onEnd(null)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
