import type { QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import * as storage from '#storage/annotations.ts'
import { applyChange, type ChangedAnnotation, invertChange } from './annotation-change.ts'
import { ANNOTATIONS } from './annotation-counts.ts'
import { database } from './database.ts'
import { newStamp } from './stamp.ts'
import { refresh } from './tabs.ts'
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
  const backs = stored.flatMap(({ before, after }) =>
    before === after ? [] : [{ id: after.id, sourceId: after.sourceId, change: invertChange(before, after) }],
  )
  return { after: stored.map(({ after }) => after), back: { kind: 'annotations', changes: backs } }
}

/** Reads again what is stored: after the last of several changes, so that none of them flickers. */
export function settleAnnotations(client: QueryClient): void {
  if (client.isMutating({ mutationKey: ANNOTATIONS }) <= 1) void refresh(client, ANNOTATIONS)
}
