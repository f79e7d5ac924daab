import { type MutationOptions, MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { seedsQuery } from './catalogue.ts'
import { newQueryClient } from './client.ts'

export const ENTRY: CatalogueEntry = {
  id: 'seed:ferry',
  slug: 'the-ferry',
  name: 'ferry.txt',
  url: '/texts/ferry.txt',
  facts: { publication: 'The Quay', written: '2024-05-01' },
  title: 'The ferry',
  authors: [],
  publication: 'The Quay',
  issue: null,
  published: null,
  written: '2024-05-01',
  when: '1 May 2024',
  language: 'en-GB',
  excerpt: 'The ferry left at noon.',
  words: 11,
  minutes: 1,
}

/** A client, as of one tab, that knows one text. */
export function clientWithText(): QueryClient {
  const client = newQueryClient()
  client.setQueryData(seedsQuery.queryKey, [ENTRY])
  return client
}

/** Makes a change as a component does. */
export function run<TData, TError, TVariables, TShown>(
  client: QueryClient,
  options: MutationOptions<TData, TError, TVariables, TShown>,
  variables: TVariables,
): Promise<TData> {
  return new MutationObserver(client, options).mutate(variables)
}
