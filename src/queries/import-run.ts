import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ChangedAnnotation } from './annotation-change.ts'

/** What became of one file; `name` is empty for what was pasted. */
export type Outcome =
  | { readonly kind: 'added'; readonly id: string; readonly name: string; readonly title: string }
  /** It took the place of an older file of its name, whose highlights it carries on. */
  | { readonly kind: 'renewed'; readonly id: string; readonly name: string; readonly title: string }
  /** It was here before, in the library or among what was removed. */
  | {
      readonly kind: 'known'
      readonly id: string
      readonly name: string
      readonly title: string
      readonly removed: boolean
    }
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
