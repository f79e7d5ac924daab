import { expect, test } from 'vitest'
import { readLines } from './line.ts'
import { questionHeadings } from './question-heading.ts'

const LONG =
  'The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour was in sight.'

const headingsOf = (...texts: readonly string[]) => {
  const { lines } = readLines(texts.join('\n\n'))
  return [
    ...questionHeadings(
      lines,
      lines.map(() => true),
    ),
  ].map((i) => lines[i]?.text)
}

test('[K5] a short question between two paragraphs is a heading', () => {
  const asked = 'What happens next?'
  expect(headingsOf(LONG, LONG, asked, LONG, LONG)).toEqual([asked])
})

test.each<[string, string[]]>([
  ['at the end', [LONG, LONG, 'What happens next?']],
  ['that opens the text', ['What happens next?', LONG, LONG]],
  ['that goes on with what was said', [LONG, LONG, 'But was that really all?', LONG, LONG]],
  ['behind another sentence', [LONG, LONG, 'Nobody came. Was that all?', LONG, LONG]],
  ['upon a question', [LONG, LONG, 'What happens next?', 'Does anybody know?', LONG, LONG, LONG, LONG]],
  [
    'in an interview',
    [
      LONG,
      'When did you first see the boats come in at night?',
      LONG,
      'And what did you think when the harbour was closed?',
      LONG,
    ],
  ],
])('[K5] a question %s is none', (_, texts) => {
  expect(headingsOf(...texts).filter((text) => text !== 'Does anybody know?')).toEqual([])
})
