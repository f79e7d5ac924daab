import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { findEvents } from './find-events.ts'

const eventsIn = (text: string, edtf: string | null = '2020-10-27') =>
  findEvents({ text, blocks: [] }, { reference: edtf === null ? null : referenceFrom(edtf), language: 'en' })

test.each([
  ['Police stepped in on Monday.', 'told'],
  ['She had threatened that roads would be blocked on Monday.', 'planned'],
  ['They will meet on Friday.', 'planned'],
  ['If he stays until Monday, they lose.', 'planned'],
  ['“We met on Monday,” she said.', 'quoted'],
  ['The ministry did not answer on Monday.', 'denied'],
  ['The march planned for Monday was cancelled.', 'denied'],
  ['The bridge was not repaired until 1947.', 'told'],
  ['It was first proposed in 1887.', 'told'],
  ['A rally on 14 November.', 'planned'],
  ['On 10 March 2025 the foundation closed its office.', 'told'],
  ['The ministry denied that it had closed the bridge on Monday.', 'denied'],
  ['The mayor rejected claims that police had cleared the square on Monday.', 'denied'],
  ['In the spring of 1349 the priory was abandoned.', 'told'],
  ['The plan for a bridge was abandoned in 1349.', 'denied'],
  ['In July the port refused to renew his licence.', 'told'],
  ['Talks failed to bring peace on Monday.', 'told'],
  ['She left without a word on Monday.', 'told'],
  ['She did not leave without a word on Monday.', 'denied'],
  ['The mill is not for sale, the owner said on Monday.', 'told'],
  ['The flight has been postponed until 2024, the port announced on Monday.', 'told planned'],
  ['The fair has been postponed until Friday.', 'planned'],
  ['The fair was cancelled on Monday.', 'denied'],
  ['The council is likely to decide today.', 'planned'],
  ['It proved to be a danger when the ferry sank on Monday.', 'told'],
  ['Monday’s flood should be a warning.', 'told'],
  ['He denied in 1986 that he was for sale.', 'told'],
  ['The ministry did not deny that it had closed the bridge on Monday.', 'told'],
  // A guess at what is over is no plan, nor is a thing that is called a plan, nor one who was called somewhere.
  ['The two men may have fled on Monday.', 'told'],
  ['He might have stayed if they had asked on Monday.', 'planned'],
  ['She compared the town’s current plans to flood the valley with the works of 1950.', 'told'],
  ['In 2018 she was called to the hospital.', 'told'],
  ['They agreed to a truce on Monday.', 'told'],
  ['They agreed to stop on Monday.', 'planned'],
  ['He pleaded not guilty on Monday.', 'told'],
  ['They didn’t search the mill until Monday.', 'told'],
  ['They didn’t search the mill on Monday.', 'denied'],
  ['Not only the ferry sank on Monday.', 'told'],
  ['The ferry docked normally on Monday.', 'told'],
  ['The ferry normally docked on Monday.', 'habitual'],
  ['You may remember me at fairs back in the sixties and seventies.', 'told'],
  ['The port is projected to close by 2040.', 'planned'],
  ['The port is on course to close by 2040.', 'planned'],
  ['She will sing on Friday after missing last week’s show.', 'told planned'],
  ['It was held in May, not in January.', 'told'],
  // What lies behind was no plan, unless somebody meant it.
  ['He praised the band, who would enter the hall in 2018.', 'told'],
  ['She confided in a friend (who is using another name) in 2018.', 'told'],
  ['Some may remember the car at shows back in the seventies.', 'told'],
  ['They planned a march for Monday.', 'planned'],
  ['The firm said it would close the mill in 2018.', 'planned'],
  ['In June the army said: "We do not shell towns."', 'told'],
  ['“We never shell towns,” the army said in June.', 'told'],
  ['The army did not say “we shell towns” in June.', 'denied'],
])('[E2] %s: %s', (text, standing) => {
  expect(eventsIn(text).map((event) => event.standing)).toEqual(standing.split(' '))
})

test.each([
  'Students are now at the forefront.',
  'They waited for two weeks.',
  'They meet every Tuesday at 7pm.',
  'They have wanted it for years.',
  'They left before Monday.',
  'Its 2009 report was long.',
  'What happened on Monday?',
  'The shops shut for the day.',
  'LEEDS, 12 March 2019 — Rosa drives a bus.',
  'Monday, 12 March.',
  '(February 2018)',
  'Pilots are tested under the Pilotage Act 1987.',
  'To order issues from 2010, call us.',
  'Some of those from the 1930s are still at work.',
  'The firm had its best year since 1973.',
  'The firm has 540 people today.',
  'This article was first published in the autumn 2018 issue of the magazine.',
  'The gates are open, and in summer apprentices bake.',
  '“The firm today has 540 people.”',
])('[E3] no event: %s', (text) => {
  expect(eventsIn(text, '2019-03-12')).toEqual([])
})

test.each([
  'They passed the Pilotage Act in 1987.',
  'The church dates from the 1330s.',
  'The union has begun a strike today.',
  'This strike was announced on Monday.',
])('[E3] an event: %s', (text) => {
  expect(eventsIn(text, '2019-03-12')).toHaveLength(1)
})

test('[E1] a sentence with two dated clauses tells two events', () => {
  const events = eventsIn('It closed in September 1940 and was rebuilt in 1947.')
  expect(events.map((event) => event.label)).toEqual(['It closed in September 1940', 'It … was rebuilt in 1947'])
})

