import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSources } from '#storage/sources.ts'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { binTexts, keepBoth } from './change-sources.ts'
import { newQueryClient } from './client.ts'
import { runOf, showRun } from './import-run.ts'
import { removedTextsQuery } from './own-entries.ts'
import { readAnew } from './read-anew.ts'
import { ownTextsQuery } from './sources.ts'
import { fileOf } from './pasted.ts'
import { startImport } from './start-import.ts'
import { run } from './test-client.ts'
import { allEventsQuery } from './timeline.ts'
import { redoLast, undoLast } from './undo.ts'

const FERRY = `The ferry left without a sound

By Ada Quill

The ferry left at noon on 12 March 2019, with nobody on its deck but the mate and a dog. The harbour lay in fog.
`
/** Under the same headline, other words. */
const OTHER = `The ferry left without a sound

By Tom Mirek

In the second year of the war the boats were painted grey, and the names on their bows were taken off.
`

/** "Паром ушёл" as DOS had it: which encoding it is in can only be guessed. */
const PAROM = Uint8Array.from([0x8f, 0xa0, 0xe0, 0xae, 0xac, 0x20, 0xe3, 0xe8, 0xf1, 0xab])

let client: QueryClient

beforeEach(() => {
  client = newQueryClient()
})

afterEach(async () => {
  const { database } = await import('./database.ts')
  const { records } = await readSources(database)
  await database.write(['sources'], async (write) => {
    await Promise.all(records.map(({ id }) => write.remove('sources', id)))
  })
  client.clear()
  sessionStorage.clear()
})

const file = (name: string, text: string) => new File([text], name)
const slugs = async () => (await client.query(catalogueQuery)).map(({ slug }) => slug).slice(0, -1)
const kinds = () => runOf(client)?.outcomes.map(({ kind }) => kind)

test('[I2] own texts stand before the seeds, the newest first, each at an address of its own', async () => {
  await startImport(client, [file('ferry.txt', FERRY), fileOf({ text: OTHER, html: null })])
  expect(kinds()).toEqual(['added', 'added'])
  expect(await slugs()).toEqual(['the-ferry-left-without-a-sound-2', 'the-ferry-left-without-a-sound'])
  const [newer, older] = await client.query(catalogueQuery)
  expect(newer).toMatchObject({ name: 'the-ferry-left-without-a-sound.txt', authors: ['Tom Mirek'], url: null })
  expect(older).toMatchObject({ name: 'ferry.txt', authors: ['Ada Quill'], url: null })
  const { source, article } = await client.query(articleQuery('the-ferry-left-without-a-sound'))
  expect(source.text).toBe(FERRY)
  expect(article.meta.authors).toEqual(['Ada Quill'])
})

test('[I11] a hundred own texts are listed by their cards: none of them is read or parsed', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  const { database } = await import('./database.ts')
  const [ferry] = (await readSources(database)).records
  if (!ferry) throw new Error('Nothing came in')
  await database.write(['sources'], async (write) => {
    const more = Array.from({ length: 100 }, (_, i) => ({ ...ferry.card, title: `Card ${i}` }))
    await Promise.all(more.map((card, i) => write.put('sources', { ...ferry, id: `own:${i}`, card })))
  })
  const later = newQueryClient()
  const titles = (await later.query(catalogueQuery)).map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(Array.from({ length: 100 }, (_, i) => `Card ${i}`)))
  const read = later
    .getQueryCache()
    .findAll({ predicate: ({ queryKey: [kind] }) => kind === 'text' || kind === 'article' })
  expect(read).toEqual([])
})

test('[I5] another text under a known name is another text', async () => {
  await startImport(client, [file('article.txt', FERRY)])
  await startImport(client, [file('article.txt', OTHER)])
  expect(kinds()).toEqual(['added', 'added'])
  showRun(client, null)
  await startImport(client, [file('article.txt', OTHER.replace('grey', 'a dull grey')), file('b.txt', FERRY)])
  expect(kinds()).toEqual(['renewed', 'known'])
  expect(await client.query(ownTextsQuery)).toHaveLength(2)
})

test('[I6] own texts are on the timeline', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  const seedless = (await client.query(catalogueQuery)).filter(({ url }) => url === null)
  client.setQueryData(catalogueQuery.queryKey, seedless)
  const {
    tellings: [told],
  } = await client.query(allEventsQuery)
  expect(told?.events.map(({ timex }) => timex.edtf)).toContain('2019-03-12')
})

test('[I7] a removed text keeps its address for its return, and says so there', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  const [entry] = await client.query(catalogueQuery)
  const ids = [entry?.id ?? '']
  await run(client, binTexts, { ids, deleted: true })
  expect(await slugs()).toEqual([])
  expect(await client.query(removedTextsQuery)).toMatchObject([{ entry: { slug: 'the-ferry-left-without-a-sound' } }])
  await expect(client.query(articleQuery('the-ferry-left-without-a-sound'))).rejects.toMatchObject({
    name: 'NotFound',
    message: expect.stringContaining('Restore it under “Removed texts”'),
  })
  await startImport(client, [fileOf({ text: OTHER, html: null })])
  expect(await slugs()).toEqual(['the-ferry-left-without-a-sound-2'])
  await run(client, binTexts, { ids, deleted: false })
  expect(await slugs()).toEqual(['the-ferry-left-without-a-sound-2', 'the-ferry-left-without-a-sound'])
})

