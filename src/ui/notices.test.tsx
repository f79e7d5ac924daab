import { act, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Messages } from './Messages.tsx'
import { NoticesProvider, useNotices } from './notices.tsx'

function WithMessages({ children }: { readonly children: ReactNode }) {
  return (
    <NoticesProvider>
      <main id="main" tabIndex={-1}>
        {children}
        <button type="button">Elsewhere</button>
      </main>
      <Messages />
    </NoticesProvider>
  )
}

const open = () => renderHook(useNotices, { wrapper: WithMessages })
const notices = () => open().result.current
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
  const { result, unmount } = open()
  act(() => result.current.show('Saved'))
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('what stands there already is shown once', () => {
  const { fail, show } = notices()
  act(() => fail('There is no room.'))
  act(() => show('Saved'))
  act(() => fail(new Error('There is no room.')))
  expect(shown()).toEqual(['Saved', 'There is no room.'])
})

test('two things done with the same words are each undone by their own message', async () => {
  const { show } = notices()
  const backs = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())]
  for (const undo of backs) act(() => show('Highlight deleted', { undo }))
  const [first] = screen.getAllByRole('button', { name: 'Undo' })
  await userEvent.click(first!)
  expect(backs.map(({ mock }) => mock.calls.length)).toEqual([1, 0])
})

test('a message stays while the focus is on it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { show } = notices()
  act(() => show('Deleted', { undo: () => Promise.resolve() }))
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  act(() => {
    vi.advanceTimersByTime(60_000)
  })
  expect(shown()).toEqual(['DeletedUndo'])
  act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus())
  act(() => {
    vi.advanceTimersByTime(60_000)
  })
  expect(shown()).toEqual([])
})

test('what was undone is said, and has the focus once it is there', async () => {
  const { show } = notices()
  const undo = () => {
    const back = document.createElement('input')
    // It is drawn a moment later.
    setTimeout(() => screen.getByRole('main').append(back), 50)
    return Promise.resolve()
  }
  act(() => show('Deleted', { undo, home: () => document.querySelector('input') }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
  expect(screen.getByRole('status')).toHaveTextContent('Undone: Deleted')
  expect(shown()).toEqual([])
  screen.getByRole('textbox').remove()
})

test.each([
  { name: 'undone', button: 'Undo' },
  { name: 'closed', button: 'Close this message' },
])('with nothing brought back, the focus goes to where it was before: $name', async ({ button }) => {
  const { show } = notices()
  act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus())
  act(() => show('Set aside', { undo: () => Promise.resolve() }))
  await userEvent.click(screen.getByRole('button', { name: button }))
  await waitFor(() => expect(shown()).toEqual([]))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus())
})

test('where the focus was before is gone too: it goes to the beginning of the screen', async () => {
  const { show } = notices()
  const gone = document.createElement('input')
  screen.getByRole('main').append(gone)
  gone.focus()
  act(() => show('Set aside', { undo: () => Promise.resolve() }))
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  gone.remove()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('what could not be undone is not said to be, and can be tried again', async () => {
  const { show } = notices()
  const undo = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('full')).mockResolvedValueOnce()
  act(() => show('Deleted', { undo }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('status')).toHaveTextContent(/^Deleted$/)
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Undone: Deleted'))
})
