import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { MODELS } from '../models.ts'
import { bodyChances } from './body-chances.ts'
import { findHead } from '../head/find-head.ts'
import { pageOf } from '../head/page.ts'
import { withoutNextArticles } from './next-article.ts'

const NAMES = ['Hallvik', 'Sandnes', 'Torvik', 'Lindholm', 'Brekke', 'Stranda', 'Vestby']
const FERRIES = NAMES.map(
  (name) =>
    `The ferry to ${name} sounded twice in the fog before its lights were seen from the harbour wall that winter.`,
)
const LOAVES = NAMES.map(
  (name) =>
    `Every loaf that ${name.slice(0, 4)}sen kneads rests under cloth until dawn, since yeast wants patience and warm hands most of all.`,
)
const HEAD = ['Home', 'News', 'Menu', 'Ferries of the harbour', 'By Anna Karlsson', '14 March 2021']
const BUTTONS = ['Share', 'Tweet', 'Read more']
const NEXT_HEAD = ['Bread is made at night', 'By Karl Berg', '15 March 2021, 10:30']

/** What is kept of a page all of whose paragraphs were taken for its body. */
function kept(texts: readonly string[]): string[] {
  const { lines } = readLines(texts.join('\n\n'))
  const { language, columns, ofTrees } = bodyChances(lines, MODELS.body)
  const head = findHead(pageOf(lines, language, columns, ofTrees), MODELS.head)
  const body = new Set(lines.filter(({ words }) => words.length >= 8))
  return [...withoutNextArticles(lines, columns, language, body, head)].map(({ text }) => text)
}

test('[P8] the article that a page goes on with under its own is not part of it', () => {
  expect(kept([...HEAD, ...FERRIES, ...BUTTONS, ...NEXT_HEAD, ...LOAVES])).toEqual(FERRIES)
  const standfirst = 'Yeast wants patience and warm hands until dawn, and every loaf rests under cloth in the cellar.'
  expect(kept([...HEAD, ...FERRIES, ...BUTTONS, standfirst, ...NEXT_HEAD, ...LOAVES])).toEqual(FERRIES)
  const unsigned = ['Bread is made at night', '15 March 2021, 10:30']
  expect(kept([...HEAD, ...FERRIES, ...BUTTONS, ...unsigned, ...LOAVES])).toEqual(FERRIES)
})

test.each([
  ['it is about the same', [...BUTTONS, ...NEXT_HEAD], FERRIES.map((text) => `${text} Nobody slept.`)],
  ['no button parts them', NEXT_HEAD, LOAVES],
  ['the buttons stand far above it', [...BUTTONS, ...NAMES, ...NAMES, ...NAMES, ...NEXT_HEAD], LOAVES],
  ['nobody and no day is named', [...BUTTONS, 'Bread is made at night'], LOAVES],
])('[P8] what follows stays, where %s', (_, between, after) => {
  expect(kept([...HEAD, ...FERRIES, ...between, ...after])).toEqual([...FERRIES, ...after])
})

test('[P8] a few paragraphs over the buttons end no body', () => {
  const few = FERRIES.slice(0, 4)
  expect(kept([...HEAD, ...few, ...BUTTONS, ...NEXT_HEAD, ...LOAVES])).toEqual([...few, ...LOAVES])
})

test('[P8] a ticker stays, which has an hour over each paragraph', () => {
  const ticker = LOAVES.flatMap((text, i) => [`15 March 2021, 10:3${i}`, text])
  expect(kept([...HEAD, ...FERRIES, ...BUTTONS, ...ticker])).toEqual([...FERRIES, ...LOAVES])
})

test('[P8] a summary before the author of the article is its own', () => {
  const summary = FERRIES.map((text) => text.replace('ferry', 'boat'))
  const texts = [
    'Home',
    'News',
    'Menu',
    'Bread is made at night',
    ...summary,
    ...BUTTONS,
    'By Anna Karlsson',
    '14 March 2021',
    ...LOAVES,
  ]
  expect(kept(texts)).toEqual([...summary, ...LOAVES])
})
