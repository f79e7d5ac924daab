import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type Draft, readDrafts, writeDraft } from '#storage/drafts.ts'

/** Notes that were begun and neither saved nor thrown away, by the ids of their annotations. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => readDrafts(),
})

/** Keeps the words of a note while it is written. */
export function keepDraft(annotationId: string, draft: Draft): void {
  writeDraft(annotationId, draft.from === draft.to ? null : draft)
}

/** The note was saved, or its words were thrown away. */
export function dropDraft(annotationId: string): void {
  writeDraft(annotationId, null)
}

/** A note that could not be stored, or was thrown away by mistake, is a draft again; what was begun since was begun over its words, and stays. */
export function keepUnsavedNote(annotationId: string, note: Draft): void {
  if (!readDrafts()[annotationId]) keepDraft(annotationId, note)
}

/** Shows what is left of the drafts once an editor is closed, or a note could not be stored. */
export function refreshDrafts(client: QueryClient): void {
  client.setQueryData(draftsQuery.queryKey, readDrafts())
}

export { type Draft }
