import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { span, type Span } from '#domain/text/span.ts'
import { paintNearby } from './nearby.ts'

const BLOCK = 1000 // CSS pixels, and characters, of each block
const BLOCKS = 100

let scrolled = 0
let layOut = () => {}

/** A text of a hundred blocks, one below the other. */
function text(): HTMLElement {
  const root = document.createElement('div')
  root.getClientRects = () => Object.assign([new DOMRect()], { item: () => null })
  for (let index = 0; index < BLOCKS; index += 1) {
    const block = document.createElement('p')
    block.dataset['start'] = String(index * BLOCK)
    block.textContent = 'x'.repeat(BLOCK)
    block.getBoundingClientRect = () => new DOMRect(0, index * BLOCK - scrolled, 100, BLOCK)
    root.append(block)
  }
  return root
}

const every = (step: number): readonly Span[] =>
  Array.from({ length: (BLOCKS * BLOCK) / step }, (_, index) => span(index * step, index * step + 5))

function startPainting(root = text()) {
  const paint = vi.fn<(near: readonly Span[]) => void>()
  const near = paintNearby(root, (at: Span) => at, paint)
  return {
    ...near,
    paint: near.paint,
    painted: () => paint.mock.lastCall?.[0] ?? [],
    times: () => paint.mock.calls.length,
  }
}

beforeEach(() => {
  scrolled = 0
  vi.stubGlobal('innerHeight', BLOCK)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        layOut = look
      }
      observe() {}
      disconnect() {
        layOut = () => {}
      }
    },
  )
})
afterEach(() => void vi.unstubAllGlobals())

test('few are painted at once, wherever they stand', () => {
  const { paint, painted } = startPainting()
  paint(every(1000))
  expect(painted()).toHaveLength(100)
})

test('of many, those are painted that stand near the window, once it is known where that is', () => {
  const { paint, painted, times } = startPainting()
  paint(every(10))
  expect(times()).toBe(0)
  layOut()
  expect(painted()[0]).toEqual(span(0, 5))
  expect(painted().at(-1)?.start).toBeGreaterThan(BLOCK)
  expect(painted().length).toBeLessThan(every(10).length / 10)
})

test('what the reader scrolls to is painted, and what is left behind is not any more', () => {
  const { paint, painted, times } = startPainting()
  paint(every(10))
  layOut()
  scrolled = 50 * BLOCK
  dispatchEvent(new Event('scroll'))
  expect(painted()[0]?.start).toBeGreaterThan(40 * BLOCK)
  expect(painted().some(({ start }) => start === 50 * BLOCK)).toBe(true)
  const before = times()
  scrolled += 10
  dispatchEvent(new Event('scroll'))
  expect(times()).toBe(before)
})

test('a change is painted at once; stopped, nothing is', () => {
  const { paint, painted, times, stop } = startPainting()
  paint(every(10))
  layOut()
  paint(every(20))
  expect(painted()[1]).toEqual(span(20, 25))
  stop()
  const before = times()
  scrolled = 50 * BLOCK
  dispatchEvent(new Event('scroll'))
  layOut()
  expect(times()).toBe(before)
})

test('many that have become few are all painted, and the window is not watched any more', () => {
  const { paint, painted, times } = startPainting()
  paint(every(10))
  layOut()
  paint(every(1000))
  expect(painted()).toHaveLength(100)
  const before = times()
  scrolled = 50 * BLOCK
  dispatchEvent(new Event('scroll'))
  expect(times()).toBe(before)
})

test('a text that is hidden, while it is printed, keeps what is painted', () => {
  const root = text()
  const { paint, times } = startPainting(root)
  paint(every(10))
  layOut()
  root.getClientRects = () => Object.assign([], { item: () => null })
  scrolled = 50 * BLOCK
  layOut()
  expect(times()).toBe(1)
})
