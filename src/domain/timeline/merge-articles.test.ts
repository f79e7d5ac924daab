import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import type { Entry } from './entry.ts'
import { findEvents } from './find-events.ts'
import { mergeArticles } from './merge-articles.ts'

function entriesOf(article: string, text: string, written: string | null = '2020-10-27'): Entry[] {
  const reference = written === null ? null : referenceFrom(written)
  return findEvents({ text, blocks: [] }, { reference, language: 'en' }).map((event) => ({
    article,
    event,
    words: text.slice(event.sentence.start, event.sentence.end),
  }))
}

const QUAY = 'On Monday 400 dockers at the northern harbour walked out over unpaid overtime.'
const OTHER = 'About 350 dockers from the northern harbour walked out on Monday.'

const merged = (...entries: Entry[][]) =>
  mergeArticles(entries.flat()).map(({ article, others }) => [article, ...others.map((other) => other.article)])

test('[E11] the same day in the same words is one entry with its sources, and where they differ', () => {
  const [entry, ...more] = mergeArticles([...entriesOf('a', QUAY), ...entriesOf('b', OTHER)])
  expect(more).toEqual([])
  expect(entry?.article).toBe('a')
  expect(entry?.others).toMatchObject([
    { article: 'b', differs: [{ kind: 'figures', mine: ['350'], theirs: ['400'] }] },
  ])
})

test('[E11] the numbers of dates are no figures, and another hour is a difference of its own', () => {
  const [entry, ...more] = mergeArticles([
    ...entriesOf('a', 'At 6 a.m. on Monday, 26 October 2020, 400 dockers of the northern harbour walked out.'),
    ...entriesOf('b', 'Some 400 dockers of the northern harbour walked out at 6.30 a.m. on Monday.'),
  ])
  expect(more).toEqual([])
  expect(entry?.others[0]?.differs).toEqual([{ kind: 'time', mine: '06:30', theirs: '06:00' }])
  const apart = mergeArticles([
    ...entriesOf('a', 'The mayor spoke to the dockers of the northern harbour at 9 a.m. on Monday.'),
    ...entriesOf('b', 'The mayor spoke to the dockers of the northern harbour at 3 p.m. on Monday.'),
  ])
  expect(apart).toHaveLength(2)
})

test.each([
  ['another day', entriesOf('b', OTHER.replace('Monday', 'Sunday'))],
  [
    'another standing',
    entriesOf('b', 'Dockers at the northern harbour had threatened to walk out on Monday over unpaid overtime.'),
  ],
  ['other words', entriesOf('b', 'The northern choir sang all the evening on Monday.')],
  ['days that are unknown', entriesOf('b', OTHER, null)],
  ['the same article', entriesOf('a', OTHER)],
])('[E11] %s: two entries', (_why, other) => {
  expect(merged(entriesOf('a', QUAY), other)).toHaveLength(2)
})

test('[E11] two axes without a date are never one', () => {
  expect(merged(entriesOf('a', QUAY, null), entriesOf('b', QUAY, null))).toEqual([['a'], ['b']])
})

test('[E11] nothing is lost, and no entry holds an article twice or another standing', () => {
  const sentence = fc.constantFrom(
    QUAY,
    OTHER,
    'Police will clear the northern harbour on Friday.',
    'On Monday it rained.',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), sentence), { maxLength: 8 }), (tellings) => {
      const entries = tellings.flatMap(([article, text]) => entriesOf(article, text))
      const all = mergeArticles(entries)
      expect(all.flatMap((entry) => [entry, ...entry.others])).toHaveLength(entries.length)
      for (const { article, event, others } of all) {
        expect(new Set([article, ...others.map((other) => other.article)]).size).toBe(others.length + 1)
        expect(others.every((other) => other.event.standing === event.standing)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})
