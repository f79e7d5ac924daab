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

/** Shows what is left of the drafts once an editor is closed. */
export function refreshDrafts(client: QueryClient): void {
  client.setQueryData(draftsQuery.queryKey, readDrafts())
}

export { type Draft }
