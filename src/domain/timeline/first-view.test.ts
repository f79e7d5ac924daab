import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstView, outside } from './first-view.ts'
import type { DayWindow } from './window.ts'

const day = (from: number, length = 1): DayWindow => ({ from, to: from + length - 1 })
const year = Array.from({ length: 20 }, (_none, index) => day(20_000 + index * 18))

test('[E20] a few events of long ago do not squeeze the story of one year', () => {
  const background = [day(1000, 365), day(9000), day(12_000, 365), day(-5000)]
  const seen = firstView([...background, ...year, { from: -Infinity, to: 3 }])
  expect(seen).toEqual({ from: 20_000, to: 20_342 })
  expect(outside([...background, ...year, null], seen ?? day(0))).toEqual({ earlier: 4, later: 0 })
})

test('[E20] a plan far ahead does not either', () => {
  const seen = firstView([...year, day(30_000, 365)])
  expect(seen).toEqual({ from: 20_000, to: 20_342 })
  expect(outside([...year, day(30_000)], seen ?? day(0))).toEqual({ earlier: 0, later: 1 })
})

test.each([
  ['few events', [day(0), ...year.slice(0, 10)]],
  ['events all along', Array.from({ length: 40 }, (_none, index) => day(index * 400))],
  ['two stories of the same weight', [...year, ...year.map(({ from }) => day(from - 9000))]],
  ['a story whose last event goes on for as long again', [...year.slice(0, -1), day(20_342, 341), day(18_500)]],
  ['no events', []],
])('[E20] %s are seen whole', (_what, days) => {
  expect(firstView(days)).toBeNull()
})

test('[E20] a first view holds most events and shows them four times larger', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.nat(400))), (drawn) => {
      const days = drawn.map(([from, length]) => day(from, length + 1))
      const seen = firstView(days)
      if (!seen) return
      const inside = days.filter(({ from }) => from >= seen.from && from <= seen.to)
      expect(inside.length).toBeGreaterThanOrEqual(0.6 * days.length)
      const whole = Math.max(...days.map(({ to }) => to)) - Math.min(...days.map(({ from }) => from)) + 1
      expect(whole / (seen.to - seen.from + 1)).toBeGreaterThanOrEqual(4)
    }),
  )
})
