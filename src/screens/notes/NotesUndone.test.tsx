import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeNotes, noRoom, openNotes, takeNotesAway } from '../../../test/notes-page.ts'

beforeEach(makeNotes)
afterEach(takeNotesAway)

const card = (id: string) => within(document.getElementById(`note-${id}`) ?? document.createElement('li'))
const spoken = (words: string) => screen.findByText(words, { selector: '[aria-live]' })

test('a highlight that was deleted comes back with the focus, and that it does is said', async () => {
  await openNotes()
  await userEvent.click(card('bb').getByRole('button', { name: 'Delete this highlight' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-bb'))
  expect(await spoken('Undone: 1 highlight deleted')).toBeInTheDocument()
})

test('words that were thrown away leave the focus on the card; they come back with it', async () => {
  await openNotes()
  await userEvent.click(card('ccc').getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Half a thought')
  await userEvent.click(card('ccc').getByRole('button', { name: 'Cancel' }))
  await userEvent.click(await card('ccc').findByRole('button', { name: 'Throw away' }))
  expect(await spoken('What was not saved yet is thrown away')).toBeInTheDocument()
  await waitFor(() => expect(card('ccc').getByRole('button', { name: 'Write a note' })).toHaveFocus())
  expect(card('ccc').queryByText('Half a thought')).not.toBeInTheDocument()

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(card('ccc').getByRole('button', { name: 'Go on writing' })).toHaveFocus())
  expect(card('ccc').getByText('Half a thought')).toBeInTheDocument()
})

test('why nothing can be stored stands on the screen once, and not again when it is closed', async () => {
  await openNotes()
  noRoom()
  const sentences = () => screen.queryAllByText(/^Not saved: .* Free some disk space/, { ignore: '[aria-live]' })
  const recolour = async (id: string, from: string) => {
    await userEvent.click(card(id).getByRole('button', { name: `Colour: ${from}` }))
    await userEvent.click(card(id).getByRole('button', { name: 'Recolour in pink' }))
    await card(id).findByRole('button', { name: `Colour: ${from}` })
  }
  await recolour('bb', 'blue')
  await waitFor(() => expect(sentences()).toHaveLength(1))
  await recolour('ccc', 'green')
  expect(sentences()).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Close this message' }))
  expect(sentences()).toHaveLength(0)
})
