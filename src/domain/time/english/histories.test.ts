import { expect, test } from 'vitest'
import { findTimexes } from '#domain/time/find-timexes.ts'
import { referenceFrom } from '#domain/time/reference.ts'

/** Sentences of our own as histories and encyclopedias write them, beside those of news that are like them. Written on Friday 20 November 2009. */
const REFERENCE = referenceFrom('2009-11-20')

test.each([
  ['The dynasty ruled from the 9th to the 12th century.', '08 11'],
  ['It was found in the 3rd and early 4th centuries.', '02 03'],
  ['For more than two thousand years it was the largest city.', 'P2000Y'],
  ['A thousand years later it was a village.', 'P1000Y'],
  ['In its final years, Sweden and France gained the upper hand.', 'PXY'],
  ['Dinosaurs died out 65 million years ago.', 'PAST_REF'],
  ['The battle took place on July 1–3, 1863.', '1863-07-01 1863-07-03'],
  ['It was held on 24-25 August 1572.', '1572-08-24 1572-08-25'],
  ['During the night of 24–25 August 1572 thousands were killed.', '1572-08-24TNI 1572-08-25'],
  ['Snow usually falls in winter.', 'XXXX-WI'],
  ['The river often floods in the spring.', 'XXXX-SP'],
  ['In summer the herders move to the hills.', 'XXXX-SU'],
  ['The army rested in winter.', '2008-WI'],
  ['The army will rest in winter.', '2009-WI'],
  ['The road opened in spring.', '2009-SP'],
  ['We gave them until Monday.', '2009-11-23'],
  ['It could end on Saturday.', '2009-11-21'],
  ['On his last day in office, in 1913, he signed it.', '1913'],
  ['The week after, talks failed.', '2009-W48'],
  ['The week after the vote, talks failed.', ''],
  ['He always flew on a Friday.', 'XXXX-WXX-5'],
  ['He released a Friday statement.', '2009-11-20'],
  ['One night, she heard a noise.', ''],
  ['One night she heard a noise.', 'P1D'],
  ['The verdict in October would end the case.', '2009-10'],
  ['The election in January will be close.', '2010-01'],
  ['Temperatures will climb into the 40s.', ''],
  ['Highs in the lower 50s are expected.', ''],
  ['He grew up in the 50s.', '195'],
  ['Children learned it at Sunday school.', ''],
  ['They stayed over Labor Day weekend.', '2009-09-07'],
  [
    'In the 2000s and 2010s it grew; in 2004, in the 1990s and in the 1980s it had shrunk. In March it was sold.',
    '200 201 2004 199 198 2009-03',
  ],
  ['In March it was sold.', '2009-03'],
  ['In March it will be sold.', '2010-03'],
  ['Snow is expected Saturday.', '2009-11-21'],
  ['Rain is widely forecast for Sunday.', '2009-11-22'],
])('[T5] %s → %s', (text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language: 'en' })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})
