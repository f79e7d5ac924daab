import { expect, test } from 'vitest'
import { dayOrderOf, daysIn } from './dates.ts'

test.each([
  ['2020-10-25T08:30:00Z', '2020-10-25'],
  ['Sunday 25 October 2020', '2020-10-25'],
  ['25th of October, 2020', '2020-10-25'],
  ['Oct. 25th, 2020, 9 a.m.', '2020-10-25'],
  ['So., 25. Oktober 2020', '2020-10-25'],
  ['25 de octubre de 2020', '2020-10-25'],
  ['25 октября 2020', '2020-10-25'],
  ['25 Ekim 2020', '2020-10-25'],
  ['2020年10月25日', '2020-10-25'],
  ['25.10.20', '2020-10-25'],
  ['10/25/2020', '2020-10-25'],
  ['4/11/2020', '2020-11-04'],
  ['Jane DoeOct 25, 2020 Comments', '2020-10-25'],
  ['Associated PressOctober 25, 2020 GMT', '2020-10-25'],
  ['October 25, 20209:53 AM UTC', '2020-10-25'],
  ['Oct 25, 20205757 Shares', '2020-10-25'],
  ['25 de octubre de 202007:59 hs', '2020-10-25'],
  ['25. Oktober 20200', '2020-10-25'],
  ['25.10.2016:05 Uhr', '2020-10-25'],
  ['Aktualisiert am 25.10.2020-15:49', '2020-10-25'],
  ['10.25.2020 07:00 AM', '2020-10-25'],
  ['2020. 10. 25. 오전', '2020-10-25'],
  ['2020. október 25.', '2020-10-25'],
])('[D1] the day in %s', (text, day) => {
  expect(daysIn(text, 'day-first').map((found) => found.day)).toEqual([day])
})

test.each([
  ['25. Oktober 20203. Mai 2021 Dana Elster', ['2020-10-25', '2021-05-03']],
  ['October 25, 2020May 3, 2021', ['2020-10-25', '2021-05-03']],
  ['25/10/202003/05/2021 ~ Dana Elster', ['2020-10-25', '2021-05-03']],
])('[D1] both days in %s, the first publication and a change', (text, days) => {
  expect(daysIn(text, 'day-first').map((found) => found.day)).toEqual(days)
})

test.each(['31 February 2020', 'version 1.2.2020.4', '3/4', 'call 020 1234 5678', 'in May 2020', '12.30 - 14.00'])(
  '[D2] no day in %s',
  (text) => {
    expect(daysIn(text, 'day-first')).toEqual([])
  },
)

test('[D3] one unambiguous date decides how the others are read', () => {
  expect(dayOrderOf('4/11/2020 and 10/25/2020', 'day-first')).toBe('month-first')
  expect(daysIn('4/11/2020', 'month-first').map(({ day }) => day)).toEqual(['2020-04-11'])
})
