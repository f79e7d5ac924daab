import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import { addAnnotations, purgeAnnotations, readAnnotations, readAllAnnotations } from './annotations.ts'
import { connect } from './connection.ts'
import { type Database, openDatabase } from './database.ts'
import { mergeNote } from './merge-note.ts'
import { readSnapshot } from './snapshots.ts'
import { addAnnotation, changeAnnotation, testAnnotation, TEXT } from './test-annotation.ts'

let one: Database
let two: Database

beforeEach(() => {
  one = openDatabase('test')
  two = openDatabase('test')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all([one.close(), two.close()])
  await deleteDB('test')
})

const trashed = (annotation: Annotation): Annotation => ({ ...annotation, deleted: '2024-05-02T10:00:00.000Z' })

test('[S1] an annotation and its text are stored together, strictly', async () => {
  await readAllAnnotations(one)
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await addAnnotation(one, testAnnotation('a'), TEXT)
  expect(begin.mock.calls).toEqual([[['annotations', 'snapshots'], 'readwrite', { durability: 'strict' }]])
  expect((await readAnnotations(two, 'seed:ferry')).records).toEqual([testAnnotation('a')])
  expect(await readSnapshot(two, hashText(TEXT))).toEqual({ hash: hashText(TEXT), text: TEXT })
})

test('[S1] a change that fails leaves everything as it was', async () => {
  await addAnnotation(one, testAnnotation('a'), TEXT)
  const other = { hash: hashText('other'), text: 'other' }
  const failing = changeAnnotation(
    one,
    'a',
    () => {
      throw new RangeError('no')
    },
    other,
  )
  await expect(failing).rejects.toMatchObject({ name: 'StorageError', kind: 'unknown', cause: new RangeError('no') })
  expect((await readAllAnnotations(one)).records).toEqual([testAnnotation('a')])
  expect(await readSnapshot(one, other.hash)).toBeNull()
})

test('[S2] adding what is there changes nothing', async () => {
  await addAnnotation(one, testAnnotation('a'), TEXT)
  await changeAnnotation(two, 'a', (stored) => ({ ...stored, note: 'written since' }))
  await addAnnotation(one, testAnnotation('a'), TEXT)
  expect((await readAllAnnotations(one)).records).toEqual([testAnnotation('a', { note: 'written since' })])
})

test('a change of what is not there says so', async () => {
  await expect(changeAnnotation(one, 'gone', (stored) => stored)).rejects.toMatchObject({ kind: 'lost' })
})

test.each([
  { name: 'not an annotation at all', broken: { id: 'b', sourceId: 'seed:ferry' } },
  { name: 'a colour of a later version', broken: { ...testAnnotation('b'), colour: 'ultraviolet' } },
  {
    name: 'offsets in the wrong order',
    broken: {
      ...testAnnotation('b'),
      target: { ...testAnnotation('b').target, position: { type: 'TextPositionSelector', start: 9, end: 4 } },
    },
  },
  { name: 'no time', broken: { ...testAnnotation('b'), created: 'yesterday' } },
])('[S4] a broken record hides no other, and stays: $name', async ({ broken }) => {
  await addAnnotation(one, testAnnotation('a'), TEXT)
  await addAnnotation(one, trashed(testAnnotation('c')), TEXT)
  const raw = await connect('test', () => {})
  await raw.put('annotations', broken)

  const shelf = await readAnnotations(one, 'seed:ferry')
  expect(shelf.records.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(shelf.unreadable).toEqual([{ store: 'annotations', key: 'b', why: expect.stringContaining('.') }])

  await expect(changeAnnotation(one, 'b', (stored) => stored)).rejects.toMatchObject({ kind: 'lost' })
  await purgeAnnotations(one, ['a', 'b', 'c'])
  expect(await raw.getAll('annotations')).toEqual([testAnnotation('a'), broken])
  raw.close()
})

test('[S5] a text is stored once and stays while an annotation needs it, in the trash too', async () => {
  const hash = hashText(TEXT)
  await addAnnotation(one, testAnnotation('a'), TEXT)
  await addAnnotation(one, testAnnotation('b'), TEXT)
  await changeAnnotation(one, 'a', trashed)
  await changeAnnotation(one, 'b', trashed)
  await purgeAnnotations(one, ['a'])
  expect(await readSnapshot(one, hash)).not.toBeNull()
  await purgeAnnotations(one, ['b'])
  expect(await readSnapshot(one, hash)).toBeNull()
})

test('[S6] only what is in the trash can be deleted for good', async () => {
  await addAnnotation(one, testAnnotation('a'), TEXT)
  await purgeAnnotations(one, ['a', 'never there'])
  expect((await readAllAnnotations(one)).records).toHaveLength(1)
})

test('[S7] a field that this version does not know survives a change', async () => {
  const later = { ...testAnnotation('a'), mood: 'glad' }
  await addAnnotation(one, later, TEXT)
  const after = (await changeAnnotation(one, 'a', (stored) => ({ ...stored, note: 'n' })))?.after
  expect(after).toEqual({ ...later, note: 'n' })
})

type Step = {
  readonly tab: 0 | 1
  readonly id: string
  readonly act: 'append' | 'prepend' | 'tag' | 'recolour' | 'trash' | 'look'
}

const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.constantFrom(0, 1),
  id: fc.constantFrom('a', 'b'),
  act: fc.constantFrom('append', 'prepend', 'tag', 'recolour', 'trash', 'look'),
})

