import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { toldBelow } from './told-below.ts'

const told = (lines: readonly string[], language = 'en') => [
  ...toldBelow(readLines(`${lines.join('\n\n')}\n`).lines, language),
]
const TEXT =
  'Before the ferry leaves the harbour a baker carries his loaves across the quay, and the captain pays him in fresh fish.'

test('[P8] what running text under a line takes up of its words speaks for a headline', () => {
  const [headline, half, menu, body] = told(['Baker feeds ferry', 'Captain resigns', 'Weather, sports', TEXT])
  expect(headline).toBeCloseTo(2 / 3)
  expect(half).toBe(1 / 2)
  expect(menu).toBe(0)
  expect(body).toBe(0)
})

test('[P8] neither short lines nor text over a line do, nor text far under it', () => {
  expect(told(['Baker feeds ferry', 'Another baker and his ferry'])[0]).toBe(0)
  expect(told([TEXT, 'Baker feeds ferry'])[1]).toBe(0)
  expect(told(['Baker feeds ferry', ...Array.from({ length: 100 }, () => 'Weather'), TEXT])[0]).toBe(0)
})

test('[P8] a line without words of content says nothing', () => {
  expect(told(['At', TEXT])[0]).toBe(-1)
})
