import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, formatDay } from './calendar.ts'
import { formatEdtf, parseEdtf } from './edtf.ts'
import { referenceFrom } from './reference.ts'

const READ: readonly (readonly [string, string | null, string | null, string])[] = [
  ['2020-10-25', '2020-10-25', '2020-10-25', 'day'],
  ['2020-08', '2020-08-01', '2020-08-31', 'month'],
  ['2012-02', '2012-02-01', '2012-02-29', 'month'],
  ['1984', '1984-01-01', '1984-12-31', 'year'],
  ['-0489', '-0489-01-01', '-0489-12-31', 'year'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2012-22', '2012-06-01', '2012-08-31', 'season'],
  ['2012-24', '2012-12-01', '2013-02-28', 'season'],
  ['2012-35', '2012-07-01', '2012-09-30', 'quarter'],
  ['2012-XX-XX', '2012-01-01', '2012-12-31', 'year'],
  ['2012-03-XX', '2012-03-01', '2012-03-31', 'month'],
  ['2020-10-27~', '2020-10-27', '2020-10-27', 'day'],
  ['../2020-10-27', null, '2020-10-27', 'day'],
  ['2020-10-27/..', '2020-10-27', null, 'day'],
  ['2020-10-27/', '2020-10-27', null, 'day'],
  ['2020-05~/2020-08~', '2020-05-01', '2020-08-31', 'month'],
  ['2020-10-27T10:30:00Z', '2020-10-27', '2020-10-27', 'day'],
]

test.each(READ)('[T2] %s covers %s to %s', (words, earliest, latest, granularity) => {
  expect(parseEdtf(words)).toMatchObject({ earliest, latest, granularity })
})

test.each(['', '..', '../..', '2020-13', '2020-02-30', '2021/2020', 'last Sunday', '2020-W43', '20X', '2020-10-27!'])(
  '[T2] %j is no EDTF of level 0 or 1',
  (words) => {
    expect(parseEdtf(words)).toBeNull()
  },
)

test('[T2] marks and open ends are told apart', () => {
  expect(parseEdtf('2020?')).toMatchObject({ approximate: false, uncertain: true })
  expect(parseEdtf('2020%')).toMatchObject({ approximate: true, uncertain: true })
  expect(parseEdtf('2020/')).toMatchObject({ start: null, end: 'unknown' })
  expect(parseEdtf('../2020')).toMatchObject({ start: 'open', end: null })
})

test.each([
  ['2020-10-25', '2020-10-25', {}, '2020-10-25'],
  ['2020-08-01', '2020-08-31', { uncertain: true }, '2020-08?'],
  ['2020-10-19', '2020-10-25', {}, '2020-10-19/2020-10-25'],
  ['2020-05-01', '2020-08-31', { approximate: true }, '2020-05~/2020-08~'],
  ['2020-08-31', '2020-10-26', { approximate: 'start' as const }, '2020-08~/2020-10-26'],
  [null, '2020-10-27', {}, '../2020-10-27'],
  ['1990-01-01', '1999-12-31', {}, '199X'],
  ['2012-06-01', '2012-08-31', {}, '2012-22'],
])('[T3] %s to %s is written %j → %s', (earliest, latest, marks, expected) => {
  expect(formatEdtf({ earliest, latest }, marks)).toBe(expected)
})

const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2999, 12, 31) })

test('[T3] what is written is valid EDTF for another reader, and is read back as the same days', () => {
  fc.assert(
    fc.property(day, fc.nat(5000), (from, length) => {
      const interval = { earliest: formatDay(from), latest: formatDay(from + length) }
      const words = formatEdtf(interval) ?? ''
      expect(parseEdtf(words)).toMatchObject(interval)
      const theirs = edtf(words)
      expect(new Date(theirs.min).toISOString().slice(0, 10)).toBe(interval.earliest)
      expect(new Date(theirs.max).toISOString().slice(0, 10)).toBe(interval.latest)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['2020-10-27~', '2020-10-27', '2020-10-26', '2020-10-28'],
  ['2020-10-27', '2020-10-27', '2020-10-27', '2020-10-27'],
  ['2020-10', '2020-10-16', '2020-10-01', '2020-10-31'],
  ['2020-10-26/2020-10-28', '2020-10-27', '2020-10-26', '2020-10-28'],
])('[T4] %s speaks from %s, or from %s to %s', (words, best, earliest, latest) => {
  expect(referenceFrom(words)).toEqual({ edtf: words, day: best, earliest, latest })
})

test.each(['2020-10-27/..', 'soon', ''])('[T4] %j is no day to speak from', (words) => {
  expect(referenceFrom(words)).toBeNull()
})
