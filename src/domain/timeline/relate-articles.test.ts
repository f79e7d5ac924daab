import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { keyOfEntry, type Entry } from './entry.ts'
import { findEvents } from './find-events.ts'
import { mergeArticles } from './merge-articles.ts'
import { relateArticles } from './relate-articles.ts'

function entriesOf(article: string, text: string, language = 'en'): Entry[] {
  return findEvents({ text, blocks: [] }, { reference: referenceFrom('2021-01-01'), language }).map((event) => ({
    article,
    event,
    words: text.slice(event.sentence.start, event.sentence.end),
  }))
}

function all<T>(steps: Generator<void, T, void>): T {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** Which days stand beside which, with the articles that give them. */
function related(...texts: string[]): string[] {
  const merged = mergeArticles(texts.flatMap((text, index) => entriesOf('abc'[index] ?? '', text)))
  const found = all(relateArticles(merged))
  return merged.flatMap((entry) =>
    (found.get(keyOfEntry(entry)) ?? []).map(
      (other) => `${entry.article} ${entry.event.timex.edtf}: ${other.article} ${other.event.timex.edtf}`,
    ),
  )
}

test.each([
  [
    'The northern ferry sank off the old harbour on 14 May 1916 with 40 passengers aboard.',
    'On 15 May 1916 the northern ferry, with 40 passengers aboard, sank off the harbour.',
  ],
  [
    'The king opened the new iron bridge across the river on 2 June 1905.',
    'On 3 June 1905 the king opened the iron bridge across the river.',
  ],
  [
    'On 9 March 1848 students stormed the arsenal and seized its rifles.',
    'Students stormed the arsenal on 10 March 1848 and seized its rifles.',
  ],
])('[E21] two texts that tell the same plainly, of days nearby, are beside each other: %s', (one, other) => {
  const [first, second] = [one, other].map((text) => /(?:^On|on) (\d+ \w+ \d+)/.exec(text)?.[1] ?? '')
  expect(first).not.toBe(second)
  expect(related(one, other)).toHaveLength(2)
  expect(related(other, one)).toHaveLength(2)
})

const QUAY = 'On 5 October 2020 dockers at the northern harbour walked out over unpaid overtime.'

test.each([
  ['another thing of another day', 'On 6 October 2020 the dockers of the southern harbour met the committee.'],
  ['what happened once more', QUAY.replace('5 October', '6 October').replace('walked', 'again walked')],
  ['what had happened the day before', QUAY.replace('5 October', '4 October').replace('walked', 'also walked')],
  ['what goes on', 'On 6 October 2020 dockers at the northern harbour continued to walk out over unpaid overtime.'],
  ['days far apart', QUAY.replace('5 October', '25 October')],
  ['a month, not a day', QUAY.replace('On 5 October', 'In October')],
  ['a plan', 'Dockers at the northern harbour had threatened to walk out over unpaid overtime on 6 October 2020.'],
  [
    'what is denied',
    'The union denied that dockers at the northern harbour walked out over unpaid overtime on 6 October 2020.',
  ],
  ['an uncertain day', QUAY.replace('On 5 October', 'About 6 October')],
  [
    'a text that tells of both days',
    `${QUAY} ${QUAY.replace('5 October', '6 October').replace('dockers at', 'the dockers of')}`,
  ],
  ['few words in common', 'Dockers walked out on 6 October 2020.'],
])('[E21] it says nothing of %s', (_what, other) => {
  expect(related(QUAY, other)).toEqual([])
  expect(related(other, QUAY)).toEqual([])
})

test.each([
  ['figures', 'On 5 May 1916 police arrested 40 strikers in the market square.', '5 May', '6 May', '40', '65'],
  [
    'names',
    'On 8 May 1998 President Ada Lowe condemned the attack on the harbour town.',
    '8 May',
    '9 May',
    'Ada Lowe',
    'Otto Brandt',
  ],
])('[E21] other %s are another thing', (_what, one, day, next, mine, theirs) => {
  expect(related(one, one.replace(day, next).replace(mine, theirs))).toEqual([])
})

test('[E21] nothing is said of a day that was only worked out, and may be another', () => {
  const worked = (entry: Entry): Entry => {
    const timex = { ...entry.event.timex, certainty: 'probable' as const }
    return { ...entry, event: { ...entry.event, timex } }
  }
  const later = entriesOf('b', QUAY.replace('5 October', '6 October'))
  const relatedTo = (other: readonly Entry[]) => all(relateArticles(mergeArticles([...entriesOf('a', QUAY), ...other])))
  expect(relatedTo(later).size).toBe(2)
  expect(relatedTo(later.map(worked)).size).toBe(0)
})

test('[E21] nothing is said where the text of either day goes on about the other', () => {
  const later = QUAY.replace('5 October', '6 October')
  expect(related(`${QUAY} It rained. On 6 October 2020 few dockers were seen at that harbour.`, later)).toEqual([])
  expect(related(QUAY, `On 5 October 2020 few dockers were seen at that harbour. It rained. ${later}`)).toEqual([])
})

test('[E21] nothing is said within one text, nor of what several tell together', () => {
  const later = QUAY.replace('5 October', '6 October')
  expect(related(`${QUAY} It rained. ${later}`)).toEqual([])
  expect(related(QUAY, QUAY, later)).toEqual(['a 2020-10-05: c 2020-10-06', 'c 2020-10-06: a 2020-10-05'])
  expect(related(QUAY, `${QUAY} ${later}`, later)).toEqual([])
})
