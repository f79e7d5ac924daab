import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Foreign } from '#domain/annotation/annotation.ts'
import type { KnownText } from '#domain/exchange/annotations/find-texts.ts'
import type { Unreadable } from '#domain/exchange/annotations/incoming.ts'
import type { ImportPlan } from '#domain/exchange/annotations/prepare-import.ts'
import { readAllAnnotations } from '#storage/annotations.ts'
import { startAnnotationWorker } from './annotation-worker.ts'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { database } from './database.ts'
import { newStamp } from './stamp.ts'
import { recordsOf } from './storage-state.ts'

/** A file of annotations that was read; nothing is stored yet. */
export type AnnotationFile = {
  /** Of this reading of it. */
  readonly id: string
  readonly name: string
  readonly form: Foreign['form']
  /** What stands in it and is no annotation. */
  readonly unreadable: readonly Unreadable[]
  /** What bringing it in would do now; `chosen` has the texts that the reader picked, by the keys of groups. */
  readonly plan: (chosen: ReadonlyMap<string, string>) => Promise<ImportPlan>
}

export type OpenedFile =
  | { readonly kind: 'file'; readonly file: AnnotationFile }
  /** `why` is a sentence that names the file. */
  | { readonly kind: 'refused'; readonly why: string }

/** Bytes: 20,000 annotations with long notes; beyond it a browser's memory is what gives way. */
const LARGEST = 40_000_000

/** Reads a file of annotations, in the W3C's form or Hypothesis'. */
export async function readAnnotationFile(client: QueryClient, file: File): Promise<OpenedFile> {
  const refused = (why: string): OpenedFile => ({ kind: 'refused', why: `“${file.name}” was not brought in: ${why}` })
  if (file.size > LARGEST) {
    const size = Math.ceil(file.size / 1_000_000)
    return refused(`it has ${size} MB, and a file of annotations may have ${LARGEST / 1_000_000}. Split it.`)
  }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return refused('it could not be read; it may have been moved or renamed. Choose it again.')
  const read = await working((worker) => worker.read(bytes)).catch(() => null)
  if (!read) return refused('it was too much for this browser. Close other tabs and try again, or split it.')
  if (read.kind === 'refused') return refused(read.why)
  const { form, items, unreadable } = read
  const plan = async (chosen: ReadonlyMap<string, string>) => {
    const [texts, present] = await Promise.all([knownTexts(client), readAllAnnotations(database)])
    const { now } = newStamp()
    return working((worker) => worker.prepare(items, texts, chosen, recordsOf(client, present), now))
  }
  return { kind: 'file', file: { id: newStamp().id, name: file.name, form, unreadable, plan } }
}

/** What would happen; the last plan stays until the next one is made. */
export const importPlanQuery = (file: AnnotationFile, chosen: ReadonlyMap<string, string>) =>
  queryOptions({
    queryKey: ['annotation-import', file.id, [...chosen]],
    queryFn: () => file.plan(chosen),
    structuralSharing: false,
    placeholderData: (before) => before,
    gcTime: 0,
  })

async function working<T>(work: (worker: Awaited<ReturnType<typeof startAnnotationWorker>>) => Promise<T>): Promise<T> {
  const worker = await startAnnotationWorker()
  try {
    return await work(worker)
  } finally {
    worker.stop()
  }
}

/** All texts that can be had now: one that cannot be fetched gets its annotations another time. */
async function knownTexts(client: QueryClient): Promise<readonly KnownText[]> {
  const catalogue = await client.query(catalogueQuery)
  const opened = await Promise.allSettled(catalogue.map(({ slug }) => client.query(articleQuery(slug))))
  return opened.flatMap((outcome): readonly KnownText[] => {
    if (outcome.status === 'rejected') return []
    const { entry, article } = outcome.value
    const url = article.meta.url ?? entry.facts.url ?? null
    return [{ sourceId: entry.id, slug: entry.slug, url, text: article.text, hash: article.hash }]
  })
}
