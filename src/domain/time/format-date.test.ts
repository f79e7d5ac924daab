import { expect, test } from 'vitest'
import { parseDay } from './calendar.ts'
import { formatDayName, formatEdtfName, formatInterval, formatShortDay } from './format-date.ts'
import { timexLabel } from './timex-label.ts'

test('[T10] a day is written long and short', () => {
  expect(formatDayName('2020-10-25')).toBe('Sunday 25 October 2020')
  expect(formatDayName('-0489-09-12')).toBe('Tuesday 12 September 490 BC')
  expect(formatShortDay(parseDay('2020-10-27') ?? 0)).toBe('Tue 27 Oct 2020')
})

test.each([
  ['2020-10-25', '2020-10-25', 'Sunday 25 October 2020'],
  ['2020-08-01', '2020-08-31', 'August 2020'],
  ['2020-10-19', '2020-10-25', '19–25 October 2020 (week 43)'],
  ['2020-10-26', '2020-11-01', '26 October – 1 November 2020 (week 44)'],
  ['2020-10-26', '2020-10-28', '26–28 October 2020'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['1990-01-01', '1999-12-31', 'the 1990s'],
  ['1900-01-01', '1999-12-31', 'the 20th century'],
  ['2012-06-01', '2012-08-31', 'summer 2012'],
  ['1944-12-01', '1945-02-28', 'winter 1944/45'],
  ['2012-07-01', '2012-09-30', 'third quarter of 2012'],
  ['2020-05-01', '2020-08-31', 'May–August 2020'],
  ['1962-01-01', '1964-12-31', '1962–1964'],
  ['2019-12-30', '2020-01-03', '30 December 2019 – 3 January 2020'],
  [null, '2020-10-27', 'until 27 October 2020'],
  ['2020-10-27', null, 'since 27 October 2020'],
  [null, null, 'undated'],
])('[T10] %s to %s is %s', (earliest, latest, words) => {
  expect(formatInterval({ earliest, latest })).toBe(words)
})

test.each([
  ['2020-10-27~', 'about 27 October 2020'],
  ['2020-10-26?', 'perhaps 26 October 2020'],
  ['2020-08', 'August 2020'],
  ['2020-05~/2020-08~', 'about May–August 2020'],
  ['2020%', 'perhaps about 2020'],
  ['soon', 'soon'],
])('[T10] %s is %s', (edtf, words) => {
  expect(formatEdtfName(edtf)).toBe(words)
})

test.each([
  ['2023/24', '2023/2024', '2023/24'],
  ['23/24', '2023/2024', '2023/24'],
  ['1998-99', '1998/1999', '1998/99'],
  ['1999/2000', '1999/2000', '1999/00'],
  ['from 2023 to 2024', '2023/2024', '2023–2024'],
  ['1939–45', '1939/1945', '1939–1945'],
])('[T10] a season is written with its stroke: %s', (text, edtf, label) => {
  expect(timexLabel({ text, edtf, relative: null })).toBe(label)
})
