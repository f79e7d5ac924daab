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
  ['Over the past two years, I’ve been baking bread.', 'Over the past two years, I’ve been baking bread'],
  [
    'She said: “We bake. The guild stays with its plan, as a first and last word,” she said in a note on Monday.',
    'The guild stays with its plan, as a first and last word, she said in a note on Monday',
  ],
  [
    'The index rose 13 percent — and 16 percent over the last 12 months, driven by bread.',
    'The index rose 13 percent — and 16 percent over the last 12 months, driven by bread',
  ],
  ['It is cold here, and tomorrow, we start again.', 'tomorrow, we start again'],
  [
    'It began when a man opened the gate, freeing eight goats before quietly leaving town in 2015.',
    'a man opened the gate, freeing eight goats before quietly leaving town in 2015',
  ],
  ['The fair—held in May because of snow—made few rich.', 'The fair—held in May because of snow'],
  [
    'She pleaded guilty when she appeared before high court judge Lund on Monday.',
    'she appeared before high court judge Lund on Monday',
  ],
  [
    'Drivers have blocked the road since Monday, asking for a system under which all need permits.',
    'Drivers have blocked the road since Monday, asking for a system under which all need permits',
  ],
  ['They expect nothing until at least 2025.', 'They expect nothing until at least 2025'],
  [
    'Lund met him in 2018 and gave Marsh all he could handle.',
    'Lund met him in 2018 and gave Marsh all he could handle',
  ],
  ['While prices fell in May, the mill hasn’t closed.', 'prices fell in May'],
])('[E1] %s', (text, label) => {
  const [event] = findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-27'), language: 'en' })
  expect(event?.label).toBe(label)
})

