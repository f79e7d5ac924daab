import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allAnnotationsQuery } from '#queries/annotations.ts'
import { binned, changeAnnotations, purgeAnnotations } from '#queries/change-annotations.ts'
import { newQueryClient } from '#queries/client.ts'
import { run } from '#queries/test-client.ts'
import { bar, cards, makeNotes, noRoom, openNotes, pick, SLUG, takeNotesAway } from '../../../test/notes-page.ts'

beforeEach(makeNotes)
afterEach(() => {
  localStorage.clear() // what is left of notes that were begun
  return takeNotesAway()
})

const card = (id: string) => within(document.getElementById(`note-${id}`) ?? document.createElement('li'))

test('a card takes another colour, tags and a note in place, each undone by its message', async () => {
  const { client } = await openNotes()
  const stored = async () => (await client.query(allAnnotationsQuery)).find(({ id }) => id === 'bb')
  const undo = async () => {
    const [button] = (await screen.findAllByRole('button', { name: 'Undo' })).slice(-1)
    if (button) await userEvent.click(button)
  }

  await userEvent.click(card('bb').getByRole('button', { name: 'Colour: blue' }))
  await userEvent.click(card('bb').getByRole('button', { name: 'Recolour in pink' }))
  expect(await screen.findByRole('list', { name: 'Messages' })).toHaveTextContent('Now pink')
  await waitFor(() => expect(card('bb').getByRole('button', { name: 'Colour: pink' })).toHaveFocus())
  expect(await stored()).toMatchObject({ colour: 'pink' })
  await undo()
  await waitFor(async () => expect(await stored()).toMatchObject({ colour: 'blue' }))

  await userEvent.click(card('bb').getByRole('button', { name: 'Add a tag' }))
  await userEvent.type(card('bb').getByRole('combobox', { name: 'New tag' }), 'steel{Enter}')
  await userEvent.click(await card('bb').findByRole('button', { name: 'Remove the tag work' }))
  await waitFor(async () => expect(await stored()).toMatchObject({ tags: ['steel'] }))
  await screen.findByText('The tag work taken off', { selector: 'li *' })
  await undo()
  await waitFor(async () => expect(await stored()).toMatchObject({ tags: ['steel', 'work'] }))

  await userEvent.click(card('bb').getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Where is it?{Control>}{Enter}{/Control}')
  expect(await card('bb').findByText('Where is it?')).toBeInTheDocument()
  await waitFor(() => expect(card('bb').getByRole('button', { name: 'Edit the note' })).toHaveFocus())
  await screen.findByText('Note saved', { selector: 'li *' })
  await undo()
  await waitFor(async () => expect(await stored()).toMatchObject({ note: '' }))
})

test('without room, what was typed stays where it was typed, and a sentence says what to do', async () => {
  await openNotes()
  const put = noRoom()
  await userEvent.click(card('bb').getByRole('button', { name: 'Write a note' }))
  await userEvent.type(card('bb').getByRole('textbox', { name: 'Note' }), 'Where is it?')
  await userEvent.click(card('bb').getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('list', { name: 'Messages' })).toHaveTextContent(/^Not saved: .* Free some disk space/)
  expect(await card('bb').findByRole('textbox', { name: 'Note' })).toHaveValue('Where is it?')
  await waitFor(() => expect(card('bb').getByRole('textbox', { name: 'Note' })).toHaveFocus())
  // It is no note yet, nor will it be by itself.
  expect(card('bb').queryByText('Where is it?', { selector: 'p' })).not.toBeInTheDocument()

  await userEvent.click(card('a').getByRole('button', { name: 'Add a tag' }))
  await userEvent.type(card('a').getByRole('combobox', { name: 'New tag' }), 'figures{Enter}')
  await waitFor(() => expect(card('a').getByRole('combobox', { name: 'New tag' })).toHaveValue('figures'))
  // Left by its button, the field comes back with them.
  await userEvent.click(card('a').getByRole('button', { name: 'Add a tag' }))
  await waitFor(() => expect(card('a').getByRole('combobox', { name: 'New tag' })).toHaveValue('figures'))
  await userEvent.click(pick(/100,000/))
  await userEvent.click(within(bar()).getByRole('button', { name: 'Tags' }))
  await userEvent.type(within(bar()).getByRole('combobox'), 'of many{Enter}')
  await waitFor(() => expect(within(bar()).getByRole('combobox')).toHaveValue('of many'))

  put.mockRestore()
  await userEvent.click(card('bb').getByRole('button', { name: 'Save' }))
  expect(await card('bb').findByText('Where is it?', { selector: 'p' })).toBeInTheDocument()
  await userEvent.click(within(bar()).getByRole('button', { name: 'Add' }))
  expect(await card('a').findByText('of many')).toBeInTheDocument()
})

test('a note that was begun under Notes goes on after a reload', async () => {
  await openNotes()
  await userEvent.click(card('ccc').getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Half a thou')
  cleanup()
  await openNotes()
  expect(await card('ccc').findByText('Half a thou')).toBeInTheDocument()
  await userEvent.click(card('ccc').getByRole('button', { name: 'Go on writing' }))
  await userEvent.keyboard('ght{Control>}{Enter}{/Control}')
  expect(await card('ccc').findByText('Half a thought', { selector: 'p' })).toBeInTheDocument()
  expect(card('ccc').queryByText('Not saved yet')).not.toBeInTheDocument()
})

test('keys write, recolour and read on; a card that goes gives the focus to the one that stands there then', async () => {
  const { router } = await openNotes('?colour=blue,green')
  await userEvent.keyboard('j')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-bb'))
  await userEvent.keyboard('1')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-ccc'))
  expect(cards().map(({ id }) => id)).toEqual(['note-ccc'])
  await userEvent.keyboard('n')
  await userEvent.keyboard('Which one?{Control>}{Enter}{/Control}')
  expect(await card('ccc').findByText('Which one?')).toBeInTheDocument()
  await waitFor(() => expect(card('ccc').getByRole('button', { name: 'Edit the note' })).toHaveFocus())
  await userEvent.keyboard('k')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-ccc'))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe(`/read/${SLUG}`))
  expect(router.state.location.hash).toMatch(/^#at=/)
})

test('a card stays while its note is written, whatever is asked for', async () => {
  await openNotes('?note=without')
  await userEvent.click(card('bb').getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Where')
  await userEvent.type(screen.getByRole('searchbox'), 'lukashenko')
  await waitFor(() => expect(cards().map(({ id }) => id)).toEqual(['note-bb', 'note-ccc']))
  expect(card('bb').getByRole('textbox', { name: 'Note' })).toHaveValue('Where')
})

test('the keys go through the list and delete; the trash gives back', async () => {
  await openNotes()
  await userEvent.keyboard('{End}')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-ccc'))
  await userEvent.keyboard('k')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-bb'))
  await userEvent.keyboard('#')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'note-ccc'))
  expect(cards()).toHaveLength(3)
  await userEvent.click(await screen.findByRole('link', { name: 'Trash (1)' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Restore' }))
  await userEvent.click(screen.getByRole('link', { name: 'Back to the notes' }))
  await waitFor(() => expect(cards()).toHaveLength(4))
})

test('a tag on a card asks for what has it, and for all again', async () => {
  await openNotes()
  await userEvent.click(card('bb').getByRole('button', { name: 'Show only the tag work' }))
  await waitFor(() => expect(cards().map(({ id }) => id)).toEqual(['note-bb']))
  expect(screen.getByText('1 of 4')).toHaveAttribute('role', 'status')
  const tag = card('bb').getByRole('button', { name: 'Show only the tag work' })
  expect(tag).toHaveAttribute('aria-pressed', 'true')
  expect(tag).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(cards()).toHaveLength(4))
})

describe('a highlight is deleted in another tab while its note is written', () => {
  const WHY = 'This highlight was deleted meanwhile. Go on writing: saving the note brings it back.'
  const begin = async (id: string) => {
    const { client } = await openNotes()
    await userEvent.click(card(id).getByRole('button', { name: 'Write a note' }))
    await userEvent.keyboard('Half a thought')
    const all = await client.query(allAnnotationsQuery)
    return { client, all, annotation: all.filter((each) => each.id === id) }
  }
  const other = (client: QueryClient) => client.invalidateQueries()

  test.each([false, true])(
    'the editor stays at its place, and saving brings both back (for good: %s)',
    async (forGood) => {
      const { client, annotation } = await begin('bb')
      const tab = newQueryClient()
      await run(tab, changeAnnotations, binned(annotation, true))
      if (forGood) await run(tab, purgeAnnotations, ['bb'])
      await other(client)
      expect(await card('bb').findByText(WHY)).toBeInTheDocument()
      expect(await screen.findByText(WHY, { selector: '[aria-live]' })).toBeInTheDocument()
      expect(cards().map(({ id }) => id)).toEqual(['note-dddd', 'note-a', 'note-bb', 'note-ccc'])
      expect(card('bb').getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought')
      await userEvent.keyboard(' and its end{Control>}{Enter}{/Control}')
      expect(await card('bb').findByText('Half a thought and its end', { selector: 'p' })).toBeInTheDocument()
      expect(card('bb').queryByText(WHY)).not.toBeInTheDocument()
      const stored = (await newQueryClient().query(allAnnotationsQuery)).find(({ id }) => id === 'bb')
      expect(stored).toMatchObject({ note: 'Half a thought and its end', deleted: null })
    },
  )

  test('the last one too; cancelled, the words can be had back', async () => {
    const { client, all } = await begin('ccc')
    await run(newQueryClient(), changeAnnotations, binned(all, true))
    await other(client)
    expect(await card('ccc').findByText(WHY)).toBeInTheDocument()
    await userEvent.click(card('ccc').getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(cards()).toHaveLength(0))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await card('ccc').findByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought')
  })
})
