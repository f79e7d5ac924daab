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
  ['de', 'In der Nacht zum Sonntag brannte es. Gegen 3 Uhr war es aus.', '2020-10-24TNI 2020-10-25T03:00'],
  ['en', 'In the night of Saturday to Sunday it burned.', '2020-10-24TNI'],
  ['en', 'Overnight into Sunday, snow fell on the hills.', '2020-10-24TNI'],
  ['en', 'A barn burned on the night of 31 December to 1 January 2020.', '2019-12-31TNI'],
])('[T22] %s: %s', (language, text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})

test('[T22] the night that ends on a day has both its days', () => {
  const [night] = findTimexes('In der Nacht zum Sonntag brannte es.', { reference: REFERENCE, language: 'de' })
  expect(night?.interval).toEqual({ earliest: '2020-10-24', latest: '2020-10-25' })
})

test.each([
  ['en', 'The guests met on Saturday night. They danced until 3am.', '2020-10-24 2020-10-25'],
  ['en', 'On Saturday evening a fire broke out. It burned until dawn.', '2020-10-24 2020-10-25'],
  ['en', 'On Saturday evening a fire broke out at 9 p.m.', '2020-10-24 2020-10-24'],
  ['en', 'At 11pm on Saturday a bus overturned. At 1am the road was clear.', '2020-10-24 2020-10-25'],
  ['en', 'They danced on New Year’s Eve until 2 a.m.', '2019-12-31 2020-01-01'],
  ['en', 'At 2 a.m. on Saturday they left.', '2020-10-24'],
  ['en', 'On Saturday morning they left at 2 a.m.', '2020-10-24 2020-10-24'],
  ['en', 'On Saturday night shots were heard at 1:30 a.m.', '2020-10-24 2020-10-25?'],
  ['en', 'On Saturday they danced until 3am.', '2020-10-24 2020-10-25?'],
  ['en', 'They danced until 3am on Saturday night.', '2020-10-25?'],
  ['en', 'Snow fell overnight on Saturday.', '2020-10-24?'],
  ['en', 'He was arrested at 4 a.m. after a party on Friday night.', '2020-10-28? 2020-10-23'],
  ['en', 'It lasted from 9 p.m. on New Year’s Eve to 4 a.m.', '2019-12-31 2019-12-31 2020-01-01'],
  ['en', 'On Friday night police raided the club. At 9 a.m. they left.', '2020-10-23 2020-10-23?'],
  ['en', 'On the stroke of midnight on New Year’s Eve the bells rang.', '2019-12-31 2019-12-31'],
  ['de', 'Heute Nacht fiel Schnee.', '2020-10-27'],
  ['de', 'Heute Nacht wird Schnee fallen.', '2020-10-28'],
  ['de', 'Samstagnacht um 3 Uhr brannte es.', '2020-10-25?'],
  ['de', 'Am Samstagabend tanzten sie bis 3 Uhr.', '2020-10-24 2020-10-25'],
])('[T22] what ends in the small hours ends on the day after its evening: %s %s', (language, text, days) => {
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map(({ edtf }) => edtf).join(' ')).toBe(days)
})
