// @vitest-environment node
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { span, type Span } from '#domain/text/span.ts'
import { type Style, stylesOf } from './highlights.ts'
import { highlightPainter } from './paint-highlights.ts'
import { holds } from './placed-spans.ts'
import { type Layer, segmentsOf } from './segments.ts'

const MANY = 10_000

/** Keeps what it is told as a painter does, and counts what it was told last. */
function canvas() {
  const shown = new Map<Style, Set<string>>()
  const asked: number[] = []
  const nameOf = ({ start, end }: Span) => `${start}-${end}`
  return {
    asked,
    shown: () =>
      [...shown].map(([style, all]) => [style, [...all].toSorted()] as const).filter(([, all]) => all.length > 0),
    show: (spans: ReadonlyMap<Style, readonly Span[]>, within = span(0, 10 * MANY + 12)) => {
      asked.push([...spans.values()].reduce((sum, all) => sum + all.length, 0))
      for (const [style, all] of spans) {
        const outside = [...(shown.get(style) ?? [])].filter((name) => !holds(within, Number.parseInt(name, 10)))
        shown.set(style, new Set([...outside, ...all.map(nameOf)]))
      }
    },
    clear: () => shown.clear(),
  }
}

function paintedAtOnce(layers: readonly Layer[]) {
  const whole = canvas()
  whole.show(stylesOf(segmentsOf(layers)))
  return whole.shown()
}

const inOrder = (layers: readonly Layer[]) => layers.toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)

function startPainting(slice?: number) {
  const paper = canvas()
  return { paper, ...highlightPainter(paper, slice) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('highlights are painted anew only where they have changed', () => {
  const many = Array.from({ length: MANY }, (_, at): Layer => ({
    at: span(at * 10, at * 10 + 12),
    colour: 'yellow',
    changed: false,
  })).map((layer, index) => (index % 2 === 0 ? { ...layer, at: span(layer.at.start, layer.at.start + 6) } : layer))

  test('of ten thousand, one with a new colour touches itself and its neighbours', () => {
    const { paper, paint } = startPainting()
    paint(many)
    vi.runAllTimers()
    expect(paper.shown()).toEqual(paintedAtOnce(many))
    paper.asked.length = 0
    const recoloured = many.with(5000, { at: span(50_000, 50_006), colour: 'blue', changed: false })
    paint(recoloured)
    expect(paper.shown()).toEqual(paintedAtOnce(recoloured))
    expect(paper.asked).toHaveLength(1)
    expect(paper.asked[0]).toBeLessThan(8)
  })

  test('ten thousand are painted with the page free in between', () => {
    const { paper, paint } = startPainting()
    paint(many)
    expect(paper.shown()).not.toEqual([])
    expect(paper.asked[0]).toBeLessThan(MANY / 2)
    vi.runAllTimers()
    expect(paper.shown()).toEqual(paintedAtOnce(many))
  })

  test('what was cleared is painted again, all of it', () => {
    const { paper, paint, stop } = startPainting()
    paint(many)
    stop()
    paper.clear()
    vi.runAllTimers()
    expect(paper.shown()).toEqual([])
    paint(many)
    vi.runAllTimers()
    expect(paper.shown()).toEqual(paintedAtOnce(many))
  })

  const anyLayer = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }), fc.constantFrom(...COLOURS.slice(0, 2)), fc.boolean())
    .map(([start, length, colour, changed]): Layer => ({ at: span(start, start + length), colour, changed }))
  const anyLayers = fc.array(anyLayer, { maxLength: 30 }).map(inOrder)

  test('whatever was painted before, it ends as if all were painted at once', () => {
    fc.assert(
      fc.property(fc.array(anyLayers, { maxLength: 4 }), anyLayers, fc.nat(30), (befores, layers, kept) => {
        const { paper, paint } = startPainting(3)
        for (const each of befores) paint(each)
        // Mostly, little changes.
        const last = befores.at(-1) ?? []
        for (const state of [
          inOrder([...last.slice(0, kept), ...layers]),
          inOrder([...last.slice(kept), ...layers.slice(1)]),
        ]) {
          paint(state)
          vi.runAllTimers()
          expect(paper.shown()).toEqual(paintedAtOnce(state))
        }
      }),
    )
  })
})
