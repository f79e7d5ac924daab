import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { besideColumns } from './beside-headline.ts'

const LINES = [
  'Home',
  'Home/Kitchen/Bread for beginners',
  'Bread for beginners',
  'What the baker of the harbour kneads before the ferry',
  'By Anna Karlsson',
  `The baker ${'kneads his loaves on the quay, '.repeat(8)}and sleeps.`,
]
const read = readLines(`${LINES.join('\n\n')}\n`).lines
const columns = new Map(besideColumns(read, [1, 2, 3]))
const valuesOf = (name: string) => [...(columns.get(name) ?? [])]

test('[P8] the end of a path of sections is told from other lines, whatever parts the steps', () => {
  expect(valuesOf('ends above')).toEqual([0, 1, 0])
})

test('[P8] a line is measured by its neighbours: above, under, and the next five, but for running text', () => {
  expect(valuesOf('longer than above')[1]).toBeCloseTo(Math.log2(4 / 6))
  expect(valuesOf('longer than under')[1]).toBeCloseTo(Math.log2(4 / 11))
  expect(valuesOf('longest under')[2]).toBeCloseTo(Math.log2(11 / 4))
  expect(valuesOf('longest near')).toEqual([1, 2, 0])
  expect(valuesOf('alike near')).toEqual([2, 2, 0])
})

test('[P8] where running text begins and what was written so far', () => {
  expect(valuesOf('until paragraph')).toEqual([4, 3, 2])
  expect(valuesOf('words over')[1]).toBeCloseTo(Math.log2(1 + 1 + 5))
})