test('[S2] [S3] whatever two tabs do at once to the same annotations, no word and no tag is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 5 }), async (rounds) => {
      const databases = [openDatabase('race'), openDatabase('race')] as const
      const seen = [new Map<string, Annotation>(), new Map<string, Annotation>()] as const
      const written: string[] = []
      const look = async (tab: 0 | 1) => {
        for (const each of (await readAllAnnotations(databases[tab])).records) seen[tab].set(each.id, each)
      }
      const run = async ({ tab, id, act }: Step, word: string) => {
        const opened = seen[tab].get(id)?.note ?? ''
        if (act === 'look') return look(tab)
        if (act !== 'recolour' && act !== 'trash') written.push(word)
        await changeAnnotation(databases[tab], id, (stored) => {
          switch (act) {
            case 'append':
              return { ...stored, note: mergeNote(stored.note, opened, `${opened} ${word}`) }
            case 'prepend':
              return { ...stored, note: mergeNote(stored.note, opened, `${word} ${opened}`) }
            case 'tag':
              return { ...stored, tags: [...stored.tags, word] }
            case 'recolour':
              return { ...stored, colour: 'blue' }
            case 'trash':
              return trashed(stored)
          }
        })
      }
      try {
        for (const id of ['a', 'b']) await addAnnotation(databases[0], testAnnotation(id), TEXT)
        // The steps of one round run at once; each tab knows only what it has looked at.
        for (const [r, round] of rounds.entries()) await Promise.all(round.map((each, i) => run(each, `w${r}x${i}`)))
        const { records } = await readAllAnnotations(databases[0])
        expect(records).toHaveLength(2)
        const words = records.flatMap(({ note, tags }) => [...note.split(/\s+/), ...tags])
        for (const word of written) expect(words).toContain(word)
      } finally {
        await Promise.all(databases.map((database) => database.close()))
        await deleteDB('race')
      }
    }),
    { numRuns: 60 },
  )
})

test('[S11] thousands are read in parts, all of them and no others', async () => {
  const all = Array.from({ length: 2300 }, (_, number) =>
    testAnnotation(`id-${(number * 7919) % 2300}`, {
      sourceId: number % 5 === 0 ? 'seed:mill' : 'seed:ferry',
      created: new Date(Date.UTC(2024, 0, 1) + number * 1000).toISOString(),
    }),
  )
  await addAnnotations(one, all, [])
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  expect((await readAnnotations(one, 'seed:ferry')).records).toEqual(all.filter((_, number) => number % 5 > 0))
  expect(read.mock.calls.map(([, most]) => most)).toEqual([1000, 1000, 1000])
  expect((await readAnnotations(one, 'seed:mill')).records).toEqual(all.filter((_, number) => number % 5 === 0))
  expect((await readAllAnnotations(one)).records).toEqual(all)
})
