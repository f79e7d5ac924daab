import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTimexes, resolve } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'
import { tag } from './tag.ts'

const on = (edtf: string | null) => ({ reference: edtf === null ? null : referenceFrom(edtf), language: 'en' })

function after(middle: string): string | undefined {
  const text = `They marched on 4 May 2015. ${middle} The following day it rained.`
  return findTimexes(text, on('2015-05-20')).at(-1)?.value
}

test('[T8] what a threat, a plan or a quotation dates does not move the story on', () => {
  expect(after('The police struck on 8 May.')).toBe('2015-05-09')
  expect(after('The mayor had threatened to resign on 8 May.')).toBe('2015-05-05')
  expect(after('The council will meet on 8 May.')).toBe('2015-05-05')
  expect(after('“We struck on 8 May,” he said.')).toBe('2015-05-05')
  expect(after('If it had struck on 8 May, all was lost.')).toBe('2015-05-05')
  expect(after('It was cold in May.')).toBe('2015-05-05')
})

test('[T9] absolute dates stay absolute without a day of writing, and so does what hangs on them', () => {
  const found = findTimexes('It began on 14 July 1920. Two days later it ended. Yesterday it was told.', on(null))
  expect(found.map((timex) => timex.value)).toEqual(['1920-07-14', '1920-07-16', 'XXXX-XX-XX'])
  expect(found.map((timex) => timex.edtf)).toEqual(['1920-07-14', '1920-07-16', null])
  expect(found[2]?.relative).toEqual({ label: 'day before', earliest: -1, latest: -1 })
})

test('[T9] a year in a news text does not date its weekdays and months', () => {
  const found = findTimexes('It was bought in 2004. They met last Thursday. In January it burned.', on(null))
  expect(found.map((timex) => timex.value)).toEqual(['2004', 'XXXX-WXX-4', 'XXXX-01'])
})

test('[T11] an uncertain day of writing gives one answer where all its days agree, and else the span of them', () => {
  const [sunday, yesterday] = findTimexes('They met last Sunday. They left yesterday.', on('2020-10-27~'))
  expect(sunday).toMatchObject({ value: '2020-10-25', edtf: '2020-10-25', certainty: 'certain' })
  expect(yesterday).toMatchObject({
    value: '2020-10-26',
    interval: { earliest: '2020-10-25', latest: '2020-10-27' },
    certainty: 'approximate',
  })
})

test('[T12] a changed day of writing needs no second reading of the text', () => {
  const text = 'They met last Sunday. The following day they left. It was in August.'
  const candidates = tag(text, 'en')
  for (const edtf of ['2020-10-27', '2019-03-01', null]) {
    expect(resolve(candidates, on(edtf).reference, text)).toEqual(findTimexes(text, on(edtf)))
  }
})

test('[T13] in history, dates without a year follow the story; in news, the day of writing', () => {
  const years = 'In 1936 it rained. In 1937 it froze. In 1938 it burned. By 1939 all was lost. In 1940 they left. '
  const story = 'In March they had met.'
  expect(findTimexes(years + story, on('2010-06-01')).at(-1)?.value).toBe('1940-03')
  expect(findTimexes(`Last week it rained. ${story}`, on('2010-06-01')).at(-1)?.value).toBe('2010-03')
})

test.each([
  ['They met on Tuesday.', '2020-10-27'],
  ['They met on Wednesday.', '2020-10-21'],
  ['They will meet on Wednesday.', '2020-10-28'],
  ['It was postponed until Wednesday.', '2020-10-28'],
  ['She said on Wednesday that it will rain.', '2020-10-21'],
  ['It opened on 3 January.', '2020-01-03'],
  ['It opens on 3 January.', '2021-01-03'],
  ['The rule, effective January 3, is new.', '2021-01-03'],
  ['They met on 20 December.', '2020-12-20'],
  ['They struck from Friday to Sunday.', '2020-10-23 2020-10-25'],
  ['They will strike Thursday through Monday.', '2020-10-29 2020-11-02'],
])('[T14] %s → %s', (text, value) => {
  expect(findTimexes(text, on('2020-10-27')).map((timex) => timex.value)).toEqual(value.split(' '))
})

test('[T15] in a language without tables only dates in figures are found', () => {
  const found = findTimexes('maanantaina 2.3.2021, 2021-03-05, 07/03/2021', { ...on('2020-10-27'), language: 'fi' })
  expect(found.map((timex) => timex.value)).toEqual(['2021-03-02', '2021-03-05', '2021-03-07'])
})

test.each([
  ['en-GB', '04/05/2013 and 22/03/2013', ['2013-05-04', '2013-03-22']],
  ['en-GB', '04/05/2013 and 03/22/2013', ['2013-04-05', '2013-03-22']],
  ['en-US', 'It opened on 3 May 2013, and closed on 04/05/2014.', ['2013-05-03', '2014-05-04']],
  ['en-GB', 'It opened on May 3, 2013, and closed on 04/05/2014.', ['2013-05-03', '2014-04-05']],
  ['en-GB', 'on 04/05/2013', ['2013-05-04']],
  ['en-US', 'on 04/05/2013', ['2013-04-05']],
])('[T15] %s: %s', (language, text, values) => {
  expect(findTimexes(text, { ...on('2020-10-27'), language }).map((timex) => timex.value)).toEqual(values)
})

const WORDS = [
  'on',
  'Monday',
  'the',
  'last',
  'two',
  'weeks',
  '1999',
  'May',
  '3',
  ',',
  '.',
  '\n\n',
  '“',
  '”',
  'will',
  'ago',
  'night',
  'of',
  "'s",
  '-',
  'every',
]

