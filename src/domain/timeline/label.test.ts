import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { findEvents } from './find-events.ts'

const eventsIn = (text: string) =>
  findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'en' })

test.each([
  ['The agency said on Monday that talks had failed.', 'The agency said on Monday that talks had failed'],
  ['Tomorrow we will bury the ferryman.', 'Tomorrow we will bury the ferryman'],
  ['But on Monday the dockers walked out.', 'on Monday the dockers walked out'],
  ['They spoke, and two days ago the gates shut.', 'two days ago the gates shut'],
  ['While hail fell on the coast on Monday, the town stayed dry.', 'hail fell on the coast on Monday'],
  ['It is true; before leaving the port on Monday, Lin had paid.', 'before leaving the port on Monday, Lin had paid'],
  ['It was around 1974, and she adored the singers.', 'It was around 1974, and she adored the singers'],
  ['It was shut, and until 1947 nobody came.', 'until 1947 nobody came'],
  ['“We met on Monday, and they struck on Friday,” he said.', 'they struck on Friday, he said'],
  ['The hearing began on Monday at 4 p.m.', 'The hearing began on Monday at 4 p.m.'],
  // Who, and of what.
  [
    'The ship struck the reef shortly before midnight, and broke her back on Monday.',
    'The ship … broke her back on Monday',
  ],
  [
    'She lied about a call that could have saved her, a jury heard on Monday.',
    'She lied about a call that could have saved her, a jury heard on Monday',
  ],
  ['An oven that needs no chimney was shown on Monday.', 'An oven that needs no chimney was shown on Monday'],
  [
    'A visit that had been planned for Monday was called off.',
    'A visit that had been planned for Monday was called off',
  ],
  [
    '“We always said that it would burn,” he told the court on Monday.',
    '“We always said that it would burn,” he told the court on Monday',
  ],
  ['Judge Marsh said that she closed the case on Monday.', 'Judge Marsh said that she closed the case on Monday'],
  ['The prosecutor told the jury that the ship left on Monday.', 'the ship left on Monday'],
  // Never the opposite of what is said.
  ['The port denied that it had shut the gate on Monday.', 'The port denied that it had shut the gate on Monday'],
  [
    'On Monday he promised that no jobs would go before 2030.',
    'On Monday he promised that no jobs would go before 2030',
  ],
  ['They will go on Friday if the weather allows.', 'They will go on Friday if the weather allows'],
  ['Since 1994 the firm has made nothing but ovens.', 'Since 1994 the firm has made nothing but ovens'],
  ['The bank (founded on Monday, as some say, and others deny) is shut.', 'The bank founded on Monday'],
])('[E1] a label is read alone: %s', (text, label) => {
  expect(eventsIn(text)[0]?.label).toBe(label)
})

test.each([
  ['Its owners, a family firm, sold it in May and bought it back on Monday.', 'Its owners … bought it back on Monday'],
  [
    'Police said that he left on Sunday and was held on Monday.',
    'Police said that he left on Sunday and was held on Monday',
  ],
  ['He won in 1990, and in the mid-1990s it sold to thirty countries.', 'in the mid-1990s it sold to thirty countries'],
])('[E1] so is that of the second event of a sentence: %s', (text, label) => {
  expect(eventsIn(text)[1]?.label).toBe(label)
})

test.each([
  ['On 3 May 1916 a flood came.', 'en', 'a flood came'],
  ['The 1920s were good years.', 'en', 'The 1920s were good years'],
  ['The 2008 crash hit bakers hard.', 'en', 'The 2008 crash hit bakers hard'],
  ['During the 1920s trade grew.', 'en', 'trade grew'],
  ['“On 3 May 1916 the mill burned down,” said Ada Lowe.', 'en', '“the mill burned down,” said Ada Lowe'],
  ['A flood came on 3 May 1916.', 'en', 'A flood came on 3 May 1916'],
  ['Am 3. Mai 1916 kam eine Flut.', 'de', 'Am 3. Mai 1916 kam eine Flut'],
])('[E1] beside its date a label goes without it, where it can: %s', (text, language, brief) => {
  const [event] = findEvents({ text, blocks: [] }, { reference: null, language })
  expect(event?.brief).toBe(brief)
})

