import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare, keptLines } from './kept-lines.ts'

const LONG = 'The ferry crossed the strait in forty minutes, and nobody on board said a word.'
const MORE = 'In the morning it lay beside the ramp as if it had always been there.'

test.each([
  ['equal lines', ['Home', LONG, MORE, 'Terms'], [LONG, MORE], [1, 2]],
  [
    'a headline that stands twice: the one beside the text',
    ['The ferry', 'Home', 'The ferry', LONG],
    ['The ferry', LONG],
    [0, 3],
  ],
  [
    'a short line that stands again behind the text',
    ['Share', LONG, 'Two', MORE, 'Two'],
    [LONG, 'Two', MORE],
    [1, 2, 3],
  ],
  ['two lines that the library joined', [LONG, MORE], [`${LONG} ${MORE}`], [0, 1]],
  ['a line that it cut in two', [`${LONG} ${MORE}`, 'Terms'], [LONG, MORE], [0]],
  ['other spaces, marks and case', ['THE FERRY — LEFT', LONG], ['The ferry left', LONG], [0, 1]],
  ['nothing', [LONG], [], []],
])('[I12] what a library kept is found in the page: %s', (_, lines, extracted, kept) => {
  expect([...keptLines(lines.map(bare), extracted.map(bare))].toSorted((a, b) => a - b)).toEqual(kept)
})

test('[I12] whatever part of different lines is kept is found exactly', () => {
  const line = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => bare(text) !== '')
  const lines = fc.uniqueArray(fc.tuple(line, fc.boolean()), { selector: ([text]) => bare(text), maxLength: 30 })
  fc.assert(
    fc.property(lines, (all) => {
      const texts = all.map(([text]) => bare(text))
      const wanted = all.flatMap(([, taken], i) => (taken ? [i] : []))
      const kept = keptLines(
        texts,
        wanted.map((i) => texts[i] ?? ''),
      )
      expect([...kept].toSorted((a, b) => a - b)).toEqual(wanted)
    }),
  )
})
