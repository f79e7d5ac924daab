import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useLater } from './use-later.ts'

/** What is shown, render by render, of a list of so many. */
function opened(first: number) {
  const shown: (number | null)[] = []
  const { rerender } = renderHook((count: number) => void shown.push(useLater(count, count)), { initialProps: first })
  return { shown, change: rerender }
}

test('a short list is there at once, and changes at once', () => {
  const { shown, change } = opened(3)
  expect(shown[0]).toBe(3)
  shown.length = 0
  change(4)
  expect(shown[0]).toBe(4)
})

test('a long list comes behind what the reader waits for, and changes behind it', () => {
  const { shown, change } = opened(5000)
  expect(shown[0]).toBeNull()
  expect(shown.at(-1)).toBe(5000)
  shown.length = 0
  change(4999)
  expect(shown[0]).toBe(5000)
  expect(shown.at(-1)).toBe(4999)
})
