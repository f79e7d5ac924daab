import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { correct, correctionsQuery } from './corrections.ts'
import { database } from './database.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'
import { redoLast, undoLast } from './undo.ts'

let client: QueryClient

beforeEach(() => {
  client = clientWithText()
})

afterEach(async () => {
  client.clear()
  sessionStorage.clear()
  await database.write(['corrections'], (write) => write.remove('corrections', ENTRY.id))
})

const stated = () => client.query({ ...correctionsQuery(ENTRY.id), staleTime: 0 })
const REPAIR = { id: 'r', belongs: false, at: { start: 0, end: 24 }, words: 'The ferry left at noon.' }

test('[Q4] a correction is undone and done again, after a reload too', async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { title: 'Mine' } } })
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { title: 'Ours', written: '2024-05-02' } } })
  await run(client, correct, { sourceId: ENTRY.id, change: { repairs: { put: [REPAIR] } } })
  expect(await stated()).toMatchObject({ facts: { title: 'Ours', written: '2024-05-02' }, repairs: [REPAIR] })
  client = clientWithText()
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'repair' })
  expect(await stated()).toMatchObject({ facts: { title: 'Ours' }, repairs: [] })
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'facts' })
  expect((await stated()).facts).toEqual({ title: 'Mine' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'facts' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'repair' })
  expect(await stated()).toMatchObject({ facts: { title: 'Ours', written: '2024-05-02' }, repairs: [REPAIR] })
})

test('[Q4] a correction that changes nothing is no step', async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { title: null }, repairs: { remove: ['r'] } } })
  expect(await run(client, undoLast, undefined)).toBeNull()
})

test('[Q9] the library shows what the reader states, at the same address, and what was stated before when it is taken back', async () => {
  const entry = async () => (await client.query(catalogueQuery)).find(({ id }) => id === ENTRY.id)
  expect(await entry()).toBe(ENTRY)
  const facts = { title: 'The last ferry', authors: ['Ada Quill', 'Tom Mirek'], published: '2021-03' }
  await run(client, correct, { sourceId: ENTRY.id, change: { facts } })
  expect(await entry()).toMatchObject({ ...facts, when: 'March 2021', slug: ENTRY.slug, facts: ENTRY.facts })
  expect(await clientWithText().query(catalogueQuery)).toContainEqual(expect.objectContaining(facts))
  await run(client, undoLast, undefined)
  expect(await entry()).toEqual(ENTRY)
})

test('[Q9] lines that do not belong leave the article, and come back with undo', async () => {
  vi.stubGlobal(
    'fetch',
    async () => new Response('The ferry\n\nThe ferry left at noon.\n\nShare this with a friend.\n'),
  )
  const words = async () => (await client.query(articleQuery(ENTRY.slug))).article.text
  const before = await words()
  const at = { start: 11, end: 34 }
  await run(client, correct, {
    sourceId: ENTRY.id,
    change: { repairs: { put: [{ id: 'r', belongs: false, at, words: 'The ferry left at noon.' }] } },
  })
  expect(before).toContain('left at noon')
  expect(await words()).not.toContain('left at noon')
  await run(client, undoLast, undefined)
  expect(await words()).toBe(before)
  vi.unstubAllGlobals()
})

test('[Q9] the card shows the first words and the minutes of the lines that belong, in a new tab too', async () => {
  const long = `It rained on the quay. ${'The men stood and waited for the boat. '.repeat(200)}`
  vi.stubGlobal('fetch', async () => new Response(`The ferry\n\n${long}\n\nAnd then the ferry left at noon.\n`))
  const card = async () => {
    const { excerpt = '', minutes } = (await client.query(catalogueQuery)).find(({ id }) => id === ENTRY.id) ?? {}
    return { excerpt: excerpt.slice(0, 22), minutes }
  }
  const put = [{ id: 'r', belongs: false, at: { start: 11, end: 11 + long.trim().length }, words: long.trim() }]
  await run(client, correct, { sourceId: ENTRY.id, change: { repairs: { put } } })
  await vi.waitFor(async () => expect(await card()).toEqual({ excerpt: 'And then the ferry lef', minutes: 1 }))
  client = clientWithText()
  await vi.waitFor(async () => expect(await card()).toEqual({ excerpt: 'And then the ferry lef', minutes: 1 }))
  const { entry } = await client.query(articleQuery(ENTRY.slug))
  expect(entry.excerpt).toMatch(/^And then/)
  await run(client, undoLast, undefined)
  await vi.waitFor(async () =>
    expect(await card()).toEqual({ excerpt: ENTRY.excerpt.slice(0, 22), minutes: ENTRY.minutes }),
  )
  vi.unstubAllGlobals()
})
