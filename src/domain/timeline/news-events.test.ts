import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { timexLabel } from '#domain/time/timex-label.ts'
import { findEvents } from './find-events.ts'

/** What the timeline shows of news written on Tuesday 27 October 2020: "told 2020-10-26". */
const shown = (text: string, language: string) =>
  findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language }).map(
    ({ standing, timex }) => `${standing} ${timex.edtf ?? timexLabel(timex)}`,
  )

test.each([
  // What was read for a text.
  '2018;175:63–8. doi: 10.1000/aj.2018.17.',
  'Brill Press; 2011. p.30-17.',
  'Marsh J, Lund A. Ovens and bread. J Bak. 2013;41(2):15–28.',
  // Whoever reads it is spoken to, and no day is named.
  'If your shop has sold a hundred loaves in the past 12 months, a star appears.',
  'Ask your children to draw what they wish for next year.',
  'You have a deadline this week.',
  // Compared with.
  'Bakers have a wide choice compared to just a few years ago.',
  // Of a plan nobody knows what came some weeks before it.
  'The two should fight in December. Some weeks earlier one of them was hurt.',
])('[E3] no event: %s', (text) => {
  expect(shown(text, 'en').filter((event) => !event.startsWith('planned'))).toEqual([])
})

test.each([
  ['You can see the oven on Friday.', ['planned 2020-10-30']],
  ['Losses will grow over the next ten years.', ['planned 2020-10-27~/2030-10-27']],
  ['The mayor said the guards will stay following a meeting with police this morning.', ['told 2020-10-27']],
  ['The mayor has warned that the town must be calm after a weekend of storms.', ['told 2020-10-24/2020-10-25']],
  ['The town will be calm after Friday.', []],
  [
    'Police have made many arrests since last week - and the number will rise each day.',
    ['told 2020-10-19/2020-10-25'],
  ],
  ['Prices fell 2016 to 2018.', ['told 2016/2018']],
  ['The mill opened today (Tuesday).', ['told 2020-10-27']],
])('[E2] %s', (text, events) => {
  expect(shown(text, 'en')).toEqual(events)
})

test.each([
  ['Die Morde, die 2016 bis 2018 begangen wurden, sind geklärt.', ['told 2016/2018']],
  ['Der Verlag druckte die Übersetzung von 1987 neu.', []],
  ['Der Meister aus dem Jahr 2018 siegte.', []],
  ['Beim Erdbeben von 1987 starben drei Bäcker.', ['told 1987']],
  ['Von der Unruhe der vergangenen Tage ist nichts zu sehen.', []],
  ['Bei der Schau am Samstagabend steht viel auf dem Spiel.', ['planned 2020-10-31']],
  ['Am Samstagabend stand viel auf dem Spiel.', ['told 2020-10-24']],
])('[E2] %s', (text, events) => {
  expect(shown(text, 'de')).toEqual(events)
})
