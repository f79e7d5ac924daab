import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// They are loaded before any text can be read.
const MOST_BYTES = 60_000

test('[P10] the tables of the trees are under 60 kB together', () => {
  const sizes = ['body', 'head'].map((part) => readFileSync(join(import.meta.dirname, part, 'weights.ts')).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
})
