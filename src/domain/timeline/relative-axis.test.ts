import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativePosition, relativeTicks, relativeWindow } from './relative-axis.ts'

const WIDTH = 800
const ROOM = 110
const labels = (from: number, to: number) => relativeTicks({ from, to }, WIDTH, ROOM).map(({ label }) => label)

test('[E18] an axis beside an unknown day of writing counts from it in days, weeks, months and years', () => {
  expect(labels(-3, 2)).toEqual([
    '3 days before',
    '2 days before',
    '1 day before',
    'day of writing',
    '1 day after',
    '2 days after',
  ])
  expect(labels(-16, 2)).toEqual(['2 weeks before', '1 week before', '2 days before', 'day of writing', '2 days after'])
  expect(labels(-800, 10)).toEqual(['1 year before', '3 months before', '1 month before', 'day of writing'])
  expect(relativeWindow([{ earliest: -9, latest: -3 }])).toEqual({ from: -10, to: 1 })
})

test('[E18] one event of years ago leaves room for those of last week', () => {
  const window = relativeWindow([
    { earliest: -2 * 365, latest: -2 * 365 },
    { earliest: -6, latest: -6 },
    { earliest: 3, latest: 3 },
  ])
  const [far, near, ahead] = [-2 * 365, -6, 3].map((day) => relativePosition(day, window, WIDTH)) as [
    number,
    number,
    number,
  ]
  expect(near - far).toBeGreaterThan(ROOM)
  expect(ahead - near).toBeGreaterThan(ROOM)
})

const days = fc.tuple(fc.integer({ min: -100_000, max: 0 }), fc.nat(100_000))

test('[E18] the day of writing is always on it, lines have room, and later days stand further right', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 200, max: 1400 }), ([from, to], width) => {
      fc.pre(to > from)
      const window = { from, to }
      const ticks = relativeTicks(window, width, ROOM)
      expect(ticks.map(({ label }) => label)).toContain('day of writing')
      const at = ticks.map(({ day }) => relativePosition(day, window, width))
      for (const [index, x] of at.entries())
        if (index > 0) expect(x - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(ROOM)
      expect(relativePosition(from, window, width)).toBeCloseTo(0)
      expect(relativePosition(to, window, width)).toBeCloseTo(width)
    }),
  )
})
