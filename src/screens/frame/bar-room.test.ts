import { afterEach, expect, test, vi } from 'vitest'
import { watchBarRoom } from './bar-room.ts'

const root = document.documentElement
let stop = () => {}

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

function watch(height: number) {
  const bar = document.createElement('header')
  Object.defineProperty(bar, 'offsetHeight', { get: () => height })
  stop = watchBarRoom(bar)
  return (windowHeight: number) => {
    vi.stubGlobal('innerHeight', windowHeight)
    dispatchEvent(new Event('resize'))
    return { bar: root.style.getPropertyValue('--bar'), isCramped: root.hasAttribute('data-cramped') }
  }
}

test('a bar stays at the top of the window while the text has room, and goes with the page where it has none', () => {
  const at = watch(120)
  expect(at(740)).toEqual({ bar: '120px', isCramped: false })
  expect(at(500)).toEqual({ bar: '0px', isCramped: true })
  expect(at(740)).toEqual({ bar: '120px', isCramped: false })
})

test('when nobody watches any more, all is as it was', () => {
  const at = watch(400)
  at(740)
  stop()
  at(740)
  expect([root.style.getPropertyValue('--bar'), root.hasAttribute('data-cramped')]).toEqual(['', false])
})
