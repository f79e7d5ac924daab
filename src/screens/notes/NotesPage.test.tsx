import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { span } from '#domain/text/span.ts'
import { allAnnotationsQuery, trashQuery } from '#queries/annotations.ts'
import { articleQuery } from '#queries/article.ts'
import { addAnnotations, binned, changeAnnotations } from '#queries/change-annotations.ts'
import { binTexts } from '#queries/change-sources.ts'
import { startImport } from '#queries/start-import.ts'
import { run } from '#queries/test-client.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { bar, cards, makeNotes, noRoom, openNotes, pick, SLUG, takeNotesAway } from '../../../test/notes-page.ts'

beforeEach(makeNotes)
afterEach(takeNotesAway)

test('notes stand under the headline of their text: what is about the whole first, then in its order', async () => {
  await openNotes()
  const section = screen.getByRole('region', { name: /^Belarusian workers/ })
  expect(within(section).getByText(/4 highlights/)).toBeInTheDocument()
  expect(cards().map(({ id }) => id)).toEqual(['note-dddd', 'note-a', 'note-bb', 'note-ccc'])
  expect(cards()[0]).toHaveTextContent(/^On the whole text/)
})

test('while their text is opened, nobody is told that there are no highlights', async () => {
  renderApp('/notes')
  const fetchNow = fetch
  let answer = () => {}
  const asked = new Promise<void>((isAsked) => {
    vi.stubGlobal('fetch', async (url: string) => {
      await new Promise<void>((resolve) => {
        answer = resolve
        isAsked()
      })
      return fetchNow(url)
    })
  })
  await asked
  expect(await screen.findByText('Looking for your notes …')).toBeVisible()
  expect(screen.queryByText('No highlights yet.', { exact: false })).not.toBeInTheDocument()
  answer()
  expect(await screen.findByRole('heading', { level: 2 })).toBeVisible()
})

test.each([
  ['a colour', '?colour=blue', ['note-bb']],
  ['a tag', '?tag=work', ['note-bb']],
  ['with a note', '?note=with', ['note-dddd', 'note-a']],
  ['on the whole text', '?state=whole', ['note-dddd']],
  ['words of a note', '?find=counted', ['note-a']],
  ['words of a quote', '?find=lukashenko', ['note-ccc']],
  ['the newest first', '?sort=time', ['note-dddd', 'note-ccc', 'note-bb', 'note-a']],
])('what is asked for is in the address: %s', async (_, address, shown) => {
  await openNotes(address)
  expect(cards().map(({ id }) => id)).toEqual(shown)
})

test('several are picked by key, recoloured and tagged in one step each, and undone by the message', async () => {
  const { client } = await openNotes()
  const colours = async () => (await client.query(allAnnotationsQuery)).map(({ colour }) => colour)
  await userEvent.keyboard('jjx')
  expect(bar()).toHaveTextContent('1 selected')
  await userEvent.keyboard('jjX')
  expect(bar()).toHaveTextContent('3 selected')
  await userEvent.click(within(bar()).getByRole('button', { name: 'Recolour in purple' }))
  await waitFor(async () => expect(await colours()).toEqual(['purple', 'purple', 'purple', 'pink']))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await colours()).toEqual(['yellow', 'blue', 'green', 'pink']))

  await userEvent.click(within(bar()).getByRole('button', { name: 'Tags' }))
  await userEvent.type(within(bar()).getByRole('combobox'), 'power{Enter}')
  await waitFor(() => expect(within(bar()).getAllByText('power')).not.toHaveLength(0))
  const tags = async () => (await client.query(allAnnotationsQuery)).map((each) => each.tags.join())
  await waitFor(async () => expect(await tags()).toEqual(['power', 'work,power', 'power', '']))
  await userEvent.click(within(bar()).getByRole('button', { name: 'Take the tag work off' }))
  await waitFor(async () => expect(await tags()).toEqual(['power', 'power', 'power', '']))

  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'What is selected' })).not.toBeInTheDocument()
})

test('Shift and the box pick a range; all are deleted at once, and undone by one key', async () => {
  await openNotes()
  await userEvent.click(pick(/^Select the note on the whole text/))
  const user = userEvent.setup()
  await user.keyboard('{Shift>}')
  await user.click(pick(/Minsk Tractor/))
  await user.keyboard('{/Shift}')
  expect(bar()).toHaveTextContent('3 selected')
  await user.click(within(bar()).getByRole('button', { name: 'Select all 4' }))
  await user.click(within(bar()).getByRole('button', { name: 'Delete what is selected' }))
  expect(await screen.findByText('No highlights yet.', { exact: false })).toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(cards()).toHaveLength(4))
})

