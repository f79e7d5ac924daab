import { fireEvent, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { chordOf, KeyboardProvider, useShortcuts, type Shortcut } from './keyboard.tsx'
import { keysForReading } from './keys-for-reading.ts'

function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  useShortcuts(shortcuts)
  return (
    <>
      <textarea aria-label="Note" />
      <input type="checkbox" />
      <input type="radio" />
      <input type="range" />
      <select aria-label="Order" />
      <input type="search" />
    </>
  )
}

function shortcut(keys: string) {
  return { keys, does: keys, group: 'Test', run: vi.fn<() => boolean | void>() }
}

describe('keys', () => {
  test.each([
    { event: { key: 'h' }, chord: 'h' },
    { event: { key: '?', shiftKey: true }, chord: '?' },
    { event: { key: 'ArrowRight', shiftKey: true }, chord: 'Shift+ArrowRight' },
    { event: { key: 'Z', ctrlKey: true, shiftKey: true }, chord: 'Mod+Shift+z' },
    { event: { key: 'z', metaKey: true }, chord: 'Mod+z' },
  ])('$chord', ({ event, chord }) => {
    expect(chordOf({ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...event })).toBe(chord)
  })

  test('a letter runs its command, but not while a note is being written', async () => {
    const h = shortcut('h')
    const { getByRole } = render(
      <KeyboardProvider singleKeys>
        <Keys shortcuts={[h]} />
      </KeyboardProvider>,
    )
    await userEvent.keyboard('h')
    expect(h.run).toHaveBeenCalledTimes(1)
    await userEvent.type(getByRole('textbox'), 'hh')
    expect(h.run).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['checkbox', 1],
    ['radio', 1],
    ['slider', 1],
    ['combobox', 1],
    ['searchbox', 0],
    ['textbox', 0],
  ])(
    'with the focus on a %s a chord runs %i times, a letter never: it would act on the screen behind',
    async (role, times) => {
      const [h, undo] = [shortcut('h'), shortcut('Mod+Shift+z')]
      const { getByRole } = render(
        <KeyboardProvider singleKeys>
          <Keys shortcuts={[h, undo]} />
        </KeyboardProvider>,
      )
      getByRole(role).focus()
      await userEvent.keyboard('h{Control>}{Shift>}z{/Shift}{/Control}')
      expect(undo.run).toHaveBeenCalledTimes(times)
      expect(h.run).not.toHaveBeenCalled()
    },
  )

  test('while a dialog is open, or a character is being composed, keys are theirs', async () => {
    const h = shortcut('h')
    const { container } = render(
      <KeyboardProvider singleKeys>
        <Keys shortcuts={[h]} />
        <dialog />
      </KeyboardProvider>,
    )
    const dialog = container.querySelector('dialog')
    dialog?.showModal()
    await userEvent.keyboard('h')
    dialog?.close()
    fireEvent.keyDown(document.body, { key: 'h', isComposing: true })
    expect(h.run).not.toHaveBeenCalled()
    await userEvent.keyboard('h')
    expect(h.run).toHaveBeenCalledTimes(1)
  })

  test('two keys in a row are one command', async () => {
    const [gl, l] = [shortcut('g l'), shortcut('l')]
    render(
      <KeyboardProvider singleKeys>
        <Keys shortcuts={[gl, l]} />
      </KeyboardProvider>,
    )
    await userEvent.keyboard('gl')
    expect(gl.run).toHaveBeenCalledTimes(1)
    expect(l.run).not.toHaveBeenCalled()
  })

  test('single letters can be switched off; chords stay', async () => {
    const [h, undo] = [shortcut('h'), shortcut('Mod+z')]
    render(
      <KeyboardProvider singleKeys={false}>
        <Keys shortcuts={[h, undo]} />
      </KeyboardProvider>,
    )
    await userEvent.keyboard('h{Control>}z{/Control}')
    expect(h.run).not.toHaveBeenCalled()
    expect(undo.run).toHaveBeenCalledTimes(1)
  })

  test('a chord pressed before what it does was there is heard once that is; a letter, or what is long past, is not', async () => {
    const [h, undo] = [shortcut('h'), shortcut('Mod+z')]
    const page = (shortcuts: readonly Shortcut[]) => (
      <KeyboardProvider singleKeys>
        <Keys key={shortcuts.length} shortcuts={shortcuts} />
      </KeyboardProvider>
    )
    const { rerender } = render(page([]))
    await userEvent.keyboard('{Control>}z{/Control}')
    rerender(page([h, undo]))
    expect(undo.run).toHaveBeenCalledTimes(1)
    rerender(page([]))
    rerender(page([h, undo]))
    expect(undo.run).toHaveBeenCalledTimes(1)

    rerender(page([]))
    await userEvent.keyboard('h')
    rerender(page([h, undo]))
    expect(h.run).not.toHaveBeenCalled()

    rerender(page([]))
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000)
    rerender(page([h, undo]))
    expect(undo.run).toHaveBeenCalledTimes(1)
    now.mockRestore()
  })

  test('are written for people', () => {
    expect(keysForReading('Mod+Shift+z')).toBe('Ctrl + Shift + Z')
    expect(keysForReading('g l')).toBe('g then l')
    expect(keysForReading('+')).toBe('+')
  })
})
