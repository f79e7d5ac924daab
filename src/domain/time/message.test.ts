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
  ['see u tmrw @ 8', '2014-05-15 2014-05-15T08:00'],
  ['can u get here b4 5?', '2014-05-14T05:00'],
  ['be there 7ish', '2014-05-14T07:00'],
  ['open mon-fri 9-5', '2014-05-19 2014-05-23 2014-05-23T09:00 2014-05-23T05:00'],
  ['last nite was crazy', '2014-05-13TNI'],
  ['my bday is on the 3rd!!', '2014-06-03'],
  ['so bored rn', 'PRESENT_REF'],
  ['yday was brutal', '2014-05-13'],
  ['been waiting 45 min for this bus', 'PT45M'],
  ['Tickets go on sale Saturday at noon', '2014-05-17T12:00'],
  ['ready for the weekend', '2014-W20-WE'],
  ['How was ur wkend?', '2014-W19-WE'],
  ['class every tues and thurs', 'XXXX-WXX-2 XXXX-WXX-4'],
  ['I hate mondays', 'XXXX-WXX-1'],
  ['sunday funday', '2014-05-18'],
  ['Happy Easter!', '2014-04-20'],
  ["Happy Mother's Day to all the moms", '2014-05-11'],
  ["I'll be there in a sec", 'PT1S'],
  ['2014 is my year', '2014'],
  ['Due by midnight tonight', '2014-05-14T24:00'],
  ['Midnight snack', ''],
  ['party friday 5/23 9pm', '2014-05-23 2014-05-23 2014-05-23T21:00'],
  ['I used to love this back in the day', 'PAST_REF'],
  ['c u in 20', 'PT20M'],
  ['hmu after 9', '2014-05-14T09:00'],
  ['I get off at 5', '2014-05-14T05:00'],
  ['48 hour sale starts now', 'PT48H PRESENT_REF'],
  ['Last day of school!', ''],
  ['Is it summer yet?', '2014-SU'],
  ['I may go', ''],
  ['what a day', ''],
  ['sat nite was so much fun', '2014-05-10TNI'],
  ['what r we doing sat nite?', '2014-05-17TNI'],
  ['Please reply by EOD Friday', '2014-05-16'],
  ['Your appointment is Tue 5/20 at 2:30pm', '2014-05-20 2014-05-20T14:30'],
  ['omw, there in 15', 'PT15M'],
  ['new video up tomorrow at noon', '2014-05-15T12:00'],
  ["my mom's bday is may 30", '2014-05-30'],
  ["1 week from today I'll be in Spain", '2014-05-21'],
  ['2 weeks ago I was in Spain', '2014-W18'],
  ['Hope everyone has a great Monday', '2014-05-19'],
  ['Coming Spring 2015', '2015-SP'],
  ['deadline is 5/20', '2014-05-20'],
  ['see you after the long weekend', '2014-W20-WE'],
  ['have a safe wknd yall', '2014-W20-WE'],
  ['meet me at half 7', '2014-05-14T07:30'],
  ['ttyl, gotta be up at 5', '2014-05-14T05:00'],
  ['prom is saturday!!!', '2014-05-17'],
  ['prom was saturday, still tired', '2014-05-10'],
  ['Monday mornings are the worst', 'XXXX-WXX-1TMO'],
  ["I'll do it later today", '2014-05-14'],
  ['dinner tonight at 8', '2014-05-14TNI 2014-05-14T20:00'],
  ['rehearsal thurs and fri', '2014-05-15 2014-05-16'],
  ['see you two weeks from today', '2014-05-28'],
  ['the cake is half eaten', ''],
  ['the store is at 7 main st', ''],
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
