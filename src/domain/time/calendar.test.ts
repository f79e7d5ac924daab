import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayNumber, formatDay, isoWeekOf, parseDay, weekdayOf } from './calendar.ts'

test.each([
  ['1970-01-01', 0, 4, '1970-W01'],
  ['2020-10-27', 18_562, 2, '2020-W44'],
  ['2021-01-03', 18_630, 7, '2020-W53'],
  ['2000-02-29', 11_016, 2, '2000-W09'],
  ['0001-01-01', -719_162, 1, '1-W01'],
])('[T1] %s is day %i, weekday %i, in %s', (day, number, weekday, week) => {
  expect(parseDay(day)).toBe(number)
  expect(formatDay(number)).toBe(day)
  expect(weekdayOf(number)).toBe(weekday)
  const iso = isoWeekOf(number)
  expect(`${iso.year}-W${String(iso.week).padStart(2, '0')}`).toBe(week)
})

test.each(['2021-02-29', '2020-13-01', '2020-00-10', '20-1-1', ''])('[T1] %s is no day', (words) => {
  expect(parseDay(words)).toBeNull()
})

test('[T1] a day number and its date undo each other, four centuries either way', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (number) => {
      const { year, month, day } = dateOf(number)
      expect(dayNumber(year, month, day)).toBe(number)
      expect(new Date(number * 86_400_000).getUTCDay()).toBe(weekdayOf(number) % 7)
      expect(parseDay(formatDay(number))).toBe(number)
    }),
  )
})
