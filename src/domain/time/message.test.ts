import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

/** Written on Wednesday 14 May 2014. */
const REFERENCE = referenceFrom('2014-05-14')

test.each([
  ['c u tmrw at 7', '2014-05-15 2014-05-15T07:00'],
  ['c u tmrw at 7pm', '2014-05-15 2014-05-15T19:00'],
  ["let's meet next fri 3pm", '2014-05-16 2014-05-16T15:00'],
  ['see you on the 12th', '2014-06-12'],
  ['see you on the 20th!', '2014-05-20'],
  ["I'll be there in 20 mins", 'PT20M'],
  ["who's coming out 2nite?", '2014-05-14TNI'],
  ['any plans this wknd?', '2014-W20-WE'],
  ["we're open mon-wed", '2014-05-19 2014-05-21'],
  ["We're open Mon - Fri", '2014-05-19 2014-05-23'],
  ['can we do tues/thurs?', '2014-05-20 2014-05-15'],
  ['party on sat!', '2014-05-17'],
  ['see u fri', '2014-05-16'],
  ["Can't wait for Saturday!", '2014-05-17'],
  ['happy friday everyone!', '2014-05-16'],
  ['We have a game on saturday', '2014-05-17'],
  ['I had a great time on Saturday', '2014-05-10'],
  ['I was so tired on monday', '2014-05-12'],
  ['we met last thurs', '2014-05-08'],
  ['last nite was awesome', '2014-05-13TNI'],
  ['movie with you @ 8:30 tonight', '2014-05-14T20:30'],
  ['dinner at 8 tonight', '2014-05-14T20:00'],
  ['at 7 tomorrow', '2014-05-15T07:00'],
  ['text me half past 7', '2014-05-14T07:30'],
  ['I slept 10hrs, woke 30min ago', 'PT10H 2014-05-14'],
  ['Have a great weekend!', '2014-W20-WE'],
  ['my exam is on june 3rd', '2014-06-03'],
  ['we meet on may 17', '2014-05-17'],
  ['see ya in june', '2014-06'],
  ['Christmas is coming!', '2014-12-25'],
  ['dinner 8pm friday?', '2014-05-16T20:00'],
  ["Thank god it's Friday", '2014-05-16'],
  ['Is it Friday yet?', '2014-05-16'],
  ["Who's up for Sunday brunch?", '2014-05-18'],
  ["We'll meet at 10", '2014-05-14T10:00'],
  ['Storm to hit the coast on Thursday', '2014-05-15'],
  ['Sale ends Sunday!', '2014-05-18'],
  ['Last chance: offer ends 5/31', '2014-05-31'],
  ['Sun 18th May 2pm', '2014-05-18 2014-05-18T14:00'],
  ['gotta wake up at 6 tomorrow', '2014-05-15T06:00'],
  ["it's been a long week", 'P1W'],
  ['one more week', 'P1W'],
  ["Can't believe it's already May", '2014-05'],
  ['merry xmas', '2014-12-25'],
  ['Could we move our call to Thursday, 15 May at 14:00 CET?', '2014-05-15 2014-05-15T14:00'],
  ['I am out of the office until 26 May.', '2014-05-26'],
  ['As discussed on Monday, please send the contract by Friday.', '2014-05-12 2014-05-16'],
  ['Are you available next Tuesday afternoon?', '2014-05-20TAF'],
  ['On Tue, May 13, 2014 at 9:12 PM, Jane wrote:', '2014-05-13 2014-05-13T21:12'],
  ['Your order will arrive between May 20 and May 23.', '2014-05-20 2014-05-23'],
  ['Good morning all!', ''],
  ['I may march on, one day I will', ''],
])('[T18] a message speaks of what comes, unless its verb looks back: %s', (text, values) => {
  const found = findTimexes(text, { reference: REFERENCE, language: 'en' })
  expect(found.map(({ value }) => value).join(' ')).toBe(values)
})

test('[T18] what lies ahead in a message has its day', () => {
  const [timex] = findTimexes('See you in 3 days!', { reference: REFERENCE, language: 'en' })
  expect(timex).toMatchObject({ value: 'P3D', interval: { earliest: '2014-05-17', latest: '2014-05-17' } })
})

test('[T18] a news text looks back', () => {
  const [timex] = findTimexes('The council sat on Saturday.', { reference: REFERENCE, language: 'en' })
  expect(timex?.value).toBe('2014-05-10')
})

test('[T18] German messages too', () => {
  const [timex] = findTimexes('Bis Samstag, ich freue mich!', { reference: REFERENCE, language: 'de' })
  expect(timex?.value).toBe('2014-05-17')
})
