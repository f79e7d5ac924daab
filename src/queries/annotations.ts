import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { readAllAnnotations, readAnnotations, readSnapshot } from '#storage/annotations.ts'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'

/** Every query of annotations has a key that starts with this. */
export const ANNOTATIONS = ['annotations'] as const

/** Those of one text, oldest first, without the trash. */
export const annotationsQuery = (sourceId: string) =>
  queryOptions({
    queryKey: [...ANNOTATIONS, 'of', sourceId],
    queryFn: async ({ client }): Promise<readonly Annotation[]> =>
      recordsOf(client, await readAnnotations(database, sourceId)).filter(isLiving),
  })

/** Those of all texts, oldest first, without the trash. */
export const allAnnotationsQuery = queryOptions({
  queryKey: [...ANNOTATIONS, 'all'],
  queryFn: async ({ client }): Promise<readonly Annotation[]> => (await readAll(client)).filter(isLiving),
})

/** What was deleted and can be restored, oldest first. */
export const trashQuery = queryOptions({
  queryKey: [...ANNOTATIONS, 'trash'],
  queryFn: async ({ client }): Promise<readonly Annotation[]> =>
    (await readAll(client)).filter((annotation) => !isLiving(annotation)),
})

/** How many each text has, by `sourceId`, without the trash; a text with none is left out. */
export const annotationCountsQuery = queryOptions({
  queryKey: [...ANNOTATIONS, 'counts'],
  queryFn: async ({ client }): Promise<Readonly<Record<string, number>>> => {
    const counts: Record<string, number> = {}
    for (const { sourceId } of (await readAll(client)).filter(isLiving)) counts[sourceId] = (counts[sourceId] ?? 0) + 1
    return counts
  },
})

/** The texts that annotations were made on, as far as they are kept. */
export const snapshotsQuery = (hashes: readonly TextHash[]) =>
  queryOptions({
    queryKey: ['snapshots', hashes],
    queryFn: async (): Promise<ReadonlyMap<TextHash, string>> => {
      const kept = await Promise.all(hashes.map((hash) => readSnapshot(database, hash)))
      return new Map(kept.flatMap((snapshot) => (snapshot ? [[snapshot.hash, snapshot.text] as const] : [])))
    },
    structuralSharing: false,
  })

async function readAll(client: QueryClient): Promise<readonly Annotation[]> {
  return recordsOf(client, await readAllAnnotations(database))
}

/** Shows an annotation as it will be once it is stored, in every list that is in the cache. */
export function showInLists(client: QueryClient, annotation: Annotation): void {
  const { queryKey } = annotationsQuery(annotation.sourceId)
  client.setQueryData(queryKey, (list) => list && placed(list, annotation, isLiving(annotation)))
  client.setQueryData(allAnnotationsQuery.queryKey, (list) => list && placed(list, annotation, isLiving(annotation)))
  client.setQueryData(trashQuery.queryKey, (list) => list && placed(list, annotation, !isLiving(annotation)))
}

/** Takes an annotation that could not be stored out of every list again. */
export function hideFromLists(client: QueryClient, { id, sourceId }: Pick<Annotation, 'id' | 'sourceId'>): void {
  for (const { queryKey } of [annotationsQuery(sourceId), allAnnotationsQuery, trashQuery]) {
    client.setQueryData(queryKey, (list) => list?.filter((each) => each.id !== id))
  }
}

/** The annotation as the screen shows it now, if any list has it. */
export function findInLists(
  client: QueryClient,
  { id, sourceId }: Pick<Annotation, 'id' | 'sourceId'>,
): Annotation | undefined {
  for (const { queryKey } of [annotationsQuery(sourceId), allAnnotationsQuery, trashQuery]) {
    const found = client.getQueryData(queryKey)?.find((each) => each.id === id)
    if (found) return found
  }
  return undefined
}

function placed(list: readonly Annotation[], annotation: Annotation, belongs: boolean): readonly Annotation[] {
  const others = list.filter((each) => each.id !== annotation.id)
  if (!belongs) return others
  const at = others.findIndex((each) => each.created > annotation.created)
  return others.toSpliced(at < 0 ? others.length : at, 0, annotation)
}

function isLiving(annotation: Annotation): boolean {
  return annotation.deleted === null
}
