import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

/** Written on Wednesday 28 October 2020. */
const REFERENCE = referenceFrom('2020-10-28')

test.each([
  ['en', 'The fire burned until the small hours of Monday.', '2020-10-26TMO'],
  ['en', 'Rebels held the town until the early hours of Sunday.', '2020-10-25TMO'],
  ['de', 'Die Feier ging bis in die frühen Morgenstunden des Sonntags.', '2020-10-25TMO'],
  ['de', 'Seit der Nacht zum Sonntag wird er vermisst.', '2020-10-24TNI'],
  ['en', 'They danced until Sunday morning.', '2020-10-25TMO'],
  ['en', 'The curfew is in force until the small hours of Monday.', '2020-11-02TMO'],
  ['en', 'The road was kept shut until Monday.', '2020-11-02'],
  ['en', 'Until Monday the bridge was shut.', '2020-10-26'],
  ['de', 'Das Feuer brannte bis zum Sonntagmorgen.', '2020-10-25TMO'],
  ['de', 'Gefeiert wurde bis Montag.', '2020-10-26'],
  ['de', 'Der Prozess wurde bis Montag unterbrochen.', '2020-11-02'],
  ['en', 'From Monday, masks are compulsory.', '2020-11-02'],
  ['en', 'Masks are compulsory from Monday.', '2020-11-02'],
  ['en', 'The office is closed as of Monday.', '2020-11-02'],
  ['en', 'Schools reopen on Monday after the break.', '2020-11-02'],
  ['en', 'By the following Tuesday the fever had broken.', 'XXXX-XX-XX'],
  ['de', 'Mit Stand vom Montag werden 40 Menschen vermisst.', '2020-10-26'],
  ['de', 'Die Sperrung dauert bis Montag.', '2020-11-02'],
  ['de', 'Die Feuerwehr war von Samstag, 23 Uhr, bis Sonntag im Einsatz.', '2020-10-24 2020-10-24T23:00 2020-10-25'],
  ['en', 'Masks are compulsory as of Monday.', '2020-11-02'],
  ['en', 'As of Monday, 40 people were missing.', '2020-10-26'],
  ['en', 'As of Monday, 40 people are missing.', '2020-10-26'],
  ['en', 'It rained from Tuesday through Thursday.', '2020-10-20 2020-10-22'],
  ['en', 'It rained between Tuesday and Thursday.', '2020-10-20 2020-10-22'],
  ['en', 'It will rain between Tuesday and Thursday.', '2020-11-03 2020-11-05'],
  ['de', 'Zwischen Dienstag und Donnerstag regnete es.', '2020-10-20 2020-10-22'],
  ['en', 'From Monday the army held the bridge.', '2020-10-26'],
  ['en', 'The pictures are from Monday.', '2020-10-26'],
  ['en', 'Footage from Monday shows the bridge.', '2020-10-26'],
  ['de', 'Ab Montag gilt in Läden Maskenpflicht.', '2020-11-02'],
  ['de', 'Ab Montag war die Brücke gesperrt.', '2020-10-26'],
  ['de', 'Von Montag an sind Masken Pflicht.', '2020-11-02'],
])(
  '[T14] what lasts is over when the verb says so, and what begins "from" a day lies ahead unless it does: %s %s',
  (language, text, values) => {
    const found = findTimexes(text, { reference: REFERENCE, language })
    expect(found.map(({ value }) => value).join(' ')).toBe(values)
  },
)

test('[T14] "as of" a day, with no verb that looks ahead, is perhaps a beginning', () => {
  const [day] = findTimexes('As of Monday, the bridge is open to walkers.', { reference: REFERENCE, language: 'en' })
  expect(day?.edtf).toBe('2020-11-02?')
})

test.each([
  'The vote was put off from Monday to Friday.',
  'The hearing was moved from Monday to the following Friday.',
])('[T14] a day that something is moved from or to is not certain: %s', (text) => {
  const found = findTimexes(text, { reference: REFERENCE, language: 'en' })
  expect(found.map(({ certainty }) => certainty)).not.toContain('certain')
})
