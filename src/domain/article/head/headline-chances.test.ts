import { expect, test } from 'vitest'
import type { Net } from '../body/net.ts'
import { logistic } from '../body/forest.ts'
import { headlineChances } from './headline-chances.ts'

// One tree: more than three words are likelier by two, fewer less likely by two.
const TREES = { depth: 1, bias: 0, scale: 2, columns: 'words:3', trees: '(((y' }
// One channel and no block: the odds are twice the value of the column, where that is above zero.
const NET: Net = {
  channels: 1,
  blocks: 0,
  columns: 'said:0 1',
  scales: [1, 1, 1, 1, 2, 1],
  weights: 'yPyPyP',
}

const columns = (words: readonly number[], said: readonly number[]) =>
  new Map([
    ['words', Float64Array.from(words)],
    ['said', Float64Array.from(said)],
  ])

test('[P8] the net tells candidates apart that are alike to the trees; the one it likes best keeps what those say', () => {
  const [first = 0, second = 0, third = 0] = headlineChances(
    { trees: TREES, net: NET },
    columns([5, 5, 5], [0, 2, 1]),
    3,
  )
  expect(second).toBeCloseTo(logistic(2), 6)
  expect(third).toBeLessThan(second)
  expect(first).toBeLessThan(third)
})

test('[P8] where the net sees no difference, the trees alone decide', () => {
  const found = headlineChances({ trees: TREES, net: NET }, columns([1, 5], [1, 1]), 2)
  expect(found[0]).toBeCloseTo(logistic(-2), 6)
  expect(found[1]).toBeCloseTo(logistic(2), 6)
})

test('[P8] no candidate has no chance', () => {
  expect(headlineChances({ trees: TREES, net: NET }, columns([], []), 0)).toHaveLength(0)
})
