import { useQueryClient } from '@tanstack/react-query'
import { dropDraft, keepUnsavedNote, refreshDrafts, type Draft } from '#queries/drafts.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'

/** Words of a note that were written and never saved. */
export function DraftOffer({
  annotationId,
  draft,
  onContinue,
  onGone,
}: {
  readonly annotationId: string
  readonly draft: Draft
  readonly onContinue: () => void
  /** It was thrown away, and the focus with it. */
  readonly onGone: () => void
}) {
  const client = useQueryClient()
  const { show } = useNotices()
  const goOn = `draft-${annotationId}`

  const throwAway = () => {
    dropDraft(annotationId)
    refreshDrafts(client)
    show('What was not saved yet is thrown away', {
      // At once, as it was thrown away.
      // oxlint-disable-next-line require-await
      undo: async () => {
        keepUnsavedNote(annotationId, draft)
        refreshDrafts(client)
      },
      home: () => document.getElementById(goOn),
    })
    onGone()
  }

  return (
    <div className="mx-1 mt-2 rounded-md border border-dashed border-edge p-2 text-sm">
      <p className="text-xs text-soft">Not saved yet</p>
      <p dir="auto" className="line-clamp-3 wrap-anywhere whitespace-pre-wrap">
        {draft.to || '(the note, emptied)'}
      </p>
      <div className="mt-1 flex gap-1">
        <Button id={goOn} onClick={onContinue}>
          Go on writing
        </Button>
        <Button look="quiet" onClick={throwAway}>
          Throw away
        </Button>
      </div>
    </div>
  )
}
