import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleQuery } from './article.ts'
import { correct, correctionsQuery } from './corrections.ts'
import { allProgressQuery, progressQuery, saveProgress } from './progress.ts'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from './settings.ts'
import { sourceQuery } from './source.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'

const TEXT = 'The ferry\n\nThe ferry left at noon. Nobody on the quay had waved.\n'

let client: QueryClient

beforeEach(() => {
  client = clientWithText()
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { written: null, title: null } } })
  client.clear()
})

/** The site answers every request so. */
function site(answer: () => Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn(answer))
}

test('[Q7] a text is opened with what is stated about it, and fetched once', async () => {
  site(async () => new Response(TEXT))
  const { entry, source, article } = await client.query(articleQuery('the-ferry'))
  expect(entry).toBe(ENTRY)
  expect(source).toEqual({ id: 'seed:ferry', name: 'ferry.txt', text: TEXT, facts: ENTRY.facts, repairs: [] })
  expect(article.text).toContain('Nobody on the quay had waved.')
  await client.query({ ...articleQuery('the-ferry'), staleTime: 0 })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('[Q7] the text is what the build read, byte order mark and all', async () => {
  site(async () => new Response('\uFEFF' + TEXT))
  const { source } = await client.query(sourceQuery('the-ferry'))
  expect(source.text).toBe('\uFEFF' + TEXT)
})

test.each([
  {
    name: 'the site cannot be reached',
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
    says: /while you are online/,
  },
  {
    name: 'the text is not there',
    answer: async () => new Response('', { status: 404 }),
    says: /missing from this site \(404\)/,
  },
  {
    name: 'the host answers with the app’s page',
    answer: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    says: /missing from this site/,
  },
])('[Q8] a text that cannot be had says so: $name', async ({ answer, says }) => {
  site(answer)
  await expect(client.query(articleQuery('the-ferry'))).rejects.toMatchObject({
    name: 'TextUnavailable',
    message: expect.stringMatching(says),
  })
  site(async () => new Response(TEXT))
  expect((await client.query(articleQuery('the-ferry'))).source.text).toBe(TEXT)
})

test('[Q8] an unknown address is not found', async () => {
  await expect(client.query(articleQuery('nowhere'))).rejects.toMatchObject({ name: 'NotFound' })
})

test('[Q9] a corrected fact wins over the sidecar, the open article follows, and null takes it back', async () => {
  site(async () => new Response(TEXT))
  const observer = new QueryObserver(client, articleQuery('the-ferry'))
  const unsubscribe = observer.subscribe(() => {})
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { written: '2020-10-27', title: 'Mine' } } })
  await vi.waitFor(() => expect(observer.getCurrentResult().data?.source.facts.written).toBe('2020-10-27'))
  expect(observer.getCurrentResult().data?.article.meta).toMatchObject({ written: '2020-10-27', title: 'Mine' })
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { written: null } } })
  await vi.waitFor(() => expect(observer.getCurrentResult().data?.source.facts.written).toBe('2024-05-01'))
  expect(await client.query(correctionsQuery(ENTRY.id))).toMatchObject({ facts: { title: 'Mine' } })
  unsubscribe()
})

test('[Q10] the place in a text is kept', async () => {
  expect(await client.query(progressQuery(ENTRY.id))).toBeNull()
  const place = { sourceId: ENTRY.id, block: 1, offset: 4, check: 'ferry left', fraction: 0.4 }
  await run(client, saveProgress, place)
  const again = clientWithText()
  expect(await again.query(progressQuery(ENTRY.id))).toMatchObject(place)
  expect(await again.query(allProgressQuery)).toMatchObject({ [ENTRY.id]: place })
})

test('[Q11] settings are shown at once, and kept', async () => {
  expect(await client.query(settingsQuery)).toEqual(DEFAULT_SETTINGS)
  const changing = run(client, changeSettings, { theme: 'dark' })
  await vi.waitFor(() => expect(client.getQueryData(settingsQuery.queryKey)?.theme).toBe('dark'))
  await changing
  await run(client, changeSettings, { size: 22 })
  expect(await clientWithText().query(settingsQuery)).toMatchObject({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    size: 22,
  })
})
