import type { QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import * as storage from '#storage/annotations.ts'
import { applyChange, backOf, type ChangedAnnotation } from './annotation-change.ts'
import { ANNOTATIONS, annotationCountsQuery } from './annotation-counts.ts'
import { showInLists } from './annotations.ts'
import { database } from './database.ts'
import { newStamp } from './stamp.ts'
import { refresh, tellTabs } from './tabs.ts'
import type { Back } from './undo-history.ts'

/** Stores changes of annotations together; `back` takes back those that changed something. */
export async function storeChanges(changes: readonly ChangedAnnotation[]): Promise<{
  readonly after: readonly Annotation[]
  readonly back: Back & { readonly kind: 'annotations' }
}> {
  const { now } = newStamp()
  const stored = await storage.changeAnnotations(
    database,
    changes.map(({ id, change }) => {
      const { target, text } = change.attach ?? {}
      return {
        id,
        change: (annotation: Annotation) => applyChange(annotation, change, now),
        snapshot: target && text !== undefined ? { hash: target.hash, text } : null,
      }
    }),
  )
  return { after: stored.map(({ after }) => after), back: { kind: 'annotations', changes: backOf(stored) } }
}

/** Tabs where a change was stored while the next was waiting: what is stored must be read again. */
const behind = new WeakSet<QueryClient>()

/**
 * Shows what is stored, after the last of several changes, so that none of them flickers. Where one change alone
 * was made, `after` is what it stored, and nothing has to be read again: of ten thousand annotations, that halts.
 */
export function settleAnnotations(client: QueryClient, after: readonly Annotation[] | null = null): void {
  if (client.isMutating({ mutationKey: ANNOTATIONS }) > 1) {
    behind.add(client)
    return
  }
  const missed = behind.delete(client)
  if (after === null || missed) {
    void refresh(client, ANNOTATIONS)
    return
  }
  showInLists(client, after)
  tellTabs(client, ANNOTATIONS)
  void client.invalidateQueries({ queryKey: annotationCountsQuery.queryKey })
  // A list that was being read when the change came was called off.
  void client.refetchQueries({
    queryKey: ANNOTATIONS,
    type: 'active',
    predicate: ({ state }) => state.data === undefined || state.isInvalidated,
  })
}
