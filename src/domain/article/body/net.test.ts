import { expect, test } from 'vitest'
import { characterOfPart } from './digits.ts'
import { netOdds, partSizes, type Net } from './net.ts'

const values = (...numbers: readonly number[]) => new Map([['words', Float64Array.from(numbers)]])

/** One channel, one block; `parts`: in, bias, block, bias, own, page, out, bias; no number above 2, all in fortieths of it. */
function netOf(parts: readonly (readonly number[])[]): Net {
  return {
    channels: 1,
    blocks: 1,
    columns: 'words:1 2',
    scales: parts.map(() => 2),
    weights: parts.flatMap((part) => part.map((value) => characterOfPart(value, 2))).join(''),
  }
}

// What goes in comes out as it is: 1, 3, 5 are 0, 1 and 2 spreads above the mean.
const PLAIN = [[1], [0], [0, 0, 0], [0], [1], [0], [1], [0]]

test.each<[string, readonly (readonly number[])[], number[]]>([
  ['a line by itself', PLAIN, [0, 1, 2]],
  ['the line above it', PLAIN.with(2, [1, 0, 0]), [0, 1, 3]],
  ['the line below it', PLAIN.with(2, [0, 0, 1]), [1, 3, 2]],
  ['the whole page, by its mean', PLAIN.with(5, [1]), [1, 2, 3]],
  ['a bias at the end', PLAIN.with(7, [0.5]), [0.5, 1.5, 2.5]],
  ['a rectifier that is nearly shut below zero', PLAIN.with(6, [-1]).with(0, [-1]), [0, 0.0025, 0.005]],
])('[P10] the net sees %s', (_, parts, odds) => {
  const found = netOdds(netOf(parts), values(1, 3, 5), 3)
  for (const [i, value] of odds.entries()) expect(found[i]).toBeCloseTo(value, 6)
})

test('[P10] a value far from the mean counts as four spreads', () => {
  expect(netOdds(netOf(PLAIN), values(10_000), 1)[0]).toBeCloseTo(4, 6)
})

test('[P10] no line has no odds', () => {
  expect(netOdds(netOf(PLAIN), values(), 0)).toHaveLength(0)
})

test('[P10] each weight of a part has its place: a second column, channel and block add theirs', () => {
  expect(partSizes(1, 1, 1)).toEqual([1, 1, 3, 1, 1, 1, 1, 1])
  expect(partSizes(80, 12, 2)).toEqual([960, 12, 432, 12, 432, 12, 144, 144, 12, 1])
})

test('[P10] a column that nobody measured is said', () => {
  expect(() => netOdds(netOf(PLAIN), new Map(), 1)).toThrow('No such column: words')
})