test.each([
  // What was read for a text.
  '2018;175:63–8. doi: 10.1000/aj.2018.17.',
  'Brill Press; 2011. p.30-17.',
  'Marsh J, Lund A. Ovens and bread. J Bak. 2013;41(2):15–28.',
  // Whoever reads it is spoken to, and no day is named.
  'If your shop has sold a hundred loaves in the past 12 months, a star appears.',
  'Ask your children to draw what they wish for next year.',
  'You have a deadline this week.',
  'Book your seats and come to the fair today!',
  'You need an oven today.',
  'Most bakers today take pride in it.',
  'The next morning, take the loaves out of the oven.',
  'They moved past Easter.',
  'Ovens are on sale for the time between Monday and the vote.',
  'A survey of figures from 2011, 2013 and 2015.',
  'The village hall showed Oven Fair 2018 to visitors.',
  // No year, or no day at all.
  'It is bread for summer.',
  'Bakers have many fine days in September.',
  'At the last minute a new loaf came in.',
  'The valley has four seasons: June, July, August and winter.',
  'It’s for those who paint ovens on the weekend.',
  'It is a plain oven at the end of the day.',
  'Open Tue – Sat 4 p.m. (closed on Sun & Mon)',
  'The mill is open Tuesday to Saturday.',
  '— Oven Fans (@ovenfans) October 15, 2020',
  'The speech has an early 20th-century ring to it.',
  'The mood echoes that of the thirties.',
  'Yesterday’s answer and tips for tomorrow’s puzzle',
  'She spoke of the dangers of the Bread and Ovens Bill, 2023 for bakers.',
  'He wants them to keep every 2 April as Bread Day.',
  'Bakers say the best month to buy an oven is January.',
  'With the new oven they bake bread in minutes.',
  'Always try to come on a Tuesday, Wednesday or Sunday.',
  '“With this pass, you can eat free bread during your 2021 trip.”',
  'If you want an oven, write to Lund & Sons today.',
  'It has the sound of the 1990s.',
  'She praised the film, from 2007, that she made with her brother.',
  'Bread Weekly’s September 2020 cover star makes ovens.',
  'Published in the print edition of October 20, 2020.',
  'It was the first fire in the last three years.',
  'It is one of 2020’s most loved shows.',
  'To know how to live in the 21st century, we must ask bakers.',
  'It is warmer than it was one year ago.',
  'The mill is back to July levels.',
  'The bank kept the benchmark overnight lending rate.',
  'Prices in 2021 and beyond',
  'Bread prices in 2018',
  'She sang her hit (“Bread,” from 1992, about ovens) again.',
  'All of this to say, bakers today have every right to be proud.',
  'When it comes to choosing the best oven for school in 2020, size is all.',
  'In 2020, a few ovens stand out.',
  'Pictures of 1920 x 1080 were shown.',
  '“He picked me out that night.”',
  '“People misjudge what an oven can do in 10 years.”',
  'Today’s and Friday’s storms',
  'Bread will change more in the next five years than it has in the last 30 years.',
  'He kept her money for the last few years of her life.',
  'The choice takes the stage in the 1986 American crime film Bread.',
  'Several of this year’s winners are playing key parts.',
  'If you stepped outside on Friday, you noticed that it was cold.',
  'Update, October 26th: The value of the mill was added.',
  // The time we live in.
  'In today’s busy world, ovens have changed our lives.',
  // Only the year of a thing.
  'A guide: the best ovens for 2021',
  'The oven could be one of the hits of 2021.',
  '2009’s Bread and 2013’s Bread Again were made in Leeds.',
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
  // "This year’s" says which winners.
  ['This year’s winners will bake bread.', []],
  // A story soon goes on: further on "the next month" is that after something else.
  [
    'The mill sank in May 2018.' + '\n\nIt was old.'.repeat(3) + '\n\nIt was sold the next month.',
    ['told 2018-05', 'told 2018-06?'],
  ],
  ['The mill sank in May 2018.' + '\n\nIt was old.'.repeat(6) + '\n\nIt was sold the next month.', ['told 2018-05']],
  // Who is quoted in another paragraph goes on from a day of their own.
  ['The mill sank on 7 May 2018. “They came the next day,” she said.', ['told 2018-05-07', 'quoted 2018-05-08']],
  ['The mill sank on 7 May 2018.\n\n“They came the next day,” she said.', ['told 2018-05-07']],
  ['In the winter old and young bakers closed the mill.', ['told 2019-24']],
  [
    'Police have made many arrests since last week - and the number will rise each day.',
    ['told 2020-10-19/2020-10-25'],
  ],
  ['This morning, the boat left at 10:14 a.m. and sank.', ['told 2020-10-27']],
  ['The fall shouldn’t surprise anybody, given what prices have done since her win in 2018.', ['told 2018']],
  ['The fall did not surprise anybody in 2018.', ['denied 2018']],
  ['He should never have been on the road on Monday.', ['told 2020-10-26']],
  ['While prices fell in May, the mill hasn’t closed.', ['told 2020-05']],
  ['While 427,000 loaves were sold in 2018, prices fell.', ['told 2018']],
  [
    'The new oven was shown in June 2018, with new trays and new doors as part of a promise to show two of them every year.',
    ['told 2018-06'],
  ],
  ['She first met him two years ago.', ['told 2018']],
  ['The team met Oven Fair guests at Bread Expo 2018 and won.', ['told 2018']],
  ['Weight: 90 kg Last fight: December 3 - won Next fight: TBA', ['told 2019-12-03']],
  ['Weight: 90 kg Last fight: TBA Next fight: June 3 in Leeds', ['planned 2021-06-03']],
  ['Her win in the big hall in September is on the list of the year, and prizes were given to her.', ['told 2020-09']],
  ['The fair in Leeds is on Friday.', ['planned 2020-10-30']],
  ['Lund gave Marsh all he could handle in January.', ['told 2020-01']],
  [
    'The mill sank in June 2018.' + '\n\nIt was sold.'.repeat(12) + '\n\nThe fair was held in June.',
    ['told 2018-06', 'told 2020-06'],
  ],
  ['The mill sank in June 2018.\n\nIt was sold in June.', ['told 2018-06', 'told 2018-06?']],
  ['They baked on 14 and 15 July 2018.', ['told 2018-07-14/2018-07-15']],
  ['They baked on 14 and 17 July 2018.', ['told 2018-07-14', 'told 2018-07-17']],
  ['It was the first fire in 2018.', ['told 2018']],
  // The hours of a list are of the day that stands over them, or of that of writing.
  ['The war began on 7 May 2018.\n\n10.31 a.m.: Two bakers hurt in Leeds', ['told 2018-05-07', 'told 2020-10-27']],
  ['Saturday, 24 October 2020\n\n10.31 a.m.: Two bakers hurt in Leeds', ['told 2020-10-24?']],
  ['Over the past year, bakers have tried to close the mill.', ['told 2019-10-27~/2020-10-27']],
  ['Bakers tried to close the mill last year.', ['told 2019']],
  ['In the last year of her life she closed the mill.', ['told 2019']],
  ['Prices fell in September from the previous month.', ['told 2020-09']],
  ['Overnight raids hit the town.', ['told 2020-10-26']],
  ['Two mills each took steps forward in 2018.', ['told 2018']],
  ['Each year since 2018 two mills have closed.', ['habitual 2018']],
  ['The price did not match what bakers paid in 2018.', ['told 2018']],
  ['The guild has been neglecting and not enforcing rules that it made for bakers in 2018.', ['told 2018']],
  ['Bakers shamed themselves in 2018 by using ovens that were for the most part not yet ready.', ['told 2018']],
  ['In 2018 the bakers did not use ovens.', ['denied 2018']],
  ['The bakers did not close the mill in 2018.', ['denied 2018']],
  ['Bread of every kind was sold in 2018.', ['told 2018']],
  ['Each won a prize in 2018, making a small mill into a large one and often baking for the poor.', ['told 2018']],
  ['Two bakers built an oven this winter.', ['told 2019-24']],
  ['The trial could begin this spring.', ['planned 2021-21']],
  ['The trial began this spring.', ['told 2020-21']],
  ['The last big storm was back in 1961 when snow fell Christmas Eve into Christmas Day.', ['told 1961']],
  ['The weekend left the town in ruins.', ['told 2020-10-24/2020-10-25']],
  ['They will open the mill for 2021.', ['planned 2021']],
  ['Today’s vote closed the mill.', ['told 2020-10-27']],
  ['Prices fell 2016 to 2018.', ['told 2016/2018']],
  ['The mill opened today (Tuesday).', ['told 2020-10-27']],
  ['Just a few years ago the oven could barely bake.', ['told 2015-01~/2018-12~']],
  ['“We had to win today,” she said on Monday.', ['told 2020-10-26']],
  ['“We will win tomorrow,” she said on Tuesday.', ['told 2020-10-27', 'quoted 2020-10-28']],
  ['“We will win tomorrow,” said Lund, who won on Monday.', ['told 2020-10-26', 'quoted 2020-10-28']],
  // A list of what is still to come, each item for itself.
  [
    'The tour begins June 12th in Leeds.\n\nJune 12 – Leeds @ Oven Hall June 13 – Hull @ Mill Hall',
    ['planned 2021-06-12', 'planned 2021-06-12', 'planned 2021-06-13'],
  ],
  // Many years that things are of make no history of a tour that is to come.
  [
    'They made Bread in 1971, Ovens in 1974, Mills in 1977, Flour in 1980 and Salt in 1984. The tour will begin June 12th. It will stop on July 5th. It will end on August 10th.',
    [
      'told 1971',
      'told 1974',
      'told 1977',
      'told 1980',
      'told 1984',
      'planned 2021-06-12',
      'planned 2021-07-05',
      'planned 2021-08-10',
    ],
  ],
  ['It was shown in four towns from 1983 to ’84.', ['told 1983/1984']],
  ['She saw “Women Bakers: 1450–1850,” which was fine.', []],
  ['The mayor is likely to face many hard questions about his friend’s May 8 letter.', ['told 2020-05-08']],
  ['Bakers will come to the June 3 fair.', ['planned 2021-06-03']],
  ['He held the record for baking bread, set in June 1931.', ['told 1931-06']],
  ['The fair is set for June 2021.', ['planned 2021-06']],
  ['Lund proposed to Mary on Monday.', ['told 2020-10-26']],
  ['Lund proposed to close the mill on Monday.', ['planned 2020-11-02']],
  ['Lund led Marsh, a mill, from 2006 – 2012, and was happy.', ['told 2006/2012']],
  ['In August and September, the mill stood still.', ['told 2020-08/2020-09']],
  ['The mill stood still in May and September.', ['told 2020-05', 'told 2020-09']],
  ['The town flourished from the fourth to the third century BC.', ['told -0399/-0200']],
  ['It is part of the baker’s autumn/winter 2019 line.', []],
  ['It opened in the winter 2019 frost.', ['told 2019-24']],
])('[E2] %s', (text, events) => {
  expect(shown(text, 'en')).toEqual(events)
})

