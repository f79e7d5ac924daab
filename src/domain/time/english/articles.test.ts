import { expect, test } from 'vitest'
import { findTimexes } from '#domain/time/find-timexes.ts'
import { referenceFrom } from '#domain/time/reference.ts'

/** Sentences of our own as newspapers write them on the web. Written on Tuesday 12 December 2023. */
const REFERENCE = referenceFrom('2023-12-12')

const valuesOf = (text: string) =>
  findTimexes(text, { reference: REFERENCE, language: 'en' })
    .map(({ value }) => value)
    .join(' ')

test.each([
  ['Two unbeaten sides compete Saturday in Doha.', '2023-12-16'],
  ['The rivals square off Sunday for the first time.', '2023-12-17'],
  ['Tickets for the tour go on sale Friday.', '2023-12-15'],
  ['The exhibition closes Sunday after drawing record crowds.', '2023-12-17'],
  ['The festival ends Thursday.', '2023-12-14'],
  ['The strike ended Thursday.', '2023-12-07'],
  ['He did not compete Saturday.', '2023-12-09'],
  ['A man was accused of threatening to burn down a school in March.', '2023-03'],
  ['The union is threatening to strike in March.', '2024-03'],
  ['Crude for April delivery rose 50 cents.', '2024-04'],
  ['December futures fell on Monday.', '2023-12 2023-12-11'],
  ['The vote was originally set for October.', '2023-10'],
  ['The vote is set for February.', '2024-02'],
  ['The team plays at home Friday.', '2023-12-15'],
  ['He arrives on Friday and returns on Saturday night.', '2023-12-15 2023-12-16TNI'],
  ['She is due back on the weekend.', '2023-W50-WE'],
])('[T14] a present tense before a day speaks of what is fixed: %s', (text, values) => {
  expect(valuesOf(text)).toBe(values)
})

test.each([
  ['Viewing from January to June fell by a third.', '2023-01 2023-06'],
  ['From October through March the pass will be closed.', '2023-10 2024-03'],
  ['It rained from November to January.', '2022-11 2023-01'],
  ['The ferry will run from April to September.', '2024-04 2024-09'],
  ['The park was shut from Jan. 3 to June 30.', '2023-01-03 2023-06-30'],
  ['Rehearsals ran from August until October.', '2023-08 2023-10'],
  ['The fair runs from Dec. 28 to Jan. 3.', '2023-12-28 2024-01-03'],
])('[T14] the beginning of a range is the last one before its end: %s', (text, values) => {
  expect(valuesOf(text)).toBe(values)
})

test.each([
  ['The shop gave its staff an early Christmas present.', '2023-12-25'],
  ['Crowds are expected again at Easter.', '2024-03-31'],
  ['Sales were strong over Thanksgiving.', '2023-11-23'],
  ['The hotel is full for New Year’s Eve.', '2023-12-31'],
  ['On Christmas Day in 1968 they were far from home.', '1968-12-25'],
  ['Halloween was quiet.', '2023-10-31'],
])('[T14] a feast is the nearest one: %s', (text, values) => {
  expect(valuesOf(text)).toBe(values)
})

test.each([
  ['The band plays Friday, December 6, in Leeds.', '2024-12-06'],
  ['Voting ends on Sunday, 14 January.', '2024-01-14'],
  ['They met on Wednesday, Dec. 6.', '2023-12-06'],
  ['Doors open at 10 a.m. Friday, Jan. 5.', '2024-01-05T10:00'],
  ['The storm hit late on the night of November 12, 2022.', '2022-11-12TNI'],
  ['He drove around late night November 12, 2022, and early morning November 13, 2022.', '2022-11-12TNI 2022-11-13TMO'],
  ['She spoke on Thursday evening, December 7.', '2023-12-07TEV'],
  ['They won just that Monday night.', '2023-12-11TNI'],
  ['They met on May\n3 in Oslo.', '2023-05-03'],
  ['They met on May 3\n\n2012 was hard.', '2023-05-03 2012'],
  ['The offer runs out at midnight tonight.', '2023-12-12T24:00'],
  ['Ring us before 9.30 a.m. on 14 December.', '2023-12-14T09:30'],
])('[T14] a day with its weekday, its part or its hour: %s', (text, values) => {
  expect(valuesOf(text)).toBe(values)
})

test.each([
  ['She swam it in 15 hours and 15 minutes.', 'PT15H15M'],
  ['He was sentenced to two years and six months.', 'P2Y6M'],
  ['The flight takes 3 hours 40 minutes.', 'PT3H40M'],
  ['They waited three days and 2 hours.', 'P3DT2H'],
  ['The course lasts two weeks and costs $40.', 'P2W'],
  ['It took six months and two years later failed.', 'P6M P2Y'],
  ['Incubation takes one-to-seven days.', 'P1D P7D'],
  ['A 1-1/2 year trade war ended.', 'P1Y6M'],
  ['The 48 hour sale is over.', 'PT48H'],
  ['It had 175.5 million hours of viewing.', ''],
  ['Viewers spent hours in front of it.', 'PTXH'],
  ['It was one of the darker days of his career.', ''],
  ['It happened in the final days of his career.', 'PXD'],
  ['One night in October she logged on.', '2023-10'],
  ['Alabama (19-8, 11-3 SEC) lost.', ''],
  ['She finished in 2 hours, 25 minutes, 26 seconds.', 'PT2H25M26S'],
  ['The trial could last six months.', 'P6M'],
  ['The last six months were hard.', 'P6M'],
  ['It hit the earth 65 million years ago.', 'PAST_REF'],
  ['It took 100 million years.', 'P100000000Y'],
])('[T5] lengths, and what is none: %s', (text, values) => {
  expect(valuesOf(text)).toBe(values)
})

test.each([
  ['The country will miss its 2030 emissions targets.', '2030'],
  ["The bank's 2022 results were weak.", '2022'],
  ['2023 was a hard year.', '2023'],
  ['It lost 2030 soldiers.', ''],
  ['So far in Fiscal Year 2024 it has sold little.', '2024'],
  ['Claims were lower than the same week one year ago.', '2022-W50'],
  ['It was told on Hawaii News Now.', ''],
  ['Now it is over.', 'PRESENT_REF'],
])('[T5] years and what is counted from them: %s', (text, values) => {
  expect(valuesOf(text)).toBe(values)
})
