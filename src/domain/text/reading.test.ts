import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { readingOf } from './reading.ts'

const read = (raw: string) => readingOf(raw, 0, raw.length).text

test.each([
  ['spaces of any kind are one space', '  a \u00a0 b\u2009c\t', 'a b c'],
  ['invisible characters are dropped', 'a\u00adb\u200b\ufeffc\u0000', 'abc'],
  ['joiners and direction marks stay', 'می\u200cخواهم \u200fא', 'می\u200cخواهم \u200fא'],
  ['UTF-8 read as Windows-1252 is put right', 'itâ€™s â€œcafÃ©â€\u009d\u00a0', 'it’s “café”'],
  ['UTF-8 read as ISO 8859-1 is put right', 'Itâ\u0080\u0099s Ã©tÃ©', 'It’s été'],
  [
    'what is said of a link to those who hear it is dropped',
    'The index (.DAX), opens new tab fell (opens in a new window).',
    'The index (.DAX) fell.',
  ],
  ['such words alone in their line stay', '(opens in a new window)', '(opens in a new window)'],
  ['a line that is right already is left', 'Ça va, São Paulo: “naïve”', 'Ça va, São Paulo: “naïve”'],
  ['one damaged and one sound word: no repair', 'cafÃ© naïve', 'cafÃ© naïve'],
  ['left-over entities are read', 'AT&amp;T&nbsp;&#8217;s &quot;x&quot;', 'AT&T ’s "x"'],
  ['markup that is meant stays', '&lt;b&gt;', '&lt;b&gt;'],
])('[T8] %s', (_, raw, text) => {
  expect(read(raw)).toBe(text)
})

test('[T9] a text is its lines, whatever ends them', () => {
  const text = 'a\r\nb\rc\n\nd\u2028e\ff'
  const lines = linesOf(text)
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c', '', 'd', 'e', 'f'])
  expect(lines.every(({ next }, i) => next === (lines[i + 1]?.start ?? text.length))).toBe(true)
})
