import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { addWholeLists } from './whole-lists.ts'

const PARAGRAPH =
  'The keeper of the light wrote down what the sea had brought to the foot of the stairs and who had come for it.'
const ITEMS = ['a spare wick', 'oil in barrels', 'two lanterns']

/** What becomes of the items between two paragraphs, when they are so likely. */
function itemsOf(announcing: string, parted: string, chance: number): boolean[] {
  const { lines } = readLines([PARAGRAPH, announcing, ITEMS.join(parted), PARAGRAPH].join('\n\n'))
  const body = lines.map(({ text }) => text === PARAGRAPH || text === announcing)
  addWholeLists(
    lines,
    body,
    Float64Array.from(body, (is) => (is ? 0.9 : chance)),
  )
  return body.slice(2, 2 + ITEMS.length)
}

test.each([
  ['half likely ones come in', 'He was content.', '\n', 0.42, true],
  ['unlikely ones stay out', 'He was content.', '\n', 0.2, false],
  ['unlikely ones that a colon announces come in', 'There was in store:', '\n', 0.2, true],
  ['what has nothing of a body stays out, announced or not', 'Read more here:', '\n', 0.05, false],
  ['lines that blank lines part are no list', 'He was content.', '\n\n', 0.42, false],
])('[K4] lines together between two paragraphs: %s', (_, announcing, parted, chance, are) => {
  expect(itemsOf(announcing, parted, chance)).toEqual(ITEMS.map(() => are))
})
