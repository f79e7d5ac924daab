import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from '#domain/time/calendar.ts'
import { formatWindow, parseBound } from './window-address.ts'
import {
  nameWindow,
  panWindow,
  scaleWindow,
  settleWindow,
  shiftWindow,
  zoomIn,
  zoomOut,
  type DayWindow,
} from './window.ts'

const day = (text: string) => parseDay(text)!
const range = (from: string, to: string): DayWindow => ({ from: parseBound(from, 'from')!, to: parseBound(to, 'to')! })

test.each([
  ['1916', 'from', '1916-01-01'],
  ['1916', 'to', '1916-12-31'],
  ['800', 'from', '0800-01-01'],
  ['490 BC', 'to', '-0489-12-31'],
  ['2020-10', 'to', '2020-10-31'],
  ['2020-10-25~', 'from', '2020-10-25'],
  ['199X', 'to', '1999-12-31'],
  ['last Sunday', 'from', null],
  ['2020-02-30', 'from', null],
  ['', 'from', null],
  ['../2020', 'from', null],
] as const)('[E8] a bound %s (%s) is %s', (text, end, expected) => {
  expect(parseBound(text, end)).toBe(expected === null ? null : day(expected))
})

test.each([
  [range('1850', '2020'), ['the 20th century', '1910s', '1916', 'April 1916', 'Monday 24 April 1916']],
  [range('1916', '1916'), ['April 1916', 'Monday 24 April 1916']],
])('[E9] zooming in goes through calendar periods', (whole, names) => {
  const seen: string[] = []
  for (let window: DayWindow | null = whole; (window = zoomIn(window, day('1916-04-24')));)
    seen.push(nameWindow(window))
  expect(seen).toEqual(names.map((name) => name.replace(/^(\d+s)$/, 'the $1')))
})

test('[E9] zooming out keeps what is seen, until everything is', () => {
  const extent = range('1890', '2020')
  expect(zoomOut(range('1916-04-24', '1916-04-24'), extent)).toEqual(range('1916-04', '1916-04'))
  expect(zoomOut(range('1916-11', '1917-01'), extent)).toEqual(range('1916', '1917'))
  expect(zoomOut(range('1990', '2005'), extent)).toEqual(range('1990', '2009'))
  expect(zoomOut(range('1850', '1999'), range('1890', '1990'))).toBeNull()
})

test('[E9] earlier and later are periods of the same length', () => {
  expect(shiftWindow(range('2020-03', '2020-03'), -1)).toEqual(range('2020-02', '2020-02'))
  expect(shiftWindow(range('1990', '1999'), 1)).toEqual(range('2000', '2009'))
  expect(shiftWindow(range('2020-10-01', '2020-10-03'), 1)).toEqual(range('2020-10-04', '2020-10-06'))
})

const windows = fc
  .tuple(fc.integer({ min: -3_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 900_000 }))
  .map(([from, length]): DayWindow => ({ from, to: from + length }))

test.each([
  ['1800', '1899'],
  ['1990', '1999'],
  ['1916', '2020-10-25'],
  ['2020-03', '2020-05'],
  ['2020-10-25', '2020-10-25'],
])('[E8] %s to %s is written so', (from, to) => {
  const { from: first, to: last } = formatWindow(range(from, to))
  expect(range(first, last)).toEqual(range(from, to))
  expect(`${first} ${last}`).not.toMatch(/X|^\d{4}-2\d/)
})

test('[E8] an address gives the window back', () => {
  fc.assert(
    fc.property(windows, (window) => {
      const { from, to } = formatWindow(window)
      expect({ from: parseBound(from, 'from'), to: parseBound(to, 'to') }).toEqual(window)
    }),
  )
})

test('[E9] zooming in narrows around the day; zooming out holds what was seen', () => {
  fc.assert(
    fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, part) => {
      const at = Math.floor(window.from + part * (window.to - window.from))
      const near = zoomIn(window, at)
      if (near) {
        expect(near.from <= at && at <= near.to).toBe(true)
        expect(near.to - near.from).toBeLessThan(window.to - window.from)
      } else expect(window.from).toBe(window.to)
      const far = zoomOut(window, { from: -4_000_000, to: 4_000_000 })
      if (far) {
        expect(far.from <= window.from && window.to <= far.to).toBe(true)
        expect(far.to - far.from).toBeGreaterThan(window.to - window.from)
      }
    }),
  )
})

test('[E9] under the hand, a window keeps its length when moved, and the day under the fingers when spread', () => {
  const extent = { from: -4_000_000, to: 4_000_000 }
  const moves = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(windows, moves, fc.double({ min: 0.1, max: 10, noNaN: true }), (window, by, factor) => {
      const panned = panWindow(window, by, extent)
      expect(panned.to - panned.from).toBeCloseTo(window.to - window.from, 3)
      const at = (window.from + window.to) / 2
      const scaled = scaleWindow(window, factor, at, { extent, finest: 'day' })
      expect(scaled.to - scaled.from).toBeGreaterThanOrEqual(-0.001)
      const part = ({ from, to }: DayWindow) => (at - from) / (to + 1 - from)
      expect(part(scaled)).toBeCloseTo(part(window), 5)
    }),
  )
  expect(settleWindow({ from: 10.4, to: 10.2 }, { extent, finest: 'day' })).toEqual({ from: 10, to: 10 })
  expect(settleWindow({ from: 0.4, to: 9.6 }, { extent: { from: 0, to: 9 }, finest: 'day' })).toBeNull()
})

test('[E16] hours, where something has an hour: in, out, on, by hand, and in the address', () => {
  const eight = range('2020-10-26T08', '2020-10-26T08')
  const whole = range('2020-10-26', '2020-10-26')
  expect(zoomIn(whole, eight.from)).toBeNull()
  expect(zoomIn(whole, eight.from + 0.01, 'hour')).toEqual(eight)
  expect(zoomIn(eight, eight.from, 'hour')).toBeNull()
  expect(nameWindow(eight)).toBe('Monday 26 October 2020, 08:00–09:00')
  expect(formatWindow(eight)).toEqual({ from: '2020-10-26T08', to: '2020-10-26T08' })
  expect(zoomOut(eight, range('2020', '2020'))).toEqual(whole)
  expect(nameWindow(shiftWindow(eight, 1))).toBe('Monday 26 October 2020, 09:00–10:00')
  const night = range('2020-10-26T22', '2020-10-27T01')
  expect(nameWindow(night)).toBe('Monday 26 October 2020, 22:00 – Tuesday 27 October 2020, 02:00')
  const by = { extent: range('2020', '2020'), finest: 'hour' } as const
  const pinched = scaleWindow(whole, 0.01, eight.from, by)
  expect(pinched.to + 1 - pinched.from).toBeCloseTo(1 / 24, 6)
  expect(settleWindow({ from: night.from + 0.01, to: night.to - 0.01 }, by)).toEqual(night)
  expect(settleWindow({ from: whole.from + 0.3, to: whole.to + 5.3 }, by)).toEqual(range('2020-10-26', '2020-10-31'))
})

test('[E16] an address of hours gives them back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 47 }), (first, length) => {
      const window = { from: first / 24, to: (first + length) / 24 - 1 }
      const { from, to } = formatWindow(window)
      expect(parseBound(from, 'from')).toBeCloseTo(window.from, 6)
      expect(parseBound(to, 'to')).toBeCloseTo(window.to, 6)
    }),
  )
})
