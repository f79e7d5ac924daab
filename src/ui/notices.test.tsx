import { act, renderHook, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { NoticesProvider, useNotices } from './notices.tsx'

const notices = () => renderHook(useNotices, { wrapper: NoticesProvider }).result.current
const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  { name: 'a sentence', why: 'It could not be read.', says: 'It could not be read.' },
  { name: 'an error', why: new TypeError('It could not be read.'), says: 'It could not be read.' },
  { name: 'something else', why: 404, says: '404' },
])('what went wrong is told in its own words: $name', ({ why, says }) => {
  const { fail } = notices()
  act(() => fail(why))
  expect(shown()).toEqual([says])
  expect(screen.getByRole('status')).toHaveTextContent(says)
})

test('what was done goes by itself, what went wrong stays', () => {
  vi.useFakeTimers()
  const { show, fail } = notices()
  act(() => show('Saved'))
  act(() => fail('Not saved'))
  expect(shown()).toEqual(['Saved', 'Not saved'])
  act(() => {
    vi.advanceTimersByTime(60_000)
  })
  expect(shown()).toEqual(['Not saved'])
})

test('nothing is left to be done when the page is gone', () => {
  vi.useFakeTimers()
  const { result, unmount } = renderHook(useNotices, { wrapper: NoticesProvider })
  act(() => result.current.show('Saved'))
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
