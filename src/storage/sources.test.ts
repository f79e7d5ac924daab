import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { connect } from './connection.ts'
import { type Database, openDatabase } from './database.ts'
import type { OwnSource, OwnVersion } from './records.ts'
import { addSource, binSources, joinSources, partSource, readSource, readSources, renewSource } from './sources.ts'

const NOW = '2024-05-03T10:00:00.000Z'

function version(text: string): OwnVersion {
  const card = {
    title: text,
    authors: ['Ada Quill'],
    publication: null,
    issue: null,
    published: '2019-03-14',
    written: null,
    when: '14 March 2019',
    language: 'en',
    excerpt: text,
    words: 2,
    minutes: 1,
  }
  return { text, hash: hashText(text), card }
}

function source(id: string, created = '2024-05-01T10:00:00.000Z'): OwnSource {
  return {
    ...version('The ferry'),
    id: `own:${id}`,
    name: 'ferry.txt',
    facts: { slug: 'the-ferry' },
    earlier: null,
    created,
    modified: created,
    deleted: null,
  }
}

let one: Database

beforeEach(() => {
  one = openDatabase('test')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await one.close()
  await deleteDB('test')
})

const all = async () => (await readSources(one)).records

test('[I10] a text and its record are stored together, strictly, and once', async () => {
  await readSources(one)
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await addSource(one, source('a'))
  expect(begin.mock.calls).toEqual([[['sources'], 'readwrite', { durability: 'strict' }]])
  await addSource(one, { ...source('a'), name: 'again.txt' })
  expect(await all()).toEqual([source('a')])
})

test('[I10] a full disk stores nothing, and says so', async () => {
  await readSources(one)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(addSource(one, source('a'))).rejects.toMatchObject({ name: 'StorageError', kind: 'quota' })
  vi.restoreAllMocks()
  expect(await all()).toEqual([])
})

test('[I5] a new version keeps the id, and the one before; both can be kept', async () => {
  await addSource(one, source('a'))
  await renewSource(one, 'own:a', version('The ferries'), NOW)
  const renewed = {
    ...source('a'),
    ...version('The ferries'),
    earlier: { ...version('The ferry'), facts: { slug: 'the-ferry' } },
    modified: NOW,
  }
  expect(await all()).toEqual([renewed])
  await renewSource(one, 'own:a', version('The ferries'), NOW)
  expect(await all()).toEqual([renewed])

  expect(await partSource(one, 'own:a', 'own:b', NOW)).toBe(true)
  const newer = { ...source('b', NOW), ...version('The ferries') }
  expect(await all()).toEqual([{ ...source('a'), modified: NOW }, newer])
  expect(await partSource(one, 'own:a', 'own:c', NOW)).toBe(false)
  expect(await all()).toHaveLength(2)

  // Back and forth, each twice, as after a lost connection.
  const joined = [renewed, { ...newer, deleted: NOW }]
  expect(await joinSources(one, 'own:a', 'own:b', NOW)).toBe(true)
  expect(await all()).toEqual(joined)
  expect(await joinSources(one, 'own:a', 'own:b', NOW)).toBe(true)
  expect(await all()).toEqual(joined)
  const apart = [{ ...source('a'), modified: NOW }, newer]
  expect(await partSource(one, 'own:a', 'own:b', NOW)).toBe(true)
  expect(await all()).toEqual(apart)
  expect(await partSource(one, 'own:a', 'own:b', NOW)).toBe(true)
  expect(await all()).toEqual(apart)
})

test('[I5] plain words in the place of a page have nothing of its structure, which the earlier version keeps', async () => {
  const page = { ...version('A page'), structure: { forms: 'p', aside: '' } }
  await addSource(one, source('a'))
  await renewSource(one, 'own:a', page, NOW)
  expect(await all()).toMatchObject([{ structure: page.structure }])
  await renewSource(one, 'own:a', version('Plain words'), NOW)
  const [renewed] = await all()
  expect(renewed).not.toHaveProperty('structure')
  expect(renewed?.earlier).toMatchObject({ text: 'A page', structure: page.structure })
})

test('[I5] [S4] a version becomes no text under an id that another record has, read or not', async () => {
  await addSource(one, source('a'))
  await renewSource(one, 'own:a', version('The ferries'), NOW)
  const connection = await connect('test', () => {})
  await connection.put('sources', { id: 'own:b', name: 'old' })
  connection.close()
  await addSource(one, { ...source('c'), text: 'Another text', hash: hashText('Another text') })
  const before = await all()
  expect(await partSource(one, 'own:a', 'own:b', NOW)).toBe(false)
  expect(await partSource(one, 'own:a', 'own:c', NOW)).toBe(false)
  expect(await all()).toEqual(before)
  expect((await readSources(one)).unreadable).toMatchObject([{ key: 'own:b' }])
})

test('[I5] texts that have newer versions of their own are not made one: none of them is lost', async () => {
  await addSource(one, source('a'))
  await renewSource(one, 'own:a', version('The ferries'), NOW)
  await partSource(one, 'own:a', 'own:b', NOW)
  await renewSource(one, 'own:a', version('The old ferry'), NOW)
  const before = await all()
  expect(await joinSources(one, 'own:a', 'own:b', NOW)).toBe(false)
  expect(await all()).toEqual(before)
})

test('[I7] removed texts are kept, and restored as they were', async () => {
  await addSource(one, source('b', '2024-05-02T10:00:00.000Z'))
  await addSource(one, source('a'))
  await binSources(one, ['own:a', 'own:b'], true, NOW)
  expect((await all()).map(({ id, deleted }) => [id, deleted])).toEqual([
    ['own:a', NOW],
    ['own:b', NOW],
  ])
  await binSources(one, ['own:a'], false, NOW)
  expect((await readSource(one, 'own:a')).records).toEqual([{ ...source('a'), modified: NOW }])
})

test('[S2] what is not there cannot be changed', async () => {
  await expect(renewSource(one, 'own:x', version('x'), NOW)).rejects.toMatchObject({ kind: 'lost' })
  await expect(binSources(one, ['own:x'], true, NOW)).rejects.toMatchObject({ kind: 'lost' })
})

test('[S4] a text that cannot be read hides no other', async () => {
  await addSource(one, source('a'))
  const connection = await connect('test', () => {})
  await connection.put('sources', { id: 'own:b', name: 'old' })
  connection.close()
  const { records, unreadable } = await readSources(one)
  expect(records).toEqual([source('a')])
  expect(unreadable).toMatchObject([{ store: 'sources', key: 'own:b' }])
})
