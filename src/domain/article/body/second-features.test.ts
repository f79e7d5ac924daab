import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { alikeColumns } from './alike-features.ts'
import { firstColumns } from './first-features.ts'
import { gapColumns } from './gap-features.ts'

const PARAGRAPH = 'The ferry crossed the strait in forty minutes and nobody on board said a word.'

const rounded = (values: Float64Array | undefined) => [...(values ?? [])].map((value) => Math.round(value * 100) / 100)

test('lines between two sure paragraphs are told what stands between them; those before and behind all are in no gap', () => {
  const { lines } = readLines(['Menu', PARAGRAPH, 'Share', 'Print', PARAGRAPH, 'Contact'].join('\n\n'))
  const first = Float64Array.from([0, 0.9, 0.2, 0.4, 0.9, 0])
  const gaps = gapColumns(lines, firstColumns(lines, 'en'), first)
  expect([...(gaps.get('gap between') ?? [])]).toEqual([0, 0, 1, 1, 0, 0])
  expect(gaps.get('gap lines')?.[2]).toBe(2)
  expect(rounded(gaps.get('gap first'))).toEqual([0, 0.38, 0.3, 0.3, 0.38, 0])
  expect(rounded(gaps.get('gap furniture')).slice(2, 4)).toEqual([1, 1])
  expect(rounded(gaps.get('gap text before'))).toEqual([0, 0, 0.5, 0.5, 0.5, 1])
  expect(rounded(gaps.get('gap text after'))).toEqual([1, 0.5, 0.5, 0.5, 0, 0])
})

test('a line is told of the others that are set as it is, never of itself', () => {
  const { lines } = readLines(`${PARAGRAPH}\n\n${PARAGRAPH}\n\n    ${PARAGRAPH}`)
  const own = firstColumns(lines, 'en')
  const alike = alikeColumns(lines, own, Float64Array.from([1, 0, 0])).get('alike in form')
  expect(alike?.[0]).toBeLessThan(alike?.[1] ?? 0)
  expect(alike?.[1]).toBe(alike?.[2])
})

test.each([
  ['no line', ''],
  ['one line', 'One'],
])('%s has columns without a number that is none', (_, text) => {
  const { lines } = readLines(text)
  const own = firstColumns(lines, 'en')
  const first = new Float64Array(lines.length)
  for (const [name, values] of [...gapColumns(lines, own, first), ...alikeColumns(lines, own, first)]) {
    expect(values.length, name).toBe(lines.length)
    expect(values.every(Number.isFinite), name).toBe(true)
  }
})
