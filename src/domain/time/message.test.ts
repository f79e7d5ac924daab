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
