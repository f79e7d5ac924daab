import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketsOf, dayAt, placesOf, positionOf, ticksOf } from './axis.ts'
import { parseBound } from './window-address.ts'
import type { DayWindow } from './window.ts'

const range = (from: string, to: string): DayWindow => ({ from: parseBound(from, 'from')!, to: parseBound(to, 'to')! })
const labels = (from: string, to: string, most: number) => ticksOf(range(from, to), most).map(({ label }) => label)

test.each([
  [
    '2020-10-26T08',
    '2020-10-26T09',
    8,
    ['26 Oct, 08:00', '08:15', '08:30', '08:45', '09:00', '09:15', '09:30', '09:45'],
  ],
  ['2020-10-26', '2020-10-26', 8, ['26 Oct 2020', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00']],
  ['2020-10-24', '2020-10-26', 4, ['24 Oct 2020', '25 Oct', '26 Oct']],
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
          ({ day }, index) =>
            day >= window.from - 1e-6 && day < window.to + 1 && day > (ticks[index - 1]?.day ?? -Infinity),
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

const claims = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 12, max: 300 }), fc.nat(120), fc.nat(5)), {
  maxLength: 60,
})

test('[E10] in one row no two events touch, labels included; the weightiest has its label', () => {
  fc.assert(
    fc.property(claims, (drawn) => {
      const all = drawn.map(([start, length, label]) => ({
        start,
        end: start + length,
        left: start - (label % 2) * label,
        right: start + length + label,
      }))
      const weights = drawn.map(([, , , weight]) => weight)
      const order = [...all.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
      const rows = placesOf(all, order, { rows: 4, labelled: 3 })
      for (const row of rows) {
        for (const [index, { start }] of row.entries())
          expect(start).toBeGreaterThanOrEqual(row[index - 1]?.end ?? -Infinity)
      }
      const placed = rows.flat().map(({ index }) => index)
      expect(new Set(placed).size).toBe(placed.length)
      const [heaviest] = order
      if (heaviest !== undefined)
        expect(rows.flat()).toContainEqual({ start: all[heaviest]?.left, end: all[heaviest]?.right, index: heaviest })
    }),
  )
})
