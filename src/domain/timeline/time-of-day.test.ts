import { expect, test } from 'vitest'
import { findTimexes } from '#domain/time/find-timexes.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import { findEvents } from './find-events.ts'
import { hoursOf, timeOfDay, whenOf } from './time-of-day.ts'

const firstIn = (text: string) => findTimexes(text, { reference: referenceFrom('2020-10-27'), language: 'en' })[0]!

test.each([
  ['At 9 pm on Monday they left.', 21, 21 + 1 / 60, 'Monday 26 October 2020, 21:00'],
  ['They met from 9 a.m. on Monday.', 9, 9 + 1 / 60, 'Monday 26 October 2020, 09:00'],
  ['They left on Monday morning.', 6, 12, 'Monday 26 October 2020, morning'],
  ['They left on Sunday night.', 20, 28, 'Sunday 25 October 2020, night'],
  ['They left in the night of Saturday to Sunday.', 20, 28, '24–25 October 2020, night'],
])('[E15] %s', (text, from, to, when) => {
  const time = timeOfDay(firstIn(text))
  expect(time?.from).toBeCloseTo(from / 24, 6)
  expect(time?.to).toBeCloseTo(to / 24, 6)
  expect(whenOf(firstIn(text))).toBe(when)
})

test('[E15] a day alone has none', () => {
  expect(timeOfDay(firstIn('They left on Monday.'))).toBeNull()
  expect(
    timeOfDay({ value: '2020-10-26T99:00', interval: { earliest: '2020-10-26', latest: '2020-10-26' } }),
  ).toBeNull()
})

test('[E15] a day and an hour of one clause are one event at that hour', () => {
  const text = 'On Monday at 8am the miners walked out and blocked the road. On Monday the police came to the pit.'
  const events = findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'en' })
  expect(events.map(({ timex }) => whenOf(timex))).toEqual(['Monday 26 October 2020', 'Monday 26 October 2020, 08:00'])
})

test('[E15] a night and an hour of it in one clause are one event', () => {
  const text = 'In der Nacht zum Samstag gegen 3.30 Uhr brannte ein Auto. In der Nacht zum Montag fiel Schnee.'
  const events = findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'de' })
  expect(events.map(({ timex }) => whenOf(timex))).toEqual([
    'Saturday 24 October 2020, 03:30',
    '25–26 October 2020, night',
  ])
})

test.each([
  ['The gate stood open from 9 a.m. to 11.30 a.m. on Monday.', { from: '09:00', until: '11:30', offset: null }],
  ['The gate was shut on Monday at 8:15 p.m. EST.', { from: '20:15', until: null, offset: -300 }],
  ['The gate was shut on Monday morning.', null],
])('[E15] from one hour to another is one event of the day that the second names: %s', (text, hours) => {
  const [event, ...others] = findEvents(
    { text, blocks: [] },
    { reference: referenceFrom('2020-10-27'), language: 'en' },
  )
  expect(others).toEqual([])
  expect(event?.timex.edtf).toBe('2020-10-26')
  expect(event && hoursOf(event.timex)).toEqual(hours)
})