test('[E3] the edge of a time is that time where it is near, or an hour', () => {
  const text = 'Police came shortly before midnight on Monday. They left after 9 a.m. on Tuesday.'
  expect(eventsIn(text).map(({ label }) => label)).toEqual([
    'Police came shortly before midnight on Monday',
    'They left after 9 a.m. on Tuesday',
  ])
})

test('[E3] an hour of no day that is named tells no event', () => {
  expect(eventsIn('He used to rise in the morning. In the afternoon the shop was full.', null)).toEqual([])
})

test.each([
  ['Zwei Männer sollen am Montag Waffen verkauft haben.', 'told'],
  ['Der Zug dürfte am Montag stehen geblieben sein.', 'told'],
  ['Der Zug dürfte am Freitag fahren.', 'planned'],
  ['Das Tor soll am Freitag geschlossen sein.', 'planned'],
  ['Nicht nur die Kinder sangen am Montag, sondern auch die Lehrer.', 'told'],
  ['Sie bekannten sich am Montag nicht schuldig.', 'told'],
  ['Nicht die Kinder sangen am Montag.', 'denied'],
  ['Am Montag regnete es immer wieder.', 'told'],
  ['Der Umzug trifft 2018 auf die Wache.', 'told'],
  ['Der Bau sollte 2018 beginnen.', 'planned'],
  ['Es kamen mehr Leute als im letzten Jahr.', null],
  ['Wie auch im letzten Jahr hoffen wir auf Regen.', null],
])('[E2] German: %s %s', (text, standing) => {
  const events = findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'de' })
  expect(events.map((event) => event.standing)).toEqual(standing === null ? [] : [standing])
})

test('[E2] German: what was disputed is denied', () => {
  const events = findEvents(
    { text: 'Die Behörde bestritt, am 9. März Arbeiter ausgesperrt zu haben.', blocks: [] },
    { reference: referenceFrom('2023-03-15'), language: 'de' },
  )
  expect(events.map(({ standing }) => standing)).toEqual(['denied'])
})

test('[E1] from one date to another is one event', () => {
  const [event, ...others] = eventsIn('Between 1962 and 1964 the cables were replaced.')
  expect(others).toEqual([])
  expect(event?.timex).toMatchObject({ edtf: '1962/1964', value: '1962/1964', text: '1962 and 1964' })
})

test.each([
  'Nobody tried to subvert the 2016 election results.',
  'It was a part of his 2016 victory.',
  'They met while filming a hit 1960s show.',
  'The port is on track to hit its 2030 target.',
  '2019 Fiat Panda',
  'She cooked a Christmas dinner for nine.',
  'He won more seats than in 2016.',
  'Exports rose by a third compared to the same period of last year.',
  'There is no change from its report last month.',
  'The port sees three ferries instead of the two promised as of May.',
  'It is a third of all exports, as in Lee et al., Nature (2019).',
  'Pour it into tins and freeze overnight.',
  'To this day he says that nobody came.',
  'The harvest is two weeks earlier than last year.',
  'It will rain, as in 2018.',
  'It was the fifth rise in two years, and part of a plan to save.',
  'HULL, England, Oct 26 (Wire) - The ferry is old.',
])('[E3] what a date only names, or is compared with, tells no event: %s', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test.each([
  ['She lost her seat in the 2019 election.', '2019'],
  ['In a long 2019 essay she wrote of it.', '2019'],
  ['The 2008 crash hit bakers hard.', '2008'],
  ['On Christmas Day 2019 the dam broke.', '2019-12-25'],
])('[E3] what happened in a thing has its date: %s', (text, edtf) => {
  expect(eventsIn(text).map(({ timex }) => timex.edtf)).toEqual([edtf])
})

test('[E3] "the next day" a few paragraphs on is not the day after the last one told', () => {
  const story = 'The dam broke on 3 May.\n\nIt was old.\n\n'
  expect(eventsIn(`${story}The next day it rained.`).length).toBe(2)
  expect(eventsIn(`${story}Nobody cared.\n\nSome did.\n\nThe next day it rained.`).length).toBe(1)
})

test('[E3] the day of a picture does not move the story on', () => {
  const paragraph = 'The dam broke on 3 May.'
  const caption = 'Ann Mole at the dam, 8 August'
  const text = `${paragraph}\n\n${caption}\n\nThe next day it rained.`
  const words = { start: paragraph.length + 2, end: paragraph.length + 2 + caption.length }
  const blocks = [{ kind: 'caption', at: words, source: [words], words, credit: null } as const]
  const found = findEvents({ text, blocks }, { reference: referenceFrom('2020-10-27'), language: 'en' })
  expect(found.map(({ timex }) => timex.edtf)).toContain('2020-05-04?')
})

test.each([
  ['en', 'He scored nine goals in the 2018/19 season.', ['2018/2019']],
  ['de', 'In den Jahren 1939–45 baute das Werk Granaten.', ['1939/1945']],
  ['de', 'In den fünfziger und sechziger Jahren wuchs der Hafen.', ['1950/1969']],
  ['en', 'On 2 March 1912 the king left the palace; that same evening he was seized.', ['1912-03-02', '1912-03-02']],
  ['de', 'Am 2. März 1912 verließ er den Palast, noch am selben Abend wurde er gefasst.', ['1912-03-02', '1912-03-02']],
])('[E1] one time of two, and two times of one day: %s %s', (language, text, edtf) => {
  const events = findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language })
  expect(events.map(({ timex }) => timex.edtf)).toEqual(edtf)
  expect(events[0]?.timex.value).not.toContain('T')
})
