import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import type { Columns } from './columns.ts'
import { lineColumns } from './line-features.ts'

const PARAGRAPH = 'The ferry crossed the strait in forty minutes, and nobody on board said a word.'

function columnsOf(text: string) {
  return lineColumns(readLines(text).lines, 'en')
}

function withoutNumbers(columns: Columns): string[] {
  return [...columns].filter(([, values]) => !values.every(Number.isFinite)).map(([name]) => name)
}

test.each([
  ['no line', ''],
  ['one line', 'One'],
  ['only furniture', 'Share\nSubscribe\nAll rights reserved'],
  ['a paragraph among menus', `Home\nNews\n\n${PARAGRAPH}\n\nShare`],
])('[P8] every column of %s has a number for each line', (_, text) => {
  const { lines } = readLines(text)
  const columns = columnsOf(text)
  expect([...columns].filter(([, { length }]) => length !== lines.length)).toEqual([])
  expect(withoutNumbers(columns)).toEqual([])
})

test('[P8] any text has columns of numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (lines) => {
      expect(withoutNumbers(columnsOf(lines.join('\n')))).toEqual([])
    }),
  )
})

test('[P8] a line is told of its neighbours and of the stretch of text it stands in', () => {
  const columns = columnsOf(['Home', 'News', PARAGRAPH, PARAGRAPH, 'Share'].join('\n\n'))
  expect([...(columns.get('strict inside') ?? [])]).toEqual([0, 0, 1, 1, 0])
  expect([...(columns.get('strict from start') ?? [])]).toEqual([-2, -1, 0, 1, 2])
  expect([...(columns.get('sentence+1') ?? [])]).toEqual([0, 1, 1, 0, -1])
})
