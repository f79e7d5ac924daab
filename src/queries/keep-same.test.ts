// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepSame } from './keep-same.ts'

const record = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  note: fc.constantFrom('', 'x'),
  tags: fc.array(fc.constantFrom('t', 'u'), { maxLength: 2 }),
  target: fc.record({ at: fc.nat(2), more: fc.option(fc.dictionary(fc.constantFrom('k', 'l'), fc.nat(1))) }),
})
const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 })

test('it says what was read, with the records of before wherever they say the same', () => {
  fc.assert(
    fc.property(records, records, (before, read) => {
      const after = structuredClone(read)
      const kept = keepSame(before, after)
      expect(kept).toEqual(read)
      for (const [index, each] of Array.isArray(kept) ? kept.entries() : []) {
        const old = before.find(({ id }) => id === read[index]?.id)
        const same = old !== undefined && JSON.stringify(sorted(old)) === JSON.stringify(sorted(read[index]))
        expect(each).toBe(same ? old : after[index])
      }
    }),
  )
})

test('the same records in the same order are the same list', () => {
  const before = [
    { id: 'a', tags: ['t'] },
    { id: 'b', tags: [] },
  ]
  expect(keepSame(before, structuredClone(before))).toBe(before)
  expect(keepSame(before, structuredClone(before.toReversed()))).not.toBe(before)
  expect(keepSame(before, structuredClone(before.slice(1)))).toEqual([before[1]])
})

test('a list or a field that is new, gone, or of another kind is a change', () => {
  const read = [{ id: 'a', tags: ['t'] }]
  expect(keepSame(undefined, read)).toBe(read)
  expect(keepSame([{ id: 'a' }], read)).toEqual(read)
  expect(keepSame([{ id: 'a', tags: ['t'], more: null }], read)).toEqual(read)
  expect(keepSame([{ id: 'a', tags: { 0: 't' } }], read)).toEqual(read)
})

/** Keys in one order, so that two records can be compared as words. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sorted(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
