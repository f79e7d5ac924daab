import { expect, test } from 'vitest'
import { covers, overlaps, span } from './span.ts'

test('a span refuses offsets that are no span, with a sentence', () => {
  expect(() => span(9, 3)).toThrow('Not a span: 9..3')
  expect(() => span(-1, 3)).toThrow(RangeError)
  expect(() => span(0.5, 3)).toThrow(RangeError)
})

test('touching spans do not overlap', () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false)
  expect(overlaps(span(0, 4), span(3, 5))).toBe(true)
  expect(covers(span(0, 4), span(4, 4))).toBe(true)
})
