import { render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { useWidth } from './use-width.ts'

test('what is drawn has the measured width in the same frame, not in one after it', () => {
  let measured = () => {}
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        measured = tell
      }
      observe() {}
      disconnect() {}
    },
  )
  function Drawing() {
    const ref = useRef<HTMLDivElement>(null)
    const { width } = useWidth(ref)
    return <div ref={ref}>{width} wide</div>
  }
  render(<Drawing />)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
  // As the browser tells it, between laying out and painting: what React only plans then is painted a frame later.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
  measured()
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  expect(screen.getByText('1200 wide')).toBeInTheDocument()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
