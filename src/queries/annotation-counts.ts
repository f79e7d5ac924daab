import { queryOptions } from '@tanstack/react-query'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'

/** Every query of annotations has a key that starts with this. */
export const ANNOTATIONS = ['annotations'] as const

/** How many each text has, by `sourceId`, without the trash; a text with none is left out. */
export const annotationCountsQuery = queryOptions({
  queryKey: [...ANNOTATIONS, 'counts'],
  queryFn: async ({ client }): Promise<Readonly<Record<string, number>>> => {
    // The library shows its texts first: what reads annotations comes behind.
    const { readAllAnnotations } = await import('#storage/annotations.ts')
    const counts: Record<string, number> = {}
    for (const { sourceId, deleted } of recordsOf(client, await readAllAnnotations(database))) {
      if (deleted === null) counts[sourceId] = (counts[sourceId] ?? 0) + 1
    }
    return counts
  },
})
