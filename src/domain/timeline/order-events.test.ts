import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { findEvents } from './find-events.ts'
import { groupEntries, sortEntries } from './order-events.ts'

function entriesIn(text: string, day: string | null, article = 'a') {
  const reference = day === null ? null : referenceFrom(day)
  const events = findEvents({ text, blocks: [] }, { reference, language: 'en' })
  return events.map((event) => ({ article, event, words: event.label }))
}

test('[E6] dated events of many articles stand under their year, a month before its days', () => {
  const entries = [
    ...entriesIn('They met on Monday. It went on all October. In 1999 it was built.', '2020-10-27'),
    ...entriesIn('They left on Monday, too. It began in October.', '2020-10-27', 'b'),
  ]
  const { years, relative } = groupEntries(sortEntries(entries))
  expect(relative).toEqual([])
  expect(years.map((group) => [group.label, group.entries.map(({ event }) => event.label)])).toEqual([
    ['1999', ['In 1999 it was built']],
    ['2020', ['It went on all October', 'It began in October', 'They met on Monday', 'They left on Monday, too']],
  ])
})

test('[E7] without a day of writing, events stand on a relative axis of their article', () => {
  const entries = entriesIn('They met last Sunday. The following day they left. It began in August.', null)
  const { years, relative } = groupEntries(sortEntries(entries))
  expect(years).toEqual([])
  expect(relative.map((group) => group.label)).toEqual(['August before', 'Sunday before', 'that Monday'])
})

test('[E6] what is sorted is grouped as it stands, every year once, from its first day on', () => {
  const texts = fc.array(
    fc.constantFrom(
      'In 1916 it began.',
      'In May 1916 it went on.',
      'On 1 May 1916 at 8am they met.',
      'On 1 May 1916 it ended.',
      'On 3 May 1916 it rained.',
      'From 1 May to 3 May 1916 they sang.',
      'In January 1916 it froze.',
      'Last Sunday it rained.',
      'On Monday it ended.',
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(texts, (sentences) => {
      const text = sentences.map((each, index) => `${each.slice(0, -1)} as number ${index} of them all.`).join(' ')
      const entries = entriesIn(text, null)
      const sorted = sortEntries(entries)
      const { years, relative } = groupEntries(sorted)
      const grouped = [...years, ...relative].flatMap((group) => group.entries)
      expect(grouped.map(({ event }) => event.id)).toEqual(sorted.map(({ event }) => event.id))
      expect(grouped).toHaveLength(entries.length)
      const known = years.map(({ year }) => year)
      expect(known).toEqual([...new Set(known)].toSorted((a, b) => a - b))
      const firsts = sorted.flatMap(({ event }) => event.timex.interval?.earliest ?? [])
      expect(firsts).toEqual(firsts.toSorted())
    }),
  )
})