test('every expression is words of the text, in order, without overlap, and all that is dated is valid', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }),
      fc.constantFrom('2020-10-27~', '1999', null),
      (words, edtf) => {
        const text = words.join(' ')
        let last = 0
        for (const timex of findTimexes(text, on(edtf))) {
          expect(text.slice(timex.at.start, timex.at.end)).toBe(timex.text)
          expect(timex.at.start).toBeGreaterThanOrEqual(last)
          expect(timex.interval === null).toBe(timex.edtf === null)
          const { earliest, latest } = timex.interval ?? { earliest: null, latest: null }
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
          last = timex.at.end
        }
      },
    ),
  )
})

test.each([
  ['At 6 a.m. local time on Tuesday it began.', ['2020-10-27T06:00', '2020-10-27']],
  ['It closed on Friday at 6 a.m.', ['2020-10-23', '2020-10-23T06:00']],
])('[T16] an hour belongs to the day before it, or else to the one right after it: %s', (text, values) => {
  expect(findTimexes(text, on('2020-10-28')).map((timex) => timex.value)).toEqual(values)
})

const HISTORY = 'In 1936 it rained. In 1937 it froze. In 1938 it burned. In 1939 all was lost. In May 1940 they left. '

test.each([
  ['They had met in March 1921. In June they came back.', '1940-06'],
  ['The year before, it had rained. In June they came back.', '1940-06'],
  ['It had stood since 1911. In June they came back.', '1940-06'],
])('[T8] in history, what lies further back does not move the story: %s', (text, value) => {
  expect(findTimexes(HISTORY + text, on('2010-06-01')).at(-1)?.value).toBe(value)
})

test('[T8] a day of a month without a day told is some day of it, not one of today', () => {
  const last = findTimexes(`${HISTORY}On the second day it burned.`, on('2010-06-01')).at(-1)
  expect(last).toMatchObject({ value: '1940-05-XX', edtf: '1940-05~', certainty: 'approximate' })
})

const auf = (edtf: string) => ({ reference: referenceFrom(edtf), language: 'de-DE' })

test.each([
  ['Sie sollen am Mittwoch kommen.', '2020-10-28'],
  ['Sie kamen am Mittwoch.', '2020-10-21'],
  ['Die Sitzung wurde auf später verschoben, bis Mittwoch ruht die Arbeit.', '2020-10-28'],
  ['Am 3. Mai lief das Schiff vom Stapel.', '2020-05-03'],
])('[T14] German: %s → %s', (text, value) => {
  expect(findTimexes(text, auf('2020-10-27')).map((timex) => timex.value)).toEqual([value])
})

test('[T8] German: a threat and a quotation do not move the story on', () => {
  const story = (middle: string) =>
    findTimexes(`Am 4. Mai 2015 streikten sie. ${middle} Am folgenden Tag regnete es.`, auf('2015-05-20')).at(-1)?.value
  expect(story('Am 8. Mai trafen sie sich.')).toBe('2015-05-09')
  expect(story('Am 8. Mai soll verhandelt werden.')).toBe('2015-05-05')
  expect(story('„Wir trafen uns am 8. Mai“, sagte er.')).toBe('2015-05-05')
})

test('[T6] German: no expression of time', () => {
  const text = 'Er hat 2019 Euro, wohnt in Zimmer 1984 und ist 22 Jahre alt. Der Morgenmantel hängt am Haken.'
  expect(findTimexes(text, auf('2020-10-27'))).toEqual([])
})

test.each([
  ['at 2:30 p.m. EST', '2020-10-27T14:30', { name: 'EST', offset: -300 }],
  ['at 1430 GMT', '2020-10-27T14:30', { name: 'GMT', offset: 0 }],
  ['at 8 pm ET', '2020-10-27T20:00', { name: 'ET', offset: null }],
  ['2013-03-22T14:30+05:30', '2013-03-22T14:30', { name: '+05:30', offset: 330 }],
  ['at 2:30 p.m.', '2020-10-27T14:30', null],
])('[T17] a clock time keeps the zone that it names: %s', (text, value, zone) => {
  expect(findTimexes(text, on('2020-10-27'))).toMatchObject([{ value, zone }])
})

test.each([
  ['They walked out on Monday. They are now at home.', '2020-10-26', '2020-10-27'],
  ['They walked out on Monday.\n\nIt rained.\n\nThey are now at home.', '2020-10-27', '2020-10-27'],
  ['They walked out on 3 May 2019. They are now at home.', '2020-10-27', '2020-10-27'],
])('[T19] now goes on from the day of news right before it: %s', (text, earliest, latest) => {
  expect(findTimexes(text, on('2020-10-27')).at(-1)).toMatchObject({
    value: 'PRESENT_REF',
    interval: { earliest, latest },
  })
})

test.each([
  ['It broke about 6 October.', '2020-10-06', '2020-10-06~'],
  ['He was born around 1974.', '1974', '1974~'],
  ['She wrote a film about 1974.', '1974', '1974'],
  ['In 1974 it broke.', '1974', '1974'],
])('[T10] "about" makes a date approximate, but not what something is about: %s', (text, value, edtf) => {
  const [timex] = findTimexes(text, on('2020-10-27'))
  expect([timex?.value, timex?.edtf, timex?.certainty]).toEqual([
    value,
    edtf,
    edtf.endsWith('~') ? 'approximate' : 'certain',
  ])
})

test('[T10] German "um 1970" is approximate too', () => {
  const [timex] = findTimexes('Das Haus entstand um 1970.', { ...on('2020-10-27'), language: 'de' })
  expect([timex?.edtf, timex?.mod]).toEqual(['1970~', 'APPROX'])
})
