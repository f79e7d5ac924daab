import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogueQuery } from './catalogue.ts'
import { correct } from './corrections.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'
import { allEventsQuery, eventsQuery } from './timeline.ts'

const TEXT = 'The ferry\n\nThe ferry left last Sunday at noon. Nobody on the quay had waved, and nobody had come.\n'

let client: QueryClient

beforeEach(() => {
  client = clientWithText()
  vi.stubGlobal('fetch', async (url: string) => new Response(TEXT, { status: url === ENTRY.url ? 200 : 404 }))
})

afterEach(async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { written: null } } })
  vi.unstubAllGlobals()
  client.clear()
})

test('[Q12] when the reader sets the day of writing, relative dates move at once', async () => {
  const observer = new QueryObserver(client, eventsQuery('the-ferry'))
  const unsubscribe = observer.subscribe(() => {})
  const dates = () => observer.getCurrentResult().data?.events.map(({ timex }) => timex.edtf)
  await client.query(eventsQuery('the-ferry')) // loads the tagger, which may take a moment
  await vi.waitFor(() => expect(dates()).toEqual(['2024-04-28'])) // the sidecar says Wednesday 1 May 2024
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { written: '2020-10-27' } } })
  await vi.waitFor(() => expect(dates()).toEqual(['2020-10-25']))
  expect(observer.getCurrentResult().data?.reference?.from).toBe('reader')
  unsubscribe()
})

test('[Q12] a text that cannot be had leaves the others their timeline; when none can be had, it says why', async () => {
  const missing = { ...ENTRY, id: 'seed:gone', slug: 'gone', url: '/texts/gone.txt' }
  client.setQueryData(catalogueQuery.queryKey, [missing, ENTRY])
  const events = await client.query(allEventsQuery)
  expect(events.map(({ entry }) => entry.slug)).toEqual(['the-ferry'])
  client.setQueryData(catalogueQuery.queryKey, [missing])
  await expect(client.query({ ...allEventsQuery, staleTime: 0 })).rejects.toMatchObject({ name: 'TextUnavailable' })
})
