import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'
import { sliceOf } from './span.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  [
    'Mr. Smith went to Washington, D.C., on Jan. 3. He slept.',
    ['Mr. Smith went to Washington, D.C., on Jan. 3.', 'He slept.'],
  ],
  ['“No.” She left. ‘Why?’ he asked.', ['“No.”', 'She left.', '‘Why?’ he asked.']],
  ['„Nein.“ Sie ging.', ['„Nein.“', 'Sie ging.']],
  ['J. S. Bach wrote it… Perhaps.', ['J. S. Bach wrote it…', 'Perhaps.']],
  ['They meet at 10 a.m. “We go,” she said.', ['They meet at 10 a.m.', '“We go,” she said.']],
  ['It shut at 4 p.m. The guard left.', ['It shut at 4 p.m.', 'The guard left.']],
  ['They met at 10 a.m. Tuesday, or 9 a.m. GMT.', ['They met at 10 a.m. Tuesday, or 9 a.m. GMT.']],
  ['It cost 3.5 million. Then 4.', ['It cost 3.5 million.', 'Then 4.']],
  ['A headline\n\nA paragraph\nover two lines', ['A headline', 'A paragraph\nover two lines']],
  ['x '.repeat(1500).trim(), ['x '.repeat(1000).trim(), 'x '.repeat(500).trim()]],
  ['', []],
]

test.each(CASES)('%.40s', (text, expected) => {
  expect(sentencesOf(text).map((at) => sliceOf(text, at))).toEqual(expected)
})

test('every character that is no white space is in exactly one sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”', '1') }), (text) => {
      const spans = sentencesOf(text)
      expect(
        spans
          .map((at) => sliceOf(text, at))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      expect(spans.every((at, index) => at.start >= (spans[index - 1]?.end ?? 0))).toBe(true)
    }),
  )
})