test('the box that picks a card stands first in its last line, here and beside the text', async () => {
  const order = async () => {
    const [box] = await screen.findAllByRole('checkbox', { name: /Minsk Tractor/ })
    const card = box?.closest('li')
    const time = card?.querySelector('time')
    const bin = card && within(card).getByRole('button', { name: 'Delete this highlight' })
    return (
      box &&
      time &&
      bin &&
      [box, time, bin]
        .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))
        .map((each) => each.getAttribute('role') ?? each.tagName)
    )
  }
  await openNotes()
  expect(await order()).toEqual(['checkbox', 'TIME', 'BUTTON'])
  cleanup()
  renderApp(`/read/${SLUG}?side=open`)
  expect(await order()).toEqual(['checkbox', 'TIME', 'BUTTON'])
})

test('what a filter hides is left alone', async () => {
  const { client } = await openNotes()
  await userEvent.click(pick(/100,000/))
  await userEvent.click(pick(/Minsk Tractor/))
  await userEvent.type(screen.getByRole('searchbox'), 'tractor')
  await waitFor(() => expect(cards()).toHaveLength(1))
  expect(bar()).toHaveTextContent('1 selected')
  await userEvent.click(within(bar()).getByRole('button', { name: 'Delete what is selected' }))
  await waitFor(async () => expect((await client.query(trashQuery)).map(({ id }) => id)).toEqual(['bb']))
})

test.each([
  ['', 'Your notes cannot be read now. Reload the page to try again.'],
  ['?show=trash', 'The trash cannot be read now. Reload the page to try again.'],
])('where the store cannot be read, the page says so (/notes%s)', async (rest, sentence) => {
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('It is damaged', 'DataError')
  })
  renderApp(`/notes${rest}`)
  expect(await screen.findByText(sentence)).toBeInTheDocument()
})

test('highlights of a removed text stand under its headline, which gives it back', async () => {
  const { client } = await openNotes()
  const words = 'The ferry left at noon'
  await startImport(client, [
    new File([`The ferry in the fog\n\nBy Ada Quill\n\n${words}, with a dog.\n`], 'ferry.txt'),
  ])
  const { article, source } = await client.query(articleQuery('the-ferry-in-the-fog'))
  const at = article.text.indexOf(words)
  const target = describeSpan(article.text, article.hash, span(at, at + words.length))
  const made = newAnnotation(
    { target, sourceId: source.id, colour: 'green' },
    { id: 'ferry', now: '2024-02-01T00:00:00.000Z' },
  )
  await run(client, addAnnotations, { annotations: [made], snapshots: [], what: 'add' })
  await run(client, binTexts, { ids: [source.id], deleted: true })
  const section = within(await screen.findByRole('region', { name: 'The ferry in the fog' }))
  expect(section.getByText(/the text was removed/)).toBeInTheDocument()
  await userEvent.click(section.getByRole('button', { name: 'Restore the text' }))
  expect(await section.findByRole('link', { name: 'The ferry in the fog' })).toBeInTheDocument()
})

test('what cannot be deleted for good is not said to be, but why it is not', async () => {
  const { client } = await openNotes()
  await run(client, changeAnnotations, binned(await client.query(allAnnotationsQuery), true))
  await userEvent.click(await screen.findByRole('link', { name: 'Trash (4)' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Empty the trash' }))
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const asked = within(screen.getByRole('dialog', { name: 'Delete for good?' }))
  await userEvent.click(asked.getByRole('button', { name: 'Delete for good' }))
  expect(await screen.findByRole('list', { name: 'Messages' })).toHaveTextContent(/^Not saved: the browser has no room/)
})

test('without room, a template stays in its dialog, which says why', async () => {
  await openNotes()
  await userEvent.click(screen.getByRole('button', { name: 'Export' }))
  await userEvent.click(screen.getByRole('button', { name: /^Template/ }))
  const dialog = within(await screen.findByRole('dialog'))
  const field = dialog.getByRole('textbox')
  await userEvent.type(field, 'Mine')
  const put = noRoom()
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(dialog.getByRole('alert')).toHaveTextContent(/Free some disk space/))
  expect(field).toHaveDisplayValue(/Mine$/)
  expect(screen.queryByText(/^Saved/)).not.toBeInTheDocument()
  put.mockRestore()
})