test('[I5] [I7] a removed text is no older version of what comes in', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  const [entry] = await client.query(catalogueQuery)
  await run(client, binTexts, { ids: [entry?.id ?? ''], deleted: true })
  await startImport(client, [file('ferry.txt', TWO)])
  expect(kinds()).toEqual(['added', 'added'])
})

test('[I7] adding texts and removing them are steps of undo, after a reload too', async () => {
  await startImport(client, [file('ferry.txt', FERRY), file('grey.txt', OTHER)])
  const [newer] = await client.query(catalogueQuery)
  await run(client, binTexts, { ids: [newer?.id ?? ''], deleted: true })
  client = newQueryClient()
  expect(await slugs()).toEqual(['the-ferry-left-without-a-sound'])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'remove-text' })
  expect(await slugs()).toHaveLength(2)
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add-texts' })
  expect(await slugs()).toEqual([])
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'add-texts' })
  expect(await slugs()).toHaveLength(2)
})

test('[I5] a new version is a step of undo, and can be done again', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  await startImport(client, [file('ferry.txt', FERRY.replace('a dog', 'two dogs'))])
  const words = async () => (await client.query(articleQuery('the-ferry-left-without-a-sound'))).article.text
  expect(await words()).toContain('two dogs')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'renew-texts' })
  expect(await words()).toContain('a dog')
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'renew-texts' })
  expect(await words()).toContain('two dogs')
  expect(await slugs()).toEqual(['the-ferry-left-without-a-sound'])
})

const SLUG = 'the-ferry-left-without-a-sound'
const TWO = FERRY.replace('a dog', 'two dogs')
const THREE = FERRY.replace('a dog', 'three dogs')
const words = async (slug = SLUG) => (await client.query(articleQuery(slug))).article.text

test('[I5] keeping both is a step of undo: one text again, then none of the new version, and all of it again', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  await startImport(client, [file('ferry.txt', TWO)])
  const [entry] = await client.query(catalogueQuery)
  await run(client, keepBoth, entry?.id ?? '')
  expect(await slugs()).toEqual([`${SLUG}-2`, SLUG])
  expect(await words()).toContain('a dog')
  expect(await words(`${SLUG}-2`)).toContain('two dogs')
  client = newQueryClient()
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'keep-both' })
  expect(await slugs()).toEqual([SLUG])
  expect(await words()).toContain('two dogs')
  expect(await client.query(removedTextsQuery)).toHaveLength(1)
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'renew-texts' })
  expect(await words()).toContain('a dog')
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'renew-texts' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'keep-both' })
  expect(await slugs()).toEqual([`${SLUG}-2`, SLUG])
  expect(await words(`${SLUG}-2`)).toContain('two dogs')
  expect(await client.query(removedTextsQuery)).toEqual([])
})

test('[I5] of several new versions the last is undone, and no step is said to be that is none', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  await startImport(client, [file('ferry.txt', TWO)])
  await startImport(client, [file('ferry.txt', THREE)])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'renew-texts' })
  expect(await words()).toContain('two dogs')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add-texts' })
})

test('[I1] [I5] of several readings of one file the last is undone, and no step is said to be that is none', async () => {
  await startImport(client, [new File([PAROM], 'parom.txt')])
  const outcome = runOf(client)?.outcomes[0]
  if (outcome?.kind !== 'added' || !outcome.uncertain) throw new Error('Its encoding was no guess')
  const { id, uncertain } = outcome
  await run(client, readAnew, { id, uncertain, encoding: 'windows-1251' })
  await run(client, readAnew, { id, uncertain, encoding: 'ibm866' })
  expect((await client.query(catalogueQuery))[0]?.title).toBe('Паром ушёл')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'renew-texts' })
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add-texts' })
})

test('[I1] the encoding of a removed text that comes once more is not asked for', async () => {
  await startImport(client, [new File([PAROM], 'parom.txt')])
  const [entry] = await client.query(catalogueQuery)
  await run(client, binTexts, { ids: [entry?.id ?? ''], deleted: true })
  showRun(client, null)
  await startImport(client, [new File([PAROM], 'parom.txt')])
  const [outcome] = runOf(client)?.outcomes ?? []
  expect(outcome).toMatchObject({ kind: 'known', removed: true })
  expect(outcome).not.toHaveProperty('uncertain')
})

test('[I5] two versions of a text that come at once are one step of undo', async () => {
  await startImport(client, [file('ferry.txt', FERRY), file('ferry.txt', TWO)])
  expect(kinds()).toEqual(['added', 'renewed'])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add-texts' })
  expect(await slugs()).toEqual([])
})

test('[I5] what another tab has made void is passed over', async () => {
  await startImport(client, [file('ferry.txt', FERRY)])
  await startImport(client, [file('ferry.txt', TWO)])
  const [entry] = await client.query(catalogueQuery)
  const { database } = await import('./database.ts')
  const { partSource } = await import('#storage/sources.ts')
  await partSource(database, entry?.id ?? '', 'own:elsewhere', '2024-05-03T10:00:00.000Z')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add-texts' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'add-texts' })
  expect(await run(client, redoLast, undefined)).toBeNull()
})
