import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'
import { spansToSource } from './source-map.ts'

const LAST = 'By morning the passengers stood at the quay, and the Hafenmeister had the well-known whistle blown twice.'
const parse = (text: string) => parseArticle({ id: 'own:1', name: 'ferry.txt', text: `${text}\n\n${LAST}`, facts: {} })

test.each([
  ['the pas- sengers on board said not a word.', 'the passengers on board said not a word.'],
  ['Der Hafen- meister und die Pas- sengers schwiegen.', 'Der Hafenmeister und die Passengers schwiegen.'],
  // Nowhere whole, a compound, the half of one, a dash, a name.
  ['the com- pany on board said not a word.', null],
  ['the well- known whistle was blown again.', null],
  ['first- and second-class pas- sengers-to-be.', null],
  ['the pas - sengers on board said not a word.', null],
  ['the pas- Sengers on board said not a word.', null],
])('[P14] a word that a line of print had broken is whole where the text has it whole elsewhere: %s', (text, whole) => {
  expect(parse(text).text.split('\n\n')[0]).toBe(whole ?? text)
})

test('[P14] what was broken over two wrapped lines is whole, and each half has its place in the source', () => {
  const lines = [
    'The ferry crossed the strait in forty minutes, and the pas-',
    'sengers on board said not a word until the harbour came in',
    'sight again. The captain waited for the last car that had',
    'come down the hill and stood on the deck with lights out,',
    'as nobody on either shore had ever asked why it had to be',
    'ten. By morning the passengers stood at the quay, and the',
    'whistle of the night boat was blown twice for all of them.',
  ]
  const source = lines.join('\n')
  const article = parseArticle({ id: 'own:1', name: 'ferry.txt', text: source, facts: {} })
  const start = article.text.indexOf('passengers on board')
  expect(start).toBeGreaterThan(0)
  const found = spansToSource(article, { start, end: start + 'passengers'.length })
  expect(found.map((span) => source.slice(span.start, span.end)).join('')).toBe('pas-\nsengers')
})