test.each([
  [
    'In June 2017, well before the flood, Ann Mole built a dam.',
    'In June 2017, well before the flood, Ann Mole built a dam',
  ],
  ['In the June episode, he explained that it was over.', 'In the June episode, he explained that it was over'],
  [
    'During her June 2017 trial, Mole said she could not remember.',
    'During her June 2017 trial, Mole said she could not remember',
  ],
  [
    'In a decree published on Monday, the council closed the port.',
    'In a decree published on Monday, the council closed the port',
  ],
  ['Despite coming out in 2018, it sold well.', 'Despite coming out in 2018, it sold well'],
  [
    'In 2017 the largest buyers were Chile with 5 million, Peru with 3 million, and Cuba with 1 million.',
    'In 2017 the largest buyers were Chile with 5 million, Peru with 3 million, and Cuba with 1 million',
  ],
  ['The town voted for a loan in 2017, and in the end it paid.', 'The town voted for a loan in 2017'],
  [
    'Wins at other ports, including a raise won in Hull in June, put pressure on the owners.',
    'Wins at other ports, including a raise won in Hull in June, put pressure on the owners',
  ],
  ['He gained votes in 2017, many of whom were new to him.', 'He gained votes in 2017'],
  ['HULL, England, June 3 (Wire) - The ferry sank on Monday.', 'The ferry sank on Monday'],
  ['On Monday Mole was asked how she would pay — and when.', 'On Monday Mole was asked how she would pay'],
  [
    'On Monday they repeated the mistakes of the past and thought it would help.',
    'On Monday they repeated the mistakes of the past and thought it would help',
  ],
  ['The fair shut because of rain, Ann Mole said on Monday.', 'The fair shut because of rain, Ann Mole said on Monday'],
  ['This year’s fair — a small one — drew few.', 'This year’s fair — a small one — drew few'],
  ['They met on Monday even when nobody could hear them.', 'They met on Monday even when nobody could hear them'],
  ['[2/5] The ferry sank on Monday.', 'The ferry sank on Monday'],
  ['The mill, which was built in 1903, burned.', 'The mill … was built in 1903'],
  ['Lund, 43, who was held on Friday, will stay in jail.', 'Lund … was held on Friday'],
  ['Police said Lund, who was held on Friday, will stay in jail.', 'Lund … was held on Friday'],
  ['The head of the guild, who later died in 2003, had a mill.', 'The head of the guild … later died in 2003'],
  ['He likes the mill, which was built in 1903.', 'He likes the mill, which was built in 1903'],
  ['The baker likes bread, which was made in 1903.', 'The baker likes bread, which was made in 1903'],
  ['The man who was held on Friday will stay in jail.', 'The man who was held on Friday will stay in jail'],
  ['The loaves, shown in June 2017, help the poor.', 'The loaves, shown in June 2017, help the poor'],
  [
    'Two years after its first sale in 1987, the oven was banned.',
    'Two years after its first sale in 1987, the oven was banned',
  ],
  [
    'One who left is Lund, who announced on Monday he would stay.',
    'One who left is Lund, who announced on Monday he would stay',
  ],
  ['When he came to court on Monday, he wept.', 'When he came to court on Monday, he wept'],
  ['When he came to court on Monday, he had wept since June.', 'When he came to court on Monday'],
  [
    'His cut in June led the guild to announce it would close.',
    'His cut in June led the guild to announce it would close',
  ],
  ['Fortunately, the price of bread fell on Monday.', 'the price of bread fell on Monday'],
  [
    'The fair ran on Friday from 9 p.m. until 3 a.m. and ended.',
    'The fair ran on Friday from 9 p.m. until 3 a.m. and ended',
  ],
])('[E1] a label says what happened, whole: %s', (text, label) => {
  expect(eventsIn(text).map((event) => event.label)).toContain(label)
})

test.each([
  ['Sie zeigten am Montag, wie man Brot bäckt.', 'Sie zeigten am Montag, wie man Brot bäckt'],
  ['Er starb am Montag, wie die Polizei mitteilte.', 'Er starb am Montag'],
  [
    'Sie planen ein Fest, das 2026 von Hull, Leeds und York ausgerichtet wird.',
    'Sie planen ein Fest, das 2026 von Hull, Leeds und York ausgerichtet wird',
  ],
  ['Sie warnten am Montag vor Eis, aber auch vor Wind.', 'Sie warnten am Montag vor Eis, aber auch vor Wind'],
  ['„Wir sangen laut.“ Am Montag kam der Chor.', 'Am Montag kam der Chor'],
])('[E1] German: %s', (text, label) => {
  const events = findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'de' })
  expect(events.map((event) => event.label)).toEqual([label])
})
