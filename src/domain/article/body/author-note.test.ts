import { expect, test } from 'vitest'
import type { Head } from '../head/find-head.ts'
import { readLines } from '../line.ts'
import { withoutAuthorNote } from './author-note.ts'

const BYLINE = 'By Anna Karlsson'
const TEXT = [
  'The ferry left at noon.',
  'Nobody waved.',
  'The fog was thick.',
  'It came back at six.',
  'All were aboard.',
]

/** What is kept of a text whose `byline`, the line above it or one of its own, names Anna Karlsson. */
function kept(paragraphs: readonly string[], names = ['Anna Karlsson'], byline = BYLINE): string[] {
  const { lines } = readLines([BYLINE, ...paragraphs].join('\n\n'))
  const head: Head = {
    headline: null,
    byline: lines.filter(({ text }) => text === byline).map((line) => ({ line, names })),
    published: null,
    updated: null,
  }
  return [...withoutAuthorNote(lines, new Set(lines.slice(1)), head)].map(({ text }) => text)
}

test.each([
  'Anna Karlsson is a writer, and lives by the sea.',
  'ANNA KARLSSON covers harbours.',
  '• Anna Karlsson, once a captain, is head of a school of sailors.',
  'About Anna Karlsson: she covers harbours.',
  'The Quay’s Anna Karlsson is the author of three books.',
  'Editor of The Quay: Anna Karlsson has sailed for years.',
  '(Anna Karlsson heads a school of sailors.)',
])('[P8] a text ends before what its page says of its author: %s', (note) => {
  expect(kept([...TEXT, note, 'Since then she has sailed.'])).toEqual(TEXT)
})

test('[P8] a name with a role glued to it is the author’s', () => {
  expect(kept([...TEXT, 'Anna Karlsson is a writer.'], ['Anna Karlsson The Quay'])).toEqual(TEXT)
})

test.each([
  ['it tells of another', [...TEXT, 'Karl Berg is a captain.'], undefined],
  ['it tells what the author did', [...TEXT, 'Nobody had seen Anna Karlsson on the quay.'], undefined],
  ['an agency did what it tells', [...TEXT, 'The Harbour Press could not reach him.'], ['The Harbour Press']],
  ['much follows it', [...TEXT, 'Anna Karlsson is aboard.', ...TEXT], undefined],
  ['little stands before it', ['Nobody waved.', 'Anna Karlsson is aboard.'], undefined],
  ['it is the name alone', [...TEXT, 'Anna Karlsson'], undefined],
  ['it tells of somebody with a longer name', [...TEXT, 'Anna Karlssons are many.'], undefined],
  ['one word names the author', [...TEXT, 'Anna is a captain.'], ['Anna']],
])('[P8] a last paragraph stays where %s', (_, paragraphs, names) => {
  expect(kept(paragraphs, names)).toEqual(paragraphs)
})

test('[P8] the line that signs a text at its end is no note on the author', () => {
  const signature = 'Anna Karlsson, Hallvik'
  const paragraphs = [...TEXT, signature, 'It will not sail again.']
  expect(kept(paragraphs, ['Anna Karlsson'], signature)).toEqual(paragraphs)
})
