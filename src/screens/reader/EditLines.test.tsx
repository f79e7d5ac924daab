import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderApp } from '../../../test/render-app.tsx'

const SEED = '/read/belarusian-workers-and-students-defy-repression-to-face-down'
const LINE = /Around 100,000 people/
const OTHER_LINE = /The revolt against/

// The first of the file: the part is loaded once.
test('an address that opens the lines says that they come, until they are there with the focus', async () => {
  let send = () => {}
  const wanted = new Promise<void>((resolve) => {
    send = resolve
  })
  vi.doMock('./EditLines.tsx', async (original) => {
    await wanted
    return original()
  })
  renderApp(`${SEED}?edit=lines`)
  expect(await screen.findByText('Reading the lines …')).toHaveRole('status')
  send()
  const heading = await screen.findByRole('heading', { level: 1, name: 'Which lines belong to the article?' })
  await waitFor(() => expect(heading).toHaveFocus())
})

test('a line whose tick is taken away leaves the article', async () => {
  const { router } = renderApp(SEED)
  await userEvent.click(await screen.findByRole('button', { name: 'Choose lines' }))
  const line = await screen.findByRole('checkbox', { name: /^Around 100,000 people/ })
  expect(router.state.location.search).toBe('?edit=lines')
  expect(line).toBeChecked()
  // As fast as a reader can be.
  fireEvent.click(line)
  expect(screen.getByRole('checkbox', { name: LINE })).not.toBeChecked()
  fireEvent.click(screen.getAllByRole('button', { name: 'Done' })[0] ?? document.body)
  await screen.findByRole('heading', { level: 1, name: /^Belarusian workers/ })
  expect(document.querySelector('[data-start]')).not.toBeNull()
  const shown = () => [...document.querySelectorAll('[data-start]')].map((each) => each.textContent).join('\n')
  // The lines stay until the text is made anew: the old one is not seen once more.
  expect(shown()).not.toContain('Around 100,000 people')
  expect(await screen.findByText('Set aside by you')).toBeInTheDocument()
})

test('the message’s Undo gives a line its tick back', async () => {
  renderApp(`${SEED}?edit=lines`)
  await userEvent.click(await screen.findByRole('checkbox', { name: OTHER_LINE }))
  expect(screen.getByRole('checkbox', { name: OTHER_LINE })).not.toBeChecked()
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByRole('checkbox', { name: OTHER_LINE })).toBeChecked())
})