test.each([
  ['Die Morde, die 2016 bis 2018 begangen wurden, sind geklärt.', ['told 2016/2018']],
  ['Der Verlag druckte die Übersetzung von 1987 neu.', []],
  ['Der Meister aus dem Jahr 2018 siegte.', []],
  ['Er verwies auf die Präsidentschaftswahlen 2018 in Polen.', []],
  ['Bei der Wahl 2018 siegte er.', ['told 2018']],
  ['Weitere Prognosen der Banken für 2027.', []],
  ['Im Juli 1993 hielt er eine Rede, denn an diesem Tag gab man ihm einen Preis.', ['told 1993-07']],
  ['Er sprach von Bäckern, die das Mehl bereits heute erhalten.', []],
  ['38:22 (22:12) siegten die Bäcker am Montag.', ['told 2020-10-26']],
  ['Er lief am Montag unter 2:05 Stunden.', ['told 2020-10-26']],
  ['Am Montag kam er an den Punkt eines jeden Marathons.', ['told 2020-10-26']],
  ['Am Montag hat die Polizei nach Angaben eines Sprechers die alte Mühle nicht geräumt.', ['denied 2020-10-26']],
  ['Beim Erdbeben von 1987 starben drei Bäcker.', ['told 1987']],
  ['Von der Unruhe der vergangenen Tage ist nichts zu sehen.', []],
  ['Bei der Schau am Samstagabend steht viel auf dem Spiel.', ['planned 2020-10-31']],
  ['Am Samstagabend stand viel auf dem Spiel.', ['told 2020-10-24']],
  ['Im Winter 44/45 hungerten die Bäcker.', ['told 1944-24']],
  ['In der Saison 23/24 stieg der Verein ab.', ['told 2023/2024']],
  ['Am Samstagabend tanzten die Bäcker bis 3 Uhr.', ['told 2020-10-24']],
  ['Der Prozess beginnt in zwei Wochen am Donnerstag.', ['planned 2020-11-12']],
])('[E2] %s', (text, events) => {
  expect(shown(text, 'de')).toEqual(events)
})
