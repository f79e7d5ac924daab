import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Incoming } from '../importing/find-files.ts'
import type { Read } from '../importing/read-file.ts'
import type { ChangedAnnotation } from './annotation-change.ts'

/** A file whose encoding is a guess, to be read anew when the reader sees that it is wrong. */
export type Uncertain = Read & { readonly incoming: Incoming }

type Came = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly uncertain?: Uncertain
}

/** What became of one file; `name` is empty for what was pasted. */
export type Outcome =
  | (Came & { readonly kind: 'added' })
  /** It took the place of an older file of its name, whose highlights it carries on. */
  | (Came & { readonly kind: 'renewed' })
  /** It was here before, in the library or among what was removed. */
  | (Came & { readonly kind: 'known'; readonly removed: boolean })
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }

/** How the bringing in of texts stands. */
export type ImportRun = {
  readonly state: 'running' | 'ended' | 'cancelled'
  readonly total: number
  /** The file that is being read. */
  readonly now: string
  readonly outcomes: readonly Outcome[]
  /** Files in folders that are no plain texts. */
  readonly others: number
  /** What takes annotations back that waited for these texts, and stand in them now; one each. */
  readonly home: readonly ChangedAnnotation[]
}

/** The run that goes on, or the last one until its report is closed; null when there is none. */
export const importRunQuery = queryOptions({
  queryKey: ['import'],
  queryFn: ({ client }): ImportRun | null => runOf(client),
  gcTime: Infinity,
})

export function runOf(client: QueryClient): ImportRun | null {
  return client.getQueryData(importRunQuery.queryKey) ?? null
}

export function showRun(client: QueryClient, run: ImportRun | null): void {
  client.setQueryData(importRunQuery.queryKey, run)
}
