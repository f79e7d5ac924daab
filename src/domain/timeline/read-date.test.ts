import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '#domain/time/calendar.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import { approximately, readDate } from './read-date.ts'

const OPTIONS = { reference: referenceFrom('2020-10-27'), language: 'en' }

describe('[E13] a date as people write it', () => {
  test.each([
    ['25 October 2020', '2020-10-25'],
    ['Sunday 25 October 2020', '2020-10-25'],
    ['2020-10-25', '2020-10-25'],
    ['25/10/2020', '2020-10-25'],
    ['Oct 2020', '2020-10'],
    ['May 2020', '2020-05'],
    ['in 1916', '1916'],
    ['800', '0800'],
    ['490 BC', '-0489'],
    ['the 1990s', '199X'],
    ['the 19th century', '18XX'],
    ['3–5 May 1916', '1916-05-03/1916-05-05'],
    ['from 3 to 5 May 1916', '1916-05-03/1916-05-05'],
    ['1 May – 26 October 2020', '2020-05-01/2020-10-26'],
    ['May–August 2020', '2020-05/2020-08'],
    ['between 1962 and 1964', '1962/1964'],
    ['2023/24', '2023/2024'],
    ['winter 1944/45', '1944-24'],
    ['about May 2020', '2020-05~'],
    ['perhaps 3 May 1916', '1916-05-03?'],
    ['since 3 May 1990', '1990-05-03/..'],
    ['until 1990', '../1990-12-31'],
    ['last Sunday', '2020-10-25'],
    ['26 October 2020, 08:30', '2020-10-26T08:30'],
    ['Monday 26 October 2020, 08:30–10:00', '2020-10-26T08:30/2020-10-26T10:00'],
    ['26 October 2020 at 8am', '2020-10-26T08:00'],
    ['26 October 2020 from 8 to 10 pm', '2020-10-26T20:00/2020-10-26T22:00'],
    ['last Sunday at noon', '2020-10-25T12:00'],
    ['25 October 2020, 10 pm to midnight', '2020-10-25T22:00/2020-10-25T24:00'],
    ['2020-10-25T23:59', '2020-10-25T23:59'],
    ['2020-10-25 23:59', '2020-10-25T23:59'],
    ['1–3 May 2020', '2020-05-01/2020-05-03'],
  ])('%s is %s', (written, edtf) => {
    expect(readDate(written, OPTIONS)).toBe(edtf)
  })

  test.each([
    '',
    'soon',
    '29 February 2021',
    'May 2020 and then 1990, 1991',
    '5 May 2020 to 3 May 2020',
    'in a boat',
    'May 2020, 08:30',
    '25 October 2020, 25:00',
    '25 October 2020, 10:00–08:00',
  ])('“%s” is none', (written) => {
    expect(readDate(written, OPTIONS)).toBeNull()
  })

  test('in the language of the text as well', () => {
    expect(readDate('last Sunday', { reference: null, language: 'en' })).toBeNull()
    expect(readDate('3 May 1916', { reference: null, language: 'fi' })).toBe('1916-05-03')
  })

  test('what is shown of a day, or of a range of days, is read as the same', () => {
    // From 1500 to 2100: numbers beyond are seldom years, and such dates are edited as EDTF.
    const day = fc.integer({ min: -170_000, max: 45_000 })
    fc.assert(
      fc.property(day, fc.nat(2000), (from, length) => {
        const edtf = length === 0 ? formatDay(from) : `${formatDay(from)}/${formatDay(from + length)}`
        const name = readDate(formatEdtfName(edtf), OPTIONS)
        expect(name && formatEdtfName(name)).toBe(formatEdtfName(edtf))
      }),
    )
  })
})

test('[E13] about then, and back', () => {
  expect(approximately('2020-05', true)).toBe('2020-05~')
  expect(approximately('2020-05~', false)).toBe('2020-05')
  expect(approximately('2020-10-25', false)).toBe('2020-10-25')
})
