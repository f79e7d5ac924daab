import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useLater } from './use-later.ts'

let count = (_number: number) => {}
let shown: (number | null)[] = []

function List({ initial }: { readonly initial: number }) {
  const [number, setNumber] = useState(initial)
  count = setNumber
  const later = useLater(number, number)
  shown.push(later)
  return <p>{later ?? 'not yet'}</p>
}

/** What was shown from the first render on. */
function opened(initial: number) {
  shown = []
  render(<List initial={initial} />)
  return shown
}

test('a short list is there at once, and changes at once', () => {
  expect(opened(3)[0]).toBe(3)
  shown = []
  act(() => count(4))
  expect(shown[0]).toBe(4)
})

test('a long list comes behind what the reader waits for, and changes behind it', () => {
  expect(opened(5000)[0]).toBeNull()
  expect(screen.getByText('5000')).toBeInTheDocument()
  shown = []
  act(() => count(4999))
  expect(shown[0]).toBe(5000)
  expect(screen.getByText('4999')).toBeInTheDocument()
})
