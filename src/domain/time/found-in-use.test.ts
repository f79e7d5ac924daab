import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

/** Sentences of news, letters, minutes and histories. Written on Wednesday 28 October 2020. */
const REFERENCE = referenceFrom('2020-10-28')

test.each([
  ['en', 'Ministers will meet again a week on Tuesday.', '2020-11-10'],
  ['en', 'The bypass reopens at 6am on Monday.', '2020-11-02T06:00'],
  ['en', 'The clocks go back at 2am on Sunday.', '2020-11-01T02:00'],
  ['en', 'I was off sick from Wednesday to Friday last week.', '2020-10-21 2020-10-23'],
  ['en', 'A year ago this Saturday the bridge opened.', '2019-10-31'],
  ['en', 'The minutes of the last meeting were approved.', ''],
  ['en', 'It burned on the night of 3 to 4 October.', '2020-10-03TNI'],
  ['en', 'He died on the morning of Friday 23 October.', '2020-10-23TMO'],
  ['de', 'Die Proben nahm man vom 3. März bis zum 17. April 2018.', '2018-03-03 2018-04-17'],
  ['de', 'Zwischen dem 3. März und dem 17. April 2018 regnete es.', '2018-03-03 2018-04-17'],
  ['de', 'Mit neunzehn Jahren ging sie 1900 nach Paris.', '1900'],
  ['de', 'Vor gut einem Jahr begann der Umbau.', '2019'],
  ['de', 'Im Spätsommer 1941 kamen sie.', '1941-SU'],
  ['de', 'Mein letzter Tag ist der 13. November.', '2020-11-13'],
  ['de', 'Der Punkt wird auf das neue Jahr vertagt.', '2021'],
])('[T5] %s: %s', (language, text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})
