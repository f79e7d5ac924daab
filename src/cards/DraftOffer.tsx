import { useQueryClient } from '@tanstack/react-query'
import { dropDraft, refreshDrafts, type Draft } from '#queries/drafts.ts'
import { Button } from '#ui/Button.tsx'

/** Words of a note that were written and never saved. */
export function DraftOffer({
  annotationId,
  draft,
  onContinue,
}: {
  readonly annotationId: string
  readonly draft: Draft
  readonly onContinue: () => void
}) {
  const client = useQueryClient()

  return (
    <div className="mx-1 mt-2 rounded-md border border-dashed border-edge p-2 text-sm">
      <p className="text-xs text-soft">Not saved yet</p>
      <p dir="auto" className="line-clamp-3 wrap-anywhere whitespace-pre-wrap">
        {draft.to || '(the note, emptied)'}
      </p>
      <div className="mt-1 flex gap-1">
        <Button onClick={onContinue}>Go on writing</Button>
        <Button
          look="quiet"
          onClick={() => {
            dropDraft(annotationId)
            refreshDrafts(client)
          }}
        >
          Throw away
        </Button>
      </div>
    </div>
  )
}
