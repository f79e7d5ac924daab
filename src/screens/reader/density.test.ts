// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wholeTarget } from '#domain/anchor/whole.ts'
import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import { marksOf, type Height } from './density.ts'

const target = wholeTarget(hashText(''))
const height = (at: number, colour: Colour, kind: 'anchored' | 'changed' = 'anchored'): Height => ({
  placed: {
    annotation: newAnnotation({ target, sourceId: 's', colour }, { id: String(at), now: '' }),
    anchor: { kind, at: span(0, 1) },
  },
  at,
})

describe('highlights become marks beside the scroll bar', () => {
  test.each<[string, readonly Height[], readonly string[]]>([
    ['none', [], []],
    ['one', [height(0.5, 'blue')], ['0.5–0.505 blue 1']],
    ['two at one place', [height(0.5, 'blue'), height(0.501, 'blue')], ['0.5–0.505 blue 2']],
    ['a few at one place', Array.from({ length: 5 }, () => height(0.5, 'blue')), ['0.5–0.505 blue 2']],
    ['many at one place', Array.from({ length: 6 }, () => height(0.5, 'blue')), ['0.5–0.505 blue 3']],
    ['neighbours that look alike', [height(0.5, 'pink'), height(0.506, 'pink')], ['0.5–0.51 pink 1']],
    [
      'neighbours that do not',
      [height(0.5, 'pink'), height(0.506, 'green')],
      ['0.5–0.505 pink 1', '0.505–0.51 green 1'],
    ],
    ['one to be checked', [height(0, 'pink', 'changed')], ['0–0.005 pink 1 !']],
    ['the commonest colour', [height(1, 'pink'), height(1, 'green'), height(1, 'green')], ['0.995–1 green 2']],
  ])('%s', (_, heights, marks) => {
    const told = marksOf(heights).map(
      ({ from, to, colour, weight, changed }) => `${from}–${to} ${colour} ${weight}${changed ? ' !' : ''}`,
    )
    expect(told).toEqual(marks)
  })

  test('however many there are, the marks are few, in order and apart', () => {
    const any = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...COLOURS))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 500 }), (all) => {
        const marks = marksOf(all.map(([at, colour]) => height(at, colour)))
        expect(marks.length).toBeLessThanOrEqual(200)
        for (const [index, mark] of marks.entries()) {
          expect(mark.to).toBeGreaterThan(mark.from)
          expect(mark.from).toBeGreaterThanOrEqual(marks[index - 1]?.to ?? 0)
        }
      }),
    )
  })
})
