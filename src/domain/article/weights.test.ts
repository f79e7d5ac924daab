import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseColumns } from './body/asked-columns.ts'
import { partSizes } from './body/net.ts'
import { MODELS } from './models.ts'

// They are loaded before any text can be read.
const MOST_BYTES = 60_000

test('[P10] the tables of what was learned are under 60 kB together', () => {
  const sizes = ['body', 'head'].map((part) => readFileSync(join(import.meta.dirname, part, 'weights.ts')).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
})

test('[P10] the net has a weight for each place', () => {
  const { columns, channels, blocks, weights, scales } = MODELS.body.net
  const sizes = partSizes(parseColumns(columns).length, channels, blocks)
  expect(weights).toHaveLength(sizes.reduce((sum, size) => sum + size, 0))
  expect(scales).toHaveLength(sizes.length)
  expect(scales.every((scale) => scale > 0)).toBe(true)
})
