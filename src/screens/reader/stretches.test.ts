// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '#domain/article/article.ts'
import { span } from '#domain/text/span.ts'
import { stretchesOf } from './stretches.ts'

const paragraph = (start: number, length: number): Block => ({
  kind: 'paragraph',
  at: span(start, start + length),
  source: [],
})

test('a long text is cut into stretches of some three screens, with the lines that they take', () => {
  const stretches = stretchesOf(Array.from({ length: 50 }, (_, index) => paragraph(index * 500, 500)))
  expect(stretches.map(({ blocks }) => blocks.length)).toEqual([16, 16, 16, 2])
  expect(Math.round(stretches[0]?.lines ?? 0)).toBe(155)
})

test('no block is lost, doubled or moved', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20_000), { maxLength: 40 }), (lengths) => {
      const blocks = lengths.map((length, index) => paragraph(index * 30_000, length))
      expect(stretchesOf(blocks).flatMap((stretch) => stretch.blocks)).toEqual(blocks)
    }),
  )
})
