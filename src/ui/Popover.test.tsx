import { render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { Popover } from './Popover.tsx'

test('a popover looks for its place before it is seen, not in the corner of the window', () => {
  const watched: Element[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (element: Element) => void watched.push(element)
      unobserve() {}
      disconnect() {}
    },
  )
  function Page() {
    useLayoutEffect(() => {
      expect(watched.map(({ textContent }) => textContent)).toContain('3 May 1916')
    })
    return <Popover beside={document.body}>3 May 1916</Popover>
  }
  render(<Page />)
  expect.assertions(1)
  vi.unstubAllGlobals()
})
