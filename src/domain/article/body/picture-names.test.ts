import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { withoutPictureNames } from './picture-names.ts'

test.each([
  ['[harbour-at-night]', false],
  ['[IMG_0312]', false],
  ['[1535178347]', false],
  ['the old harbour the old harbour', false],
  ['bread ovenbread oven', false],
  ['[Update]', true],
  ['[312]', true],
  ['[see the note-book of the baker]', true],
  ['The old harbour, the old harbour', true],
  ['Bye bye', true],
  ['la la la la la la', true],
])('[P8] %s is of the body: %s', (text, is) => {
  const { lines } = readLines(`The ferry left.\n\n${text}\n\nNobody waved.`)
  const kept = [...withoutPictureNames(new Set(lines))].map((line) => line.text)
  expect(kept).toEqual(['The ferry left.', ...(is ? [text] : []), 'Nobody waved.'])
})
