// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { wholeTarget } from '#domain/anchor/whole.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import { lengthOf, span } from '#domain/text/span.ts'
import { indexPlaced } from './placed-index.ts'
import { holds, spanOf } from './placed-spans.ts'

const target = wholeTarget(hashText(''))
const placed = (start: number, end: number): Placed => ({
  annotation: newAnnotation({ target, sourceId: 's', colour: 'yellow' }, { id: `${start}-${end}`, now: '' }),
  anchor: { kind: 'anchored', at: span(start, end) },
})
const idsAt = (all: readonly Placed[], offset: number) =>
  indexPlaced(all)
    .at(offset)
    .map(({ annotation }) => annotation.id)

test('the shorter of two that lie over each other comes first; an end is outside', () => {
  const all = [placed(0, 20), placed(5, 10), placed(12, 14)]
  expect(idsAt(all, 7)).toEqual(['5-10', '0-20'])
  expect(idsAt(all, 10)).toEqual(['0-20'])
  expect(idsAt(all, 20)).toEqual([])
  expect(idsAt([], 0)).toEqual([])
})

test('it finds what looking at each finds', () => {
  const any = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => placed(start, start + length))
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.nat(110), (all, offset) => {
      const found = indexPlaced(all).at(offset)
      const over = all.filter((each) => holds(spanOf(each) ?? span(0, 0), offset))
      expect(new Set(found)).toEqual(new Set(over))
      const lengths = found.map((each) => lengthOf(spanOf(each) ?? span(0, 0)))
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    }),
  )
})
