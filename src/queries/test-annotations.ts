import type { QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { purgeAnnotations } from '#storage/annotations.ts'
import { testAnnotation, TEXT } from '#storage/test-annotation.ts'
import { annotationsQuery } from './annotations.ts'
import { database } from './database.ts'

/** One highlight of the text that a test client knows. */
export const A = testAnnotation('a')
export const which = { id: 'a', sourceId: A.sourceId }

/** What a list shows, read from the store. */
export const shown = (client: QueryClient): Promise<readonly Annotation[]> =>
  client.query({ ...annotationsQuery(A.sourceId), staleTime: 0 })

export const adding = (...annotations: readonly Annotation[]) => ({
  annotations,
  snapshots: [{ hash: A.target.hash, text: TEXT }],
  what: 'add' as const,
})

/** Leaves nothing of a test to the next one. */
export async function forgetAll(client: QueryClient): Promise<void> {
  client.clear()
  sessionStorage.clear()
  await database.write(['annotations'], async (write) => {
    const ids = await write.keys('annotations')
    await Promise.all(ids.map((id) => write.remove('annotations', id)))
  })
  await purgeAnnotations(database, [])
}
