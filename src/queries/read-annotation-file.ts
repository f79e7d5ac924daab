import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Foreign } from '#domain/annotation/annotation.ts'
import type { Unreadable } from '#domain/exchange/annotations/incoming.ts'
import type { ImportPlan } from '#domain/exchange/annotations/prepare-import.ts'
import { readAllAnnotations } from '#storage/annotations.ts'
import { working } from './annotation-worker.ts'
import { database } from './database.ts'
import { knownTexts, type UnreadText } from './known-texts.ts'
import { isCorrectionFile, type OpenedCorrections, readCorrectionFile } from './read-correction-file.ts'
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
  readonly plan: (chosen: ReadonlyMap<string, string>) => Promise<Prospect>
}

/** What would happen; in texts that are here and cannot be read now, no place was looked for. */
export type Prospect = { readonly plan: ImportPlan; readonly unread: readonly UnreadText[] }

export type OpenedFile =
  | { readonly kind: 'file'; readonly file: AnnotationFile }
  /** `why` is a sentence that names the file. */
  | { readonly kind: 'refused'; readonly why: string }

/** Bytes: 20,000 annotations with long notes; beyond it a browser's memory is what gives way. */
const LARGEST = 40_000_000

/** Reads a file of annotations, in the W3C's form or Hypothesis', or one of Lectern's corrections. */
export async function readAnnotationFile(client: QueryClient, file: File): Promise<OpenedFile | OpenedCorrections> {
  if (await isCorrectionFile(file)) return readCorrectionFile(file)
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
  const plan = async (chosen: ReadonlyMap<string, string>): Promise<Prospect> => {
    const [{ texts, unread }, present] = await Promise.all([knownTexts(client), readAllAnnotations(database)])
    const { now } = newStamp()
    const stored = recordsOf(client, present)
    return { plan: await working((worker) => worker.prepare(items, texts, chosen, stored, now)), unread }
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
