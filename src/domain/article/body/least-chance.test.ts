import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { leastChance } from './least-chance.ts'

const PARAGRAPH = 'The ferry crossed the strait in forty minutes and nobody on board said a word.'

const linesOf = (count: number) => readLines(Array.from({ length: count }, () => PARAGRAPH).join('\n\n')).lines

test('[P10] where the body is plain to see, a line is taken from about a half on', () => {
  const least = leastChance(linesOf(4), Float64Array.from([0.99, 0.99, 0.01, 0.01]))
  expect(least).toBeGreaterThan(0.5)
  expect(least).toBeLessThan(0.6)
})

test('[P10] where nothing is sure, the likeliest lines are taken', () => {
  const least = leastChance(linesOf(4), Float64Array.from([0.3, 0.3, 0.02, 0.02]))
  expect(least).toBeLessThan(0.3)
  expect(least).toBeGreaterThan(0.02)
})

test('[P10] one doubtful line weighs little beside a sure body, and much beside none', () => {
  const beside = leastChance(linesOf(5), Float64Array.from([0.99, 0.99, 0.99, 0.99, 0.4]))
  const alone = leastChance(linesOf(5), Float64Array.from([0.01, 0.01, 0.01, 0.01, 0.4]))
  expect(beside).toBeGreaterThan(0.4)
  expect(alone).toBeLessThan(0.4)
})

test('[P10] the likeliest line is taken, however unlikely', () => {
  expect(leastChance(linesOf(2), Float64Array.from([0.01, 0.02]))).toBeLessThan(0.02)
})

test.each([
  ['no line', []],
  ['lines without a chance', [0, 0, 0]],
])('%s: the least chance is 0', (_, chances) => {
  expect(leastChance(linesOf(chances.length), Float64Array.from(chances))).toBe(0)
})
