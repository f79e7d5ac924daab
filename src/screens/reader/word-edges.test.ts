// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import { moveEnd, type End } from './word-edges.ts'

const TEXT = 'The river rose on Monday. 川が増水した。'
const RIVER = span(4, 9)

describe('an end that is drawn takes the nearest edge of a word', () => {
  test.each<[string, Span, End, number, string]>([
    ['into the next word', RIVER, 'end', 12, 'river rose'],
    ['into the gap before a word', RIVER, 'end', 10, 'river'],
    ['back to the beginning', RIVER, 'start', 0, 'The river'],
    ['before its own start: the last word stays', RIVER, 'end', 0, 'river'],
    ['behind its own end: the last word stays', RIVER, 'start', 23, 'river'],
    ['a sentence mark is no word', RIVER, 'end', 25, 'river rose on Monday'],
    ['a script without spaces, character by character', RIVER, 'end', 28, 'river rose on Monday. 川が'],
  ])('%s', (_, at, end, offset, words) => {
    expect(sliceOf(TEXT, moveEnd(TEXT, at, end, offset))).toBe(words)
  })

  test('the other end stays, and something is left between them', () => {
    fc.assert(
      fc.property(fc.constantFrom<End>('start', 'end'), fc.nat(TEXT.length), (end, offset) => {
        const moved = moveEnd(TEXT, RIVER, end, offset)
        expect(moved.end).toBeGreaterThan(moved.start)
        expect(end === 'start' ? moved.end : moved.start).toBe(end === 'start' ? RIVER.end : RIVER.start)
      }),
    )
  })
})
