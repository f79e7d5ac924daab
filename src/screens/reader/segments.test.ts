// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { overlaps, span } from '#domain/text/span.ts'
import { segmentsOf, type Layer } from './segments.ts'

const layer = (start: number, end: number, colour: Layer['colour']): Layer => ({
  at: span(start, end),
  colour,
  changed: false,
})

describe('highlights that lie over each other are cut into stretches', () => {
  test.each([
    { name: 'none', layers: [], painted: [] },
    {
      name: 'side by side',
      layers: [layer(0, 3, 'yellow'), layer(3, 5, 'green')],
      painted: ['0-3 yellow', '3-5 green'],
    },
    {
      name: 'half over',
      layers: [layer(0, 6, 'yellow'), layer(4, 9, 'green')],
      painted: ['0-4 yellow', '4-6 green ×2', '6-9 green'],
    },
    {
      name: 'inside, the inner one on top',
      layers: [layer(0, 9, 'yellow'), layer(3, 5, 'blue')],
      painted: ['0-3 yellow', '3-5 blue ×2', '5-9 yellow'],
    },
    {
      name: 'the same place',
      layers: [layer(2, 4, 'pink'), layer(2, 4, 'orange')],
      painted: ['2-4 orange ×2'],
    },
  ])('$name', ({ layers, painted }) => {
    expect(
      segmentsOf(layers).map(
        ({ start, end, colour, layers: over }) => `${start}-${end} ${colour}${over > 1 ? ` ×${over}` : ''}`,
      ),
    ).toEqual(painted)
  })

  test('stretches never overlap, and each character counts the highlights over it', () => {
    const anyLayer = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...COLOURS))
      .map(([start, length, colour]) => layer(start, start + length, colour))
    fc.assert(
      fc.property(fc.array(anyLayer, { maxLength: 12 }), (layers) => {
        const segments = segmentsOf(layers)
        for (let at = 0; at < 90; at += 1) {
          const here = span(at, at + 1)
          const found = segments.filter((segment) => overlaps(segment, here))
          const over = layers.filter((each) => overlaps(each.at, here))
          expect(found).toHaveLength(Math.min(1, over.length))
          if (found[0]) expect([found[0].layers, found[0].colour]).toEqual([over.length, over.at(-1)?.colour])
        }
      }),
    )
  })
})
