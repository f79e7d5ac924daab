import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

/** Written on Wednesday 28 October 2020. */
const REFERENCE = referenceFrom('2020-10-28')

test.each([
  ['en', 'The fire broke out two weeks ago on Thursday.', '2020-10-15'],
  ['en', 'The shed burned a week ago Wednesday.', '2020-10-21'],
  ['en', 'The shop closed three weeks ago last Friday.', '2020-10-02'],
  ['en', 'Two weeks ago, Monday was a holiday.', '2020-W42 2020-10-26'],
  ['en', 'She was given two weeks on Friday to pay.', 'P2W 2020-10-23'],
  ['en', 'The mill has been shut two weeks today.', 'P2W 2020-10-28'],
  ['en', 'The hearing is two weeks today.', '2020-11-11'],
  ['en', 'The case was adjourned for a fortnight on Friday.', 'P2W 2020-10-23'],
  ['en', 'He left ten years ago tomorrow.', '2010-10-29'],
  ['en', 'They landed two years ago, in May 2017.', '2018 2017-05'],
  ['de', 'Vor zwei Wochen am Donnerstag brannte es.', '2020-10-15'],
  ['de', 'Am Freitag vor zwei Jahren brannte es.', '2020-10-23 2018'],
  ['de', 'Der Markt ist heute in acht Tagen.', '2020-11-04'],
  ['de', 'Der Markt ist in acht Tagen.', 'P8D'],
])('[T21] %s: %s', (language, text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})
