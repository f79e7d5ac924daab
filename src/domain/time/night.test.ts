import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

/** Written on Wednesday 28 October 2020. */
const REFERENCE = referenceFrom('2020-10-28')

test.each([
  ['de', 'In der Nacht zum Sonntag brannte die Mühle.', '2020-10-24TNI'],
  ['de', 'In der Nacht von Samstag auf Sonntag brannte die Mühle.', '2020-10-24TNI'],
  ['de', 'In der Nacht zum Sonntag gegen 2 Uhr brannte es.', '2020-10-24TNI 2020-10-25T02:00'],
  ['de', 'Gegen 23 Uhr in der Nacht auf Sonntag brannte es.', '2020-10-24T23:00 2020-10-24TNI'],
  ['de', 'In der Nacht zum Sonntag brannte es. Am Tag darauf regnete es.', '2020-10-24TNI 2020-10-26'],
  ['en', 'In the night of Saturday to Sunday it burned.', '2020-10-24TNI'],
])('[T22] %s: %s', (language, text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})

test('[T22] the night that ends on a day has both its days', () => {
  const [night] = findTimexes('In der Nacht zum Sonntag brannte es.', { reference: REFERENCE, language: 'de' })
  expect(night?.interval).toEqual({ earliest: '2020-10-24', latest: '2020-10-25' })
})
