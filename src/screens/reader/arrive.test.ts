import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { span } from '#domain/text/span.ts'
import { arriveAt } from './arrive.ts'
import { mapText } from './text-map.ts'

const scrolled = vi.fn<typeof scrollBy>()
let frames: FrameRequestCallback[] = []

/** Lets two frames pass, as often as more are asked for. */
function layOut(): void {
  while (frames.length > 0) for (const frame of frames.splice(0)) frame(0)
}

/** Goes to words that always turn out to stand further down than they seemed to. */
function arrive(): void {
  const root = document.createElement('div')
  root.innerHTML = '<p data-start="0">Nobody had waved.</p>'
  // There is no layout here, nor this method.
  Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect(0, 2000, 100, 20) })
  arriveAt(mapText(root), span(0, 6))
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('scrollBy', scrolled)
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect')
  scrolled.mockClear()
})

test('the way to words is corrected as the text on it is laid out', () => {
  arrive()
  expect(scrolled).toHaveBeenCalledTimes(1)
  layOut()
  expect(scrolled).toHaveBeenCalledTimes(3)
})

test.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])(
  'who goes on by %s at once is not brought back',
  (input) => {
    arrive()
    dispatchEvent(new Event(input))
    layOut()
    expect(scrolled).toHaveBeenCalledTimes(1)
  },
)
