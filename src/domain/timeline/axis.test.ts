import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketsOf, dayAt, lanesOf, positionOf, ticksOf } from './axis.ts'
import { parseBound, type DayWindow } from './window.ts'

const range = (from: string, to: string): DayWindow => ({ from: parseBound(from, 'from')!, to: parseBound(to, 'to')! })
const labels = (from: string, to: string, most: number) => ticksOf(range(from, to), most).map(({ label }) => label)

test.each([
  ['2020-10-24', '2020-10-26', 6, ['24 Oct 2020', '25 Oct', '26 Oct']],
  ['2020-08-15', '2020-11-10', 4, ['Sep 2020', 'Oct', 'Nov']],
  ['2019-11', '2020-02', 6, ['Nov 2019', 'Dec', 'Jan 2020', 'Feb']],
  ['1912', '1935', 6, ['1915', '1920', '1925', '1930', '1935']],
  ['20 BC', '0020', 5, ['11 BC', '1 BC', '10', '20']],
])('[E10] ticks of %s to %s', (from, to, most, expected) => {
  expect(labels(from, to, most)).toEqual(expected)
})

const days = fc
  .tuple(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([from, length]): DayWindow => ({ from, to: from + length }))

test('[E10] ticks stand in the window, in order, and are no more than asked for', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 2, max: 20 }), (window, most) => {
      const ticks = ticksOf(window, most)
      expect(ticks.length).toBeLessThanOrEqual(most + 1)
      expect(
        ticks.every(
          ({ day }, index) => day >= window.from && day <= window.to && day > (ticks[index - 1]?.day ?? -Infinity),
        ),
      ).toBe(true)
    }),
  )
})

test('[E10] a position gives its day back', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 100, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, width, part) => {
        expect(positionOf(dayAt(part * width, window, width), window, width)).toBeCloseTo(part * width, 3)
      },
    ),
  )
})

test('[E10] every event in the window is counted in each part that it touches', () => {
  fc.assert(
    fc.property(fc.array(days, { maxLength: 30 }), days, (all, window) => {
      const count = 12
      const counted = bucketsOf(all, window, count)
      const seen = all.filter(({ from, to }) => from <= window.to && to >= window.from)
      expect(counted).toHaveLength(count)
      expect(Math.max(...counted)).toBeLessThanOrEqual(seen.length)
      expect(counted.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(seen.length)
    }),
  )
})

test('[E10] in one lane no two events touch', () => {
  fc.assert(
    fc.property(fc.array(days, { maxLength: 40 }), fc.double({ min: 0.001, max: 20, noNaN: true }), (all, perDay) => {
      const sorted = all.toSorted((a, b) => a.from - b.from)
      const [least, most] = [12, 4]
      const lanes = lanesOf(sorted, { perDay, least, most })
      for (let lane = 0; lane < most; lane++) {
        const inLane = sorted.filter((_days, index) => lanes[index] === lane)
        for (const [index, { from }] of inLane.entries()) {
          const before = inLane[index - 1]
          if (before)
            expect(from * perDay).toBeGreaterThanOrEqual(
              Math.max((before.to + 1) * perDay, before.from * perDay + least),
            )
        }
      }
      expect(lanes.every((lane) => lane >= -1 && lane < most)).toBe(true)
    }),
  )
})
