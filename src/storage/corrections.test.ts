import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { purgeAnnotations } from './annotations.ts'
import { applyCorrection, type CorrectionChange, invertCorrection } from './correction-change.ts'
import { changeCorrections, readCorrection, readCorrections } from './corrections.ts'
import { type Database, openDatabase } from './database.ts'
import type { Corrections } from './records.ts'
import { readSnapshot } from './snapshots.ts'
import { testAnnotation, TEXT } from './test-annotation.ts'

const ID = 'seed:ferry'
const NOW = '2024-05-03T10:00:00.000Z'
const HIDDEN = { id: 'e', target: testAnnotation('a').target, says: { kind: 'hidden' } } as const

let database: Database

beforeEach(() => {
  database = openDatabase('test')
})

afterEach(async () => {
  await database.close()
  await deleteDB('test')
})

test('[S7] what an earlier version stated is read, and keeps what it holds', async () => {
  const early: object = { sourceId: ID, facts: { title: 'Mine', mood: 'glad' }, modified: NOW }
  await database.write(['corrections'], (write) => write.putBack('corrections', early))
  await changeCorrections(database, [{ sourceId: ID, change: { facts: { written: '2024-05-01' } } }], NOW)
  const { records } = await readCorrection(database, ID)
  expect(records).toEqual([
    {
      sourceId: ID,
      facts: { title: 'Mine', mood: 'glad', written: '2024-05-01' },
      repairs: [],
      events: [],
      modified: NOW,
    },
  ])
})

test('[S4] a correction that cannot be read goes along inside the new one', async () => {
  const damaged: object = { sourceId: ID, facts: 7, modified: NOW }
  await database.write(['corrections'], (write) => write.putBack('corrections', damaged))
  await changeCorrections(database, [{ sourceId: ID, change: { facts: { title: 'Mine' } } }], NOW)
  expect((await readCorrection(database, ID)).records).toMatchObject([
    { facts: { title: 'Mine' }, unreadable: damaged },
  ])
})

test('[S5] the text that an event of the reader’s hangs on is kept as long as the event', async () => {
  const snapshot = { hash: hashText(TEXT), text: TEXT }
  await changeCorrections(database, [{ sourceId: ID, change: { events: { put: [HIDDEN] } }, snapshot }], NOW)
  await purgeAnnotations(database, [])
  expect(await readSnapshot(database, snapshot.hash)).toEqual(snapshot)
  await changeCorrections(database, [{ sourceId: ID, change: { events: { remove: ['e'] } } }], NOW)
  await purgeAnnotations(database, [])
  expect(await readSnapshot(database, snapshot.hash)).toBeNull()
})

test('[S5] while a correction cannot be read, every text is kept: it may hang on any of them', async () => {
  const snapshot = { hash: hashText(TEXT), text: TEXT }
  await database.write(['corrections', 'snapshots'], async (write) => {
    await write.put('snapshots', snapshot)
    await write.putBack('corrections', { sourceId: ID, facts: 7, modified: NOW })
  })
  await purgeAnnotations(database, [])
  expect(await readSnapshot(database, snapshot.hash)).toEqual(snapshot)
})

const name = fc.constantFrom('x', 'y', 'z')
const repair = fc.record({
  id: name,
  belongs: fc.boolean(),
  at: fc.constant({ start: 0, end: 4 }),
  words: fc.lorem({ maxCount: 2 }),
})
const change: fc.Arbitrary<CorrectionChange> = fc.record(
  {
    facts: fc.record(
      { title: fc.option(fc.lorem()), authors: fc.option(fc.array(name)), written: fc.option(fc.constant('2024')) },
      { requiredKeys: [] },
    ),
    repairs: fc.record({ put: fc.uniqueArray(repair, { selector: ({ id }) => id }), remove: fc.array(name) }),
    events: fc.record({ put: fc.constant([HIDDEN]) }),
  },
  { requiredKeys: [] },
)

test('property: what is applied can be taken back, and a change of nothing is no change', () => {
  fc.assert(
    fc.property(fc.array(change), change, (earlier, last) => {
      const start: Corrections = { facts: {}, repairs: [], events: [] }
      const before = earlier.reduce<Corrections>(applyCorrection, start)
      const after = applyCorrection(before, last)
      const again = applyCorrection(after, invertCorrection(before, after))
      expect(inOrder(again)).toEqual(inOrder(before))
      expect(applyCorrection(after, {})).toBe(after)
    }),
  )
})

/** A list is a set of items with ids: their order says nothing. */
function inOrder({ facts, repairs, events }: Corrections): object {
  return { facts, repairs: repairs.toSorted((a, b) => (a.id < b.id ? -1 : 1)), events }
}

test('[S1] corrections of several texts are stored together or not at all', async () => {
  const title = (sourceId: string) => ({ sourceId, change: { facts: { title: 'Mine' } } })
  await changeCorrections(database, [title('a'), title('b')], NOW)
  expect((await readCorrections(database)).records.map(({ sourceId }) => sourceId)).toEqual(['a', 'b'])
  const broken = { sourceId: 'd', change: { facts: { authors: [Symbol('no record holds this') as never] } } }
  await expect(changeCorrections(database, [title('c'), broken], NOW)).rejects.toThrow()
  expect((await readCorrections(database)).records).toHaveLength(2)
})
