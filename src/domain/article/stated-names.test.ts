import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNames, parseNames } from './stated-names.ts'

test.each([
  ['Ada Quill', ['Ada Quill']],
  [' Ada  Quill ,Tom Mirek', ['Ada Quill', 'Tom Mirek']],
  ['Ada Quill, Jr., Tom Mirek', ['Ada Quill, Jr.', 'Tom Mirek']],
  ['Quill, Ada; Mirek, Tom', ['Quill, Ada', 'Mirek, Tom']],
  ['Ada Quill; Jr', ['Ada Quill', 'Jr']],
  [' , , ', []],
])('[B4] “%s” names %j', (line, names) => {
  expect(parseNames(line)).toEqual(names)
})

test('[B4] what is shown is read as the same names', () => {
  const plain = fc.stringMatching(/^[A-ZŁ][a-zé]{1,6}( [A-Z][a-z]{1,6})?(, [A-Z][a-z]{3,6})?$/)
  const name = fc.oneof({ weight: 9, arbitrary: plain }, fc.constantFrom('Jr', 'Iv', 'Esq.'))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), (names) => {
      expect(parseNames(formatNames(names))).toEqual(names)
    }),
  )
})
