import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { readAllAnnotations, readAnnotations } from '#storage/annotations.ts'
import { readSnapshot } from '#storage/snapshots.ts'
import type { WhichAnnotation } from './annotation-change.ts'
import { ANNOTATIONS } from './annotation-counts.ts'
import { database } from './database.ts'
import { keepSame } from './keep-same.ts'
import { recordsOf } from './storage-state.ts'

/** Those of one text, oldest first, without the trash. */
export const annotationsQuery = (sourceId: string) =>
  queryOptions({
    queryKey: [...ANNOTATIONS, 'of', sourceId],
    queryFn: async ({ client }): Promise<readonly Annotation[]> =>
      recordsOf(client, await readAnnotations(database, sourceId)).filter(isLiving),
    structuralSharing: keepSame,
  })

/** Those of all texts, oldest first, without the trash. */
export const allAnnotationsQuery = queryOptions({
  queryKey: [...ANNOTATIONS, 'all'],
  queryFn: async ({ client }): Promise<readonly Annotation[]> => (await readAll(client)).filter(isLiving),
  structuralSharing: keepSame,
})

/** What was deleted and can be restored, oldest first. */
export const trashQuery = queryOptions({
  queryKey: [...ANNOTATIONS, 'trash'],
  queryFn: async ({ client }): Promise<readonly Annotation[]> =>
    (await readAll(client)).filter((annotation) => !isLiving(annotation)),
  structuralSharing: keepSame,
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

/** Shows annotations as they will be once they are stored, in every list that is in the cache. */
export function showInLists(client: QueryClient, annotations: readonly Annotation[]): void {
  for (const { list, belongs } of listsOf(client)) {
    client.setQueryData(list.queryKey, (shown) => shown && placed(shown, annotations, belongs))
  }
}

/** Takes annotations that could not be stored out of every list again. */
export function hideFromLists(client: QueryClient, annotations: readonly Annotation[]): void {
  const gone = new Set(annotations.map(({ id }) => id))
  for (const { list } of listsOf(client)) {
    client.setQueryData(list.queryKey, (shown) => shown?.filter(({ id }) => !gone.has(id)))
  }
}

/** The annotations as the screen shows them now, as far as a list has them. */
export function findInLists(client: QueryClient, which: readonly WhichAnnotation[]): readonly Annotation[] {
  const ids = new Set(which.map(({ id }) => id))
  const shown = listsOf(client).flatMap(({ list }) => client.getQueryData(list.queryKey) ?? [])
  const byId = new Map(shown.filter(({ id }) => ids.has(id)).map((each) => [each.id, each]))
  return which.flatMap(({ id }) => byId.get(id) ?? [])
}

/** The lists in the cache, and what belongs there: a change may take an annotation from one text to another. */
function listsOf(client: QueryClient) {
  const ofTexts = client.getQueryCache().findAll({ queryKey: [...ANNOTATIONS, 'of'] })
  return [
    ...ofTexts.map(({ queryKey }) => {
      const sourceId = String(queryKey.at(-1))
      return {
        list: annotationsQuery(sourceId),
        belongs: (each: Annotation) => isLiving(each) && each.sourceId === sourceId,
      }
    }),
    { list: allAnnotationsQuery, belongs: isLiving },
    { list: trashQuery, belongs: (each: Annotation) => !isLiving(each) },
  ]
}

/** The same list when none of them was or is on it. */
function placed(
  list: readonly Annotation[],
  annotations: readonly Annotation[],
  belongs: (annotation: Annotation) => boolean,
): readonly Annotation[] {
  const ids = new Set(annotations.map(({ id }) => id))
  const others = list.filter(({ id }) => !ids.has(id))
  const own = annotations.filter(belongs)
  if (own.length === 0 && others.length === list.length) return list
  return [...others, ...own].toSorted((a, b) => compare(a.created, b.created))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isLiving(annotation: Annotation): boolean {
  return annotation.deleted === null
}
