import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { asAnother, type Planned } from '#domain/exchange/annotations/plan-import.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { importAnnotations as storeImport } from '#storage/annotations.ts'
import { type AnnotationChange, applyChange, backOf, type ChangedAnnotation } from './annotation-change.ts'
import { ANNOTATIONS } from './annotation-counts.ts'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { database } from './database.ts'
import { askBeforeLeaving } from './leaving.ts'
import { newStamp } from './stamp.ts'
import { keepForGood } from './storage-state.ts'
import { settleAnnotations } from './store-changes.ts'
import { remember } from './undo-history.ts'

/** What the reader decides about one: in a conflict, whose words stand, or both as two annotations. */
export type Decision = 'take' | 'leave' | 'theirs' | 'both'

export type DecidedAnnotation = { readonly planned: Planned; readonly decision: Decision }

/** Stores what was decided in one transaction, which is one step of undo; answers the changes that take it back, one for each annotation. */
export const importAnnotations = mutationOptions({
  mutationKey: ANNOTATIONS,
  scope: { id: 'changes' },
  async mutationFn(decided: readonly DecidedAnnotation[], { client }): Promise<readonly ChangedAnnotation[]> {
    const stay = askBeforeLeaving()
    return store(client, decided).finally(stay)
  },
  onSettled: (_back, _error, _decided, _shown, { client }) => settleAnnotations(client),
})

async function store(
  client: QueryClient,
  decided: readonly DecidedAnnotation[],
): Promise<readonly ChangedAnnotation[]> {
  const annotations = decided.flatMap(added)
  const edits = decided.flatMap(changed)
  const { now } = newStamp()
  const touched = [...annotations, ...edits.map(({ to }) => to)]
  const changes = await storeImport(database, {
    annotations,
    edits: edits.map(({ from, to }) => ({
      id: from.id,
      change: (stored) => becoming(stored, from, to, now),
    })),
    snapshots: await snapshotsOf(client, touched),
  })
  const back: readonly ChangedAnnotation[] = [
    ...annotations.map(({ id, sourceId }) => ({ id, sourceId, change: { deleted: true } })),
    ...backOf(changes),
  ]
  if (back.length > 0) remember(client, { what: 'import', back: { kind: 'annotations', changes: back } })
  void keepForGood(client)
  return back
}

function added({ planned: { kind, annotation, present }, decision }: DecidedAnnotation): readonly Annotation[] {
  if (decision === 'both') return [asAnother(annotation)]
  return decision === 'take' && kind !== 'conflict' && present === null ? [annotation] : []
}

/** What is in the trash comes back, and what is in conflict takes the words of the file. */
function changed({
  planned,
  decision,
}: DecidedAnnotation): readonly { readonly from: Annotation; readonly to: Annotation }[] {
  const { annotation, present } = planned
  if (!present) return []
  if (decision === 'theirs') return [{ from: present, to: annotation }]
  return decision === 'take' ? [{ from: present, to: { ...present, deleted: null } }] : []
}

/** By field: what another tab has changed since the file was read stays. */
function becoming(stored: Annotation, from: Annotation, to: Annotation, now: string): Annotation {
  const change: AnnotationChange = {
    ...(from.colour !== to.colour && { colour: to.colour }),
    ...(from.note !== to.note && { note: { from: from.note, to: to.note } }),
    removeTags: from.tags.filter((tag) => !to.tags.includes(tag)),
    addTags: to.tags.filter((tag) => !from.tags.includes(tag)),
    ...(from !== to && { attach: { target: to.target } }),
    ...(stored.deleted !== null && { deleted: false }),
  }
  const after = applyChange(stored, change, now)
  const { sourceId, foreign } = to
  // Where it took the words of the file, they are what it became now.
  const modified = after.note === to.note ? after.modified : to.modified
  return { ...after, sourceId, ...(foreign && { foreign: { ...foreign, became: { target: to.target, modified } } }) }
}

/** The texts that annotations were placed in, as they are now. */
async function snapshotsOf(client: QueryClient, annotations: readonly Annotation[]) {
  const hashes = new Set<TextHash>(annotations.map(({ target }) => target.hash))
  const sources = new Set(annotations.map(({ sourceId }) => sourceId))
  const entries = (await client.query(catalogueQuery)).filter(({ id }) => sources.has(id))
  const opened = await Promise.all(entries.map(({ slug }) => client.query(articleQuery(slug))))
  return opened.flatMap(({ article: { hash, text } }) => (hashes.has(hash) ? [{ hash, text }] : []))
}
