import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeTicks, relativeWindow } from './relative-axis.ts'

const labels = (from: number, to: number, most: number) => relativeTicks({ from, to }, most).map(({ label }) => label)

test('[E18] an axis beside an unknown day of writing counts from it', () => {
  expect(labels(-3, 2, 6)).toEqual([
    '3 days before',
    '2 days before',
    '1 day before',
    'day of writing',
    '1 day after',
    '2 days after',
  ])
  expect(labels(-16, 2, 6)).toEqual(['2 weeks before', '1 week before', 'day of writing'])
  expect(labels(-800, 10, 6)).toEqual(['2 years before', '1 year before', 'day of writing'])
  expect(relativeWindow([{ earliest: -9, latest: -3 }])).toEqual({ from: -10, to: 1 })
})

test('[E18] the day of writing is always on it, and there are no more lines than asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000, max: 0 }),
      fc.nat(100_000),
      fc.integer({ min: 2, max: 12 }),
      (from, to, most) => {
        const ticks = relativeTicks({ from, to }, most)
        expect(ticks.map(({ label }) => label)).toContain('day of writing')
        expect(ticks.length).toBeLessThanOrEqual(most + 1)
      },
    ),
  )
})
