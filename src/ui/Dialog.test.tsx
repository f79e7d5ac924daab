import { render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'
import { KeyboardProvider, useShortcuts } from './keyboard.tsx'

test('a key that is pressed as soon as a dialog is drawn does nothing on the screen behind it', () => {
  const run = vi.fn<() => void>()
  const shortcuts = [{ keys: 'h', does: 'Highlight', group: 'Test', run }]
  function Screen({ asking }: { readonly asking: boolean }) {
    useShortcuts(shortcuts)
    return (
      asking && (
        <Dialog title="Delete for good?" onClose={() => {}}>
          They cannot be brought back.
        </Dialog>
      )
    )
  }
  function Page({ asking }: { readonly asking: boolean }) {
    // After those of the dialog, and before any effect that waits for the paint.
    useLayoutEffect(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true })))
    return (
      <KeyboardProvider singleKeys>
        <Screen asking={asking} />
      </KeyboardProvider>
    )
  }
  const { rerender } = render(<Page asking={false} />)
  expect(run).toHaveBeenCalledTimes(1)
  rerender(<Page asking />)
  expect(run).toHaveBeenCalledTimes(1)
  rerender(<Page asking={false} />)
  expect(run).toHaveBeenCalledTimes(2)
})
