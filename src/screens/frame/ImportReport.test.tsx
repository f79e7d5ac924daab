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

test('[I1] a text that was read in the wrong encoding is read anew as the reader says, and back by undo', async () => {
  renderApp('/')
  const words = 'Паром ушёл в полдень'
  const table = new TextDecoder('ibm866').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const bytes = Uint8Array.from([...words], (letter) => table.indexOf(letter))
  await userEvent.click(await screen.findByRole('button', { name: 'Add texts' }))
  await userEvent.upload(await screen.findByLabelText('Files'), new File([bytes], 'parom.txt', { type: 'text/plain' }))
  await screen.findByText('1 added') // the report is made anew when the run ends
  // So few letters say nothing of their encoding. (By their labels: roles are sought in the whole page, which takes long.)
  const choice = await screen.findByLabelText(/does not say how its letters are written/)
  expect(screen.queryByText(words)).not.toBeInTheDocument()
  await userEvent.selectOptions(choice, `Cyrillic, DOS: ${words}`)
  expect(await screen.findByText(`“${words}” is read as Cyrillic, DOS now.`)).toHaveRole('status')
  expect(choice).toHaveValue('ibm866')
  await waitFor(() => expect(screen.getAllByText(words).length).toBeGreaterThan(0))
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument())
})
