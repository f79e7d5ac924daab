import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { AnnotationFile } from './read-annotation-file.ts'
import type { CorrectionFile } from './read-correction-file.ts'

/** Told apart from texts by their names: what is in them is read when they are opened. */
export function isAnnotationFile(name: string): boolean {
  return /\.(?:json|jsonld|annotation)$/i.test(name)
}

/** What a picker offers. */
export const ANNOTATION_FILES = '.json,.jsonld,.annotation,application/json,application/ld+json'

type OpenFile = AnnotationFile | CorrectionFile

/** The files of annotations, or of corrections, that were opened and wait for the reader's decision, the first to be shown. */
export const openFilesQuery = queryOptions({
  queryKey: ['annotation-files'],
  queryFn: ({ client }): readonly OpenFile[] => openFiles(client),
  structuralSharing: false,
})

/** Opens files of annotations; answers a sentence for each that is none. */
export async function openAnnotationFiles(client: QueryClient, files: readonly File[]): Promise<readonly string[]> {
  const { readAnnotationFile } = await import('./read-annotation-file.ts')
  const opened = await Promise.all(files.map((file) => readAnnotationFile(client, file)))
  const good = opened.flatMap((each) => (each.kind === 'file' ? [each.file] : []))
  client.setQueryData(openFilesQuery.queryKey, [...openFiles(client), ...good])
  return opened.flatMap((each) => (each.kind === 'refused' ? [each.why] : []))
}

/** It was decided on, or left. */
export function closeAnnotationFile(client: QueryClient, id: string): void {
  client.setQueryData(
    openFilesQuery.queryKey,
    openFiles(client).filter((file) => file.id !== id),
  )
}

function openFiles(client: QueryClient): readonly OpenFile[] {
  return client.getQueryData(openFilesQuery.queryKey) ?? []
}
