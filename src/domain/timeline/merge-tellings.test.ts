import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { findEvents } from './find-events.ts'

const eventsIn = (text: string) =>
  findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'en' })

test('[E4] a lead-in, and a second telling in the same words, join the event', () => {
  const leadIn = eventsIn('The arrests continued on Monday. At the harbour, police took forty dockers away on Monday.')
  expect(leadIn.map((event) => [event.label, event.also.length])).toEqual([
    ['At the harbour, police took forty dockers away on Monday', 1],
  ])
  const apart = eventsIn(
    'On Monday the harbour police took forty dockers away. A choir sang all the evening in Leeds on Monday.',
  )
  expect(apart).toHaveLength(2)
})

test.each([
  ['other hours of a day', 'She left at 11:20 on Monday. In the afternoon on Monday the judge heard two experts.'],
  ['things of one year', 'The survey of 2008 found cracks. In 2008 a flood came.'],
])('[E4] apart stay %s', (_what, text) => {
  expect(eventsIn(text)).toHaveLength(2)
})

test('[E4] what was told never joins what was planned', () => {
  const both = 'On Monday the harbour dockers walked out. The harbour dockers had threatened to walk out on Monday.'
  expect(
    eventsIn(both)
      .map((event) => event.standing)
      .toSorted(),
  ).toEqual(['planned', 'told'])
})
