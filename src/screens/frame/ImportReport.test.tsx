import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../../../test/render-app.tsx'

const PIER = `The pier in the fog

By Ada Quill

Nobody came to the pier that morning, and the lamps burned on until noon because nobody put them out.

The keeper had gone home to his sister, who lived behind the hill, and had taken the only key with him.
`

async function add(text: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Add texts' }))
  await userEvent.upload(await screen.findByLabelText('Files'), new File([text], 'pier.txt', { type: 'text/plain' }))
}

test('what an answer did stands where its button was, with the focus on it', async () => {
  renderApp('/')
  await add(PIER)
  await screen.findByRole('link', { name: 'The pier in the fog' })
  await add(PIER.replace('until noon', 'until two'))
  await userEvent.click(await screen.findByRole('button', { name: 'Keep both' }))
  const said = await screen.findByText('Both kept')
  await waitFor(() => expect(said).toHaveFocus())
})
