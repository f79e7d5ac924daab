import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createRef, useLayoutEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { newQueryClient } from '#queries/client.ts'
import { Appearance } from './Appearance.tsx'

test('Escape as soon as it is drawn closes the appearance, and nothing behind it', () => {
  const onClose = vi.fn<() => void>()
  const behind = vi.fn<(event: KeyboardEvent) => boolean>(({ defaultPrevented }) => defaultPrevented)
  document.addEventListener('keydown', behind)
  function Page() {
    // After those of the panel, and before any effect that waits for the paint.
    useLayoutEffect(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    }, [])
    return <Appearance button={createRef()} onClose={onClose} />
  }
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Page />
    </QueryClientProvider>,
  )
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(behind).toHaveReturnedWith(true)
  document.removeEventListener('keydown', behind)
})
