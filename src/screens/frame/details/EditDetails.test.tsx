import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
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
