import { expect, test } from 'vitest'
import type { Forest } from '../body/forest.ts'
import { readLines } from '../line.ts'
import { datesOf } from './find-dates.ts'
import { pageOf } from './page.ts'

const HEADLINE = 'The last ferry of the year crosses the strait'
const BODY = [
  'The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour was in sight again.',
  'It was the last crossing of the year, and the captain had said so at the gate before the ropes were taken in.',
  'In the harbour the mayor waited with a band, three children and a cake that the wind had turned over.',
]
const MENU = ['Home', 'News', 'Sport', 'Harbour', 'Ships', 'Weather', 'Tides', 'Shop', 'Jobs', 'Letters', 'Search']
const sure = (bias: number): Forest => ({ depth: 1, bias, scale: 1, columns: '', trees: '' })
const LIKELY = sure(2)
const UNLIKELY = sure(-3)

/** The days of a page that are found where each day in it is thought to be as likely as all others. */
function published(top: readonly string[], head: readonly string[], foot: readonly string[], forest: Forest) {
  const { lines } = readLines([...top, HEADLINE, ...head, ...BODY, ...foot].join('\n\n'))
  const chances = Float64Array.from(lines, ({ text }) => Number(BODY.includes(text)))
  const headline = lines.findIndex(({ text }) => text === HEADLINE)
  return datesOf(pageOf(lines, 'en', new Map(), chances), headline, forest).published?.day ?? null
}

test.each<[string, string[], string[], string[], Forest, string | null]>([
  ['around the headline, not far above', ['May 9, 2020', ...MENU], ['May 3, 2020'], [], LIKELY, '2020-05-03'],
  ['far above where none is around the headline', ['May 9, 2020', ...MENU], [], [], LIKELY, '2020-05-09'],
  [
    'the one that is called so, even far above',
    ['Stand: 9. Mai 2020', ...MENU],
    ['May 3, 2020'],
    [],
    LIKELY,
    '2020-05-09',
  ],
  ["none in the name of a picture's file", [], ['[2020-05-03-image-4]'], [], LIKELY, null],
  ['the first of two', [], ['Updated: May 9, 2020', 'Published: May 3, 2020'], [], LIKELY, '2020-05-03'],
  ['none that follows what a reader says', [], [], ['Tova says:', 'May 9, 2020 at 10:39'], LIKELY, null],
  ['none under which a reader may answer', [], [], ['gizmo May 9, 2020, 10:39 [ Reply ]'], LIKELY, null],
  [
    'what a page says of itself',
    [],
    [],
    ['Seen on May 9, 2020', 'This entry was posted on Wednesday, May 27, 2020 and is filed under Ferries.'],
    UNLIKELY,
    '2020-05-27',
  ],
  ['the one that is called so', [], [], ['Tide of May 9, 2020', 'Stand: 27. Mai 2020'], UNLIKELY, '2020-05-27'],
  ['none of two that are called so', [], [], ['Stand: 9. Mai 2020', 'Stand: 27. Mai 2020'], UNLIKELY, null],
  ['none that is only named', [], [], ['Tide of May 9, 2020'], UNLIKELY, null],
])('[D4] the day of a page is %s', (_, top, head, foot, forest, day) => {
  expect(published(top, head, foot, forest)).toBe(day)
})
