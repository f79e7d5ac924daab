import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay } from '#domain/time/calendar.ts'
import { formatStatedDate, formatStatedName, parseStatedDate } from './stated-date.ts'

test.each([
  ['2020-10-26', { edtf: '2020-10-26', hours: null }],
  ['2020-10~', { edtf: '2020-10~', hours: null }],
  ['2020-10-26T08:30', { edtf: '2020-10-26', hours: { from: '08:30', until: null } }],
  ['2020-10-26T20:00/2020-10-26T24:00', { edtf: '2020-10-26', hours: { from: '20:00', until: '24:00' } }],
  ['2020-10-26T25:00', null],
  ['2020-02-30T08:30', null],
  ['2020-10-26T08:30/2020-10-27T09:00', null],
  ['2020-10-26T08:30/2020-10-26T08:30', null],
  ['2020-10T08:30', null],
  ['soon', null],
])('[E19] a stated date may have hours: %s', (date, expected) => {
  expect(parseStatedDate(date)).toEqual(expected)
})

test('[E19] a stated date is named with its hours', () => {
  expect(formatStatedName('2020-10-26T08:30')).toBe('Monday 26 October 2020, 08:30')
  expect(formatStatedName('2020-10-26T08:30/2020-10-26T10:00')).toBe('Monday 26 October 2020, 08:30–10:00')
  expect(formatStatedName('2020-10~')).toBe('about October 2020')
})

test('[E19] what is written of a day and an hour is read as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), fc.nat(23), fc.nat(59), (day, hour, minute) => {
      const from = [hour, minute].map((each) => String(each).padStart(2, '0')).join(':')
      const stated = { edtf: formatDay(day), hours: { from, until: null } }
      expect(parseStatedDate(formatStatedDate(stated))).toEqual(stated)
    }),
  )
})
