// @vitest-environment node
import { expect, test } from 'vitest'
import { FACT_NAMES, type FactName } from '#domain/article/fact-names.ts'
import { DETAILS, writeDetail } from './detail-fields.ts'

const fact = (value: string | readonly string[]) => ({ kind: 'fact', fact: value })
const wrong = (why: RegExp) => ({ kind: 'wrong', why: expect.stringMatching(why) })

test.each<[FactName, string, object]>([
  ['title', '  The last   ferry ', fact('The last ferry')],
  ['title', ' ', { kind: 'nothing' }],
  ['authors', 'Ada Quill, Tom Mirek', fact(['Ada Quill', 'Tom Mirek'])],
  ['authors', '', fact([])],
  ['publication', '', fact('')],
  ['published', '27 October 2020', fact('2020-10-27')],
  ['published', 'about October 2020', fact('2020-10~')],
  ['published', '2020-10-27~', fact('2020-10-27~')],
  ['published', '', fact('')],
  ['published', 'soon', wrong(/^No date can be read/)],
  ['published', '31 February 2020', wrong(/^No date can be read/)],
  ['written', 'October 2020', fact('2020-10')],
  ['written', 'since 1990', wrong(/open end/)],
  ['written', '', { kind: 'nothing' }],
  ['language', 'EN-gb', fact('en-GB')],
  ['language', 'English', wrong(/^This is no code/)],
  ['language', 'en_GB', wrong(/^This is no code/)],
  ['url', 'https://example.org/a', fact('https://example.org/a')],
  ['url', 'example.org/a', wrong(/whole address/)],
  ['url', 'javascript:alert(1)', wrong(/whole address/)],
  ['url', '', fact('')],
])('%s: “%s”', (name, written, read) => {
  expect(DETAILS[name].read(written)).toEqual(read)
})

test.each(['2020-10-27', '2020-10-27~', '2020-10', '2020', '199X', '-0489', '2020-05-01/2020-05-03'])(
  'the date %s is written so that it is read as the same',
  (edtf) => {
    expect(DETAILS.published.read(writeDetail('published', edtf))).toEqual(fact(edtf))
  },
)

test('every fact has its field', () => {
  expect([...FACT_NAMES].toSorted()).toEqual(Object.keys(DETAILS).toSorted())
})
