import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { arrivalOf } from '#ui/use-search.ts'
import { renderApp } from '../../../../test/render-app.tsx'

test('a bad field gets its sentence; what is stated is in the library at once, and back to what was stated with Undo', async () => {
  renderApp('/')
  await userEvent.click(await screen.findByRole('button', { name: /^Edit details of “Belarusian workers/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit details' }))
  expect(await dialog.findByText('The publisher says “Socialist Worker”')).toBeInTheDocument()
  const title = dialog.getByRole('textbox', { name: 'Title' })
  const url = dialog.getByRole('textbox', { name: 'Address of the source' })
  await userEvent.clear(title)
  await userEvent.type(title, 'The strike')
  await userEvent.type(url, 'example.org')
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByRole('alert')).toHaveTextContent('Write the whole address')
  expect(url).toHaveFocus()
  await userEvent.click(dialog.getByRole('button', { name: 'Address of the source: back to what was stated' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('link', { name: 'The strike' })).toHaveAttribute(
    'href',
    expect.stringMatching(/belarusian/),
  )
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('link', { name: /^Belarusian workers/ })).toBeInTheDocument()
})

test('the dialog comes and goes over a passage that was led to without arriving there anew, and leaves nothing to go back to', async () => {
  const { router } = renderApp('/')
  await userEvent.click(await screen.findByRole('button', { name: /^Edit details of “Belarusian workers/ }))
  const close = async () => {
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit details' }))
    await userEvent.click(await dialog.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  }
  expect(router.state.historyAction).toBe('REPLACE')
  await close()

  const slug = 'belarusian-workers-and-students-defy-repression-to-face-down'
  await act(() => router.navigate(`/read/${slug}?panel=timeline#q=words`))
  const arrival = arrivalOf(router.state.location)
  await userEvent.click(await screen.findByRole('button', { name: 'Edit details' }))
  await close()
  expect(router.state.location.hash).toBe('#q=words')
  expect(router.state.location.search).toBe('?panel=timeline')
  expect(arrivalOf(router.state.location)).toBe(arrival)
})
