import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { describe } from '#domain/anchor/describe.ts'
import type { EventCorrection } from '#domain/timeline/event-correction.ts'
import { catalogueQuery } from './catalogue.ts'
import { correct } from './corrections.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'
import { allEventsQuery, eventsQuery } from './timeline.ts'
import { redoLast, undoLast } from './undo.ts'

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

test('[Q12] a text that cannot be had is named and leaves the others their timeline; when none can be had, it says why', async () => {
  const missing = { ...ENTRY, id: 'seed:gone', slug: 'gone', url: '/texts/gone.txt', title: 'Gone' }
  client.setQueryData(catalogueQuery.queryKey, [missing, ENTRY])
  const { tellings, unread, left } = await client.query(allEventsQuery)
  expect(tellings.map(({ entry }) => entry.slug)).toEqual(['the-ferry'])
  expect(unread).toMatchObject([
    { slug: 'gone', title: 'Gone', why: expect.stringContaining('missing from this site') },
  ])
  expect(left).toBe(0)
  client.setQueryData(catalogueQuery.queryKey, [missing])
  await expect(client.query({ ...allEventsQuery, staleTime: 0 })).rejects.toMatchObject({ name: 'TextUnavailable' })
})

test('[Q12] what the reader sets of an event is one step of undo, is kept, and goes with the words', async () => {
  const dates = async () => (await client.query(eventsQuery('the-ferry'))).events.map(({ timex }) => timex.edtf)
  expect(await dates()).toEqual(['2024-04-28'])
  const { article } = await client.query(eventsQuery('the-ferry'))
  const start = article.text.indexOf('last Sunday')
  const event: EventCorrection = {
    id: 'e1',
    target: describe(article.text, article.hash, { start, end: start + 'last Sunday'.length }),
    says: { kind: 'dated', date: '2024-04-21' },
  }
  const snapshot = { hash: article.hash, text: article.text }
  await run(client, correct, { sourceId: ENTRY.id, change: { events: { put: [event] } }, snapshot })
  expect(await dates()).toEqual(['2024-04-21'])

  // The same store, read by another tab, after the text has got a paragraph more.
  const changed = TEXT.replace('The ferry left', 'Fog lay on the water all night, and nobody slept.\n\nThe ferry left')
  vi.stubGlobal('fetch', async () => new Response(changed))
  const other = clientWithText()
  const told = await other.query(eventsQuery('the-ferry'))
  expect(told.events.map(({ timex, correction }) => [timex.edtf, timex.text, correction?.made.id])).toEqual([
    ['2024-04-21', 'last Sunday', 'e1'],
  ])
  vi.stubGlobal(
    'fetch',
    async () => new Response('The ferry\n\nThe ferry was sold to a museum, and nobody told the crew.\n'),
  )
  const gone = clientWithText()
  expect((await gone.query(eventsQuery('the-ferry'))).lost).toEqual([event])

  await run(client, undoLast, undefined)
  expect(await dates()).toEqual(['2024-04-28'])
  await run(client, redoLast, undefined)
  expect(await dates()).toEqual(['2024-04-21'])
  await run(client, correct, { sourceId: ENTRY.id, change: { events: { remove: ['e1'] } } })
})
