import { expect, test } from 'vitest'
import { foldString } from '#domain/text/fold.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import { countActors, countStandings, extentOf, filterEvents, makeSought, type EventFilter } from './filter-events.ts'
import { findEvents } from './find-events.ts'
import { mergeArticles } from './merge-articles.ts'
import { parseBound } from './window-address.ts'

const TEXT =
  'In 1889 the dockers of Łódź walked out. In August they walked out again. On Monday the café closed. They will meet on Friday.'

const entriesIn = (article: string, written: string | null) =>
  findEvents(
    { text: TEXT, blocks: [] },
    { reference: written === null ? null : referenceFrom(written), language: 'en' },
  ).map((event) => ({ article, event, words: TEXT.slice(event.sentence.start, event.sentence.end) }))

const ALL = mergeArticles([...entriesIn('harbour', '2020-10-27'), ...entriesIn('undated', null)]).map((entry) =>
  makeSought(entry, ({ article, words }) =>
    foldString(`${article === 'harbour' ? 'The harbour' : 'No date'} ${words}`),
  ),
)
const EVERYTHING: EventFilter = { article: null, window: null, standings: null, actor: null, words: '' }
const shown = (filter: Partial<EventFilter>) =>
  filterEvents(ALL, { ...EVERYTHING, ...filter }).map(({ article, event }) => `${article} ${event.timex.text}`)

test.each([
  ['an article', { article: 'harbour', standings: ['planned'] }, ['harbour Friday']],
  ['words in any order, whatever their case and accents', { words: 'OUT dockers' }, ['harbour 1889']],
  ['words without their accents', { words: 'cafe' }, ['harbour Monday', 'undated Monday']],
  ['words of the title', { words: 'no date cafe' }, ['undated Monday']],
  ['no standing at all', { standings: [] }, []],
  [
    'a range, and what has no date is in none',
    { window: { from: parseBound('2020-08-20', 'from')!, to: parseBound('2020', 'to')! } },
    ['harbour August', 'harbour Monday', 'harbour Friday'],
  ],
] as const)('[E12] the filter lets through by %s', (_what, filter, expected) => {
  expect(shown(filter)).toEqual(expected)
})

test('[E12] counts of standings leave out the choice of standings alone', () => {
  const counts = countStandings(ALL, { ...EVERYTHING, article: 'harbour', standings: [] })
  expect(Object.fromEntries(counts)).toEqual({ told: 3, planned: 1 })
})

test('[E12] the extent goes from the first day to the last', () => {
  expect(extentOf(ALL)).toEqual({ from: parseBound('1889', 'from'), to: parseBound('2020-10-30', 'to') })
  expect(extentOf([])).toBeNull()
})

test('[E12] a name lets through what that one did or said', () => {
  const named = ALL.map((entry, index) => ({
    ...entry,
    event: {
      ...entry.event,
      actors: index % 2 === 0 ? ['Ada Writer'] : [],
      speaker: index === 1 ? 'Ines Okafor' : null,
    },
  }))
  const even = named.filter((_entry, index) => index % 2 === 0)
  expect(filterEvents(named, { ...EVERYTHING, actor: 'Ada Writer' })).toEqual(even)
  expect(filterEvents(named, { ...EVERYTHING, actor: 'Ines Okafor' })).toEqual([named[1]])
  expect(countActors(named)).toEqual([
    ['Ada Writer', even.length],
    ['Ines Okafor', 1],
  ])
})
