import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatColumns, parseColumns } from './asked-columns.ts'

test.each([
  ['words:3 5.5', [{ name: 'words', numbers: [3, 5.5] }]],
  [
    'words+1:-0.25;days:',
    [
      { name: 'words+1', numbers: [-0.25] },
      { name: 'days', numbers: [] },
    ],
  ],
])('[P10] the columns of %j are read', (table, columns) => {
  expect(parseColumns(table)).toEqual(columns)
})

test('[P10] columns that were written are read as they were', () => {
  const names = fc.stringMatching(/^[a-z]+(?: [a-z]+)?(?:[+-]\d)?$/)
  const columns = fc.array(
    fc.record({ name: names, numbers: fc.array(fc.double({ noNaN: true }).map((n) => n + 0)) }),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(columns, (all) => {
      expect(parseColumns(formatColumns(all))).toEqual(all)
    }),
  )
})
