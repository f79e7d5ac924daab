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
  ['en', 'The trial begins in two weeks on Thursday.', '2020-11-12'],
  ['en', 'In three weeks, on Monday, the bridge opens.', '2020-11-16'],
  ['en', 'The bridge was shut for the second time in two weeks on Thursday.', 'P2W 2020-10-22'],
  ['en', 'The vote is due the Friday after next.', '2020-11-06'],
  ['en', 'The mill burned the Thursday before last.', '2020-10-15'],
  ['en', 'The mill burned a week last Friday.', '2020-10-16'],
  ['en', 'The rally is the weekend after next.', '2020-W46-WE'],
  ['en', 'I’ll be back the Tuesday after Easter.', '2021-04-06'],
  ['en', 'The shop closed on the Friday before Christmas.', '2019-12-20'],
  ['en', 'He left on the 3rd of last month.', '2020-09-03'],
  ['de', 'Er trat am Freitag vor Pfingsten zurück.', '2020-05-29'],
  ['de', 'Vorletztes Wochenende kenterte ein Boot.', '2020-W42-WE'],
  ['en', 'The mill burned last week on Tuesday.', '2020-10-20'],
  ['de', 'Letzte Woche am Dienstag brannte es.', '2020-10-20'],
  ['de', 'Nächste Woche Donnerstag wird gewählt.', '2020-11-05'],
  ['de', 'Diesen Freitag ist Markt.', '2020-10-30'],
  ['de', 'Der Prozess beginnt in zwei Wochen am Donnerstag.', '2020-11-12'],
  ['de', 'Die Wahl ist übernächsten Freitag.', '2020-11-06'],
  ['de', 'Am vorletzten Donnerstag brannte die Mühle.', '2020-10-15'],
  ['de', 'Am vorletzten Freitag des Monats ist Markt.', '2020-10-23'],
  ['de', 'Heute vor acht Tagen brannte die Mühle.', '2020-10-21'],
  ['de', 'Donnerstag vor vierzehn Tagen brannte die Mühle.', '2020-10-15'],
  ['de', 'Vor zwei Wochen am Donnerstag brannte es.', '2020-10-15'],
  ['de', 'Am Freitag vor zwei Jahren brannte es.', '2020-10-23 2018'],
  ['de', 'Der Markt ist heute in acht Tagen.', '2020-11-04'],
  ['de', 'Der Markt ist in acht Tagen.', 'P8D'],
])('[T21] %s: %s', (language, text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})

test('[T21] "vor acht Tagen" is about a week ago', () => {
  const [told] = findTimexes('Vor acht Tagen brannte die Mühle.', { reference: REFERENCE, language: 'de' })
  expect(told?.edtf).toBe('2020-10-21~')
})
