import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JournalChange, JournalEntry } from './journal-frames.ts'
import { compact, compare } from './journal-state.ts'

const put = (key: string, record: unknown = { id: key }): JournalChange => ['annotations', key, record]
const keys = (seq: number, ...annotations: readonly string[]) => ({
  seq,
  whole: true,
  origin: 'db',
  keys: { annotations },
})

const JOURNAL: readonly JournalEntry[] = [
  { prev: 0, seq: 1, origin: 'db', changes: [put('a')] },
  { prev: 1, seq: 2, origin: 'db', changes: [put('b')] },
  { prev: 2, seq: 5, origin: 'db', changes: [put('a', { id: 'a', note: 'n' })] },
  { prev: 5, seq: 6, origin: 'db', changes: [put('b', null)] },
]

test.each([
  { name: 'both agree', database: keys(6, 'a'), lost: [], poorer: false },
  { name: 'the database is gone', database: keys(0), lost: ['a'], poorer: false },
  {
    name: 'the database is older: a change and a removal are missing',
    database: keys(2, 'a', 'b'),
    lost: ['a', 'b'],
    poorer: false,
  },
  { name: 'the database is not whole', database: { ...keys(6), whole: false }, lost: ['a'], poorer: false },
  {
    name: 'the database is another one than the journal knows',
    database: { ...keys(9, 'c'), origin: 'another' },
    lost: ['a'],
    poorer: true,
  },
  { name: 'a removal did not reach the journal', database: keys(7), lost: [], poorer: true },
  { name: 'the database is newer', database: keys(7, 'a'), lost: [], poorer: true },
  { name: 'the database has a record that the journal never had', database: keys(6, 'a', 'c'), lost: [], poorer: true },
])('[J3] $name', ({ database, lost, poorer }) => {
  const compared = compare(JOURNAL, database)
  expect(compared.lost.map(({ change }) => change[1])).toEqual(lost)
  expect(compared).toMatchObject({ poorer, seq: 6 })
})

test('[J3] an entry that is missing between others is noticed', () => {
  const torn = JOURNAL.filter(({ seq }) => seq !== 2)
  expect(compare(torn, keys(6, 'a')).poorer).toBe(true)
  expect(compare(compact(torn, [put('a')], keys(6)), keys(6, 'a')).poorer).toBe(false)
})

test('[J4] a journal whose records were mostly replaced is bloated, and no longer after being written anew', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({
    prev: i,
    seq: i + 1,
    origin: 'db',
    changes: [put('a', { id: 'a', i })],
  }))
  expect(compare(many, keys(2000, 'a')).bloated).toBe(true)
  expect(compare(compact(many, [put('a')], keys(2000)), keys(2000, 'a'))).toEqual({
    lost: [],
    seq: 2000,
    origin: 'db',
    poorer: false,
    bloated: false,
  })
})

const history = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()), { maxLength: 12 })

test('[J3] [J4] a journal written anew at any time gives back the same records, whatever the database has lost', () => {
  fc.assert(
    fc.property(history, fc.nat(12), fc.subarray(['a', 'b', 'c', 'd']), fc.boolean(), (steps, at, left, whole) => {
      const entries = steps.map(([key, removed], i) => ({
        prev: i,
        seq: i + 1,
        origin: 'db',
        changes: [put(key, removed ? null : { id: key, i })],
      }))
      const upTo = Math.min(at, entries.length)
      const records = [...contentOf(entries.slice(0, upTo))].map(([key, record]) => put(key, record))
      const anew = compact(entries, records, { seq: upTo, whole, origin: 'db' })
      const wholeContent = contentOf(entries)
      expect(contentOf(anew)).toEqual(wholeContent)
      // A database as of `upTo` that has kept only some of its records is completed from either.
      const database = {
        ...keys(upTo, ...[...contentOf(entries.slice(0, upTo)).keys()].filter((key) => left.includes(key))),
        whole: false,
      }
      const completed = contentOf([
        { prev: 0, seq: 0, origin: 'db', changes: records.filter(([, key]) => left.includes(key)) },
        ...compare(anew, database).lost.map(({ seq, change }) => ({ prev: 0, seq, origin: 'db', changes: [change] })),
      ])
      expect(completed).toEqual(wholeContent)
    }),
    { numRuns: 500 },
  )
})

/** What entries amount to, by brute force. */
function contentOf(entries: readonly JournalEntry[]): Map<string, unknown> {
  const content = new Map<string, unknown>()
  for (const { changes } of entries.toSorted((a, b) => a.seq - b.seq)) {
    for (const [, key, record] of changes) {
      content.delete(key)
      if (record !== null) content.set(key, record)
    }
  }
  return new Map([...content].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
