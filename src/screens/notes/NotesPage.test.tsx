import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { wholeTarget } from '#domain/anchor/whole.ts'
import type { Colour } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { span } from '#domain/text/span.ts'
import { allAnnotationsQuery, trashQuery } from '#queries/annotations.ts'
import { articleQuery } from '#queries/article.ts'
import { addAnnotations, binned, changeAnnotations, purgeAnnotations } from '#queries/change-annotations.ts'
import { binTexts } from '#queries/change-sources.ts'
import { newQueryClient } from '#queries/client.ts'
import { startImport } from '#queries/start-import.ts'
import { run } from '#queries/test-client.ts'
import { renderApp } from '../../../test/render-app.tsx'

const SLUG = 'belarusian-workers-and-students-defy-repression-to-face-down'

/** Three quotes of the seed and a note on the whole of it, made in this order. */
beforeEach(async () => {
  const { client } = renderApp('/')
  const { article, source } = await client.query(articleQuery(SLUG))
  const make = (id: string, words: string, colour: Colour, note = '', tags: readonly string[] = []) => {
    const at = article.text.indexOf(words)
    const quoted = describeSpan(article.text, article.hash, span(at, at + words.length))
    const target = words === '' ? wholeTarget(article.hash) : quoted
    return newAnnotation(
      { target, sourceId: source.id, colour, note, tags },
      { id, now: `2024-01-0${id.length}T00:00:00.000Z` },
    )
  }
  await run(client, addAnnotations, {
    annotations: [
      make('a', 'Around 100,000 people', 'yellow', 'Counted by **whom**?'),
      make('bb', 'Minsk Tractor Factory', 'blue', '', ['work']),
      make('ccc', 'the Lukashenko regime', 'green'),
      make('dddd', '', 'pink', 'Read twice'),
    ],
    snapshots: [{ hash: article.hash, text: article.text }],
    what: 'import',
  })
  cleanup()
})

afterEach(async () => {
  vi.restoreAllMocks()
  const client = newQueryClient()
  await run(client, changeAnnotations, binned(await client.query(allAnnotationsQuery), true))
  const trash = await client.query({ ...trashQuery, staleTime: 0 })
  await run(
    client,
    purgeAnnotations,
    trash.map(({ id }) => id),
  )
})

async function open(rest = '') {
  const app = renderApp(`/notes${rest}`)
  await screen.findByRole('heading', { level: 2 })
  return app
}

const cards = () => screen.queryAllByRole('listitem').filter((item) => item.id.startsWith('note-'))
const bar = () => screen.getByRole('region', { name: 'What is selected' })
const pick = (name: RegExp) => screen.getByRole('checkbox', { name })

test('notes stand under the headline of their text: what is about the whole first, then in its order', async () => {
  await open()
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
  await open(address)
  expect(cards().map(({ id }) => id)).toEqual(shown)
})

test('several are picked by key, recoloured and tagged in one step each, and undone by the message', async () => {
  const { client } = await open()
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
  await open()
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
  await open()
  expect(await order()).toEqual(['checkbox', 'TIME', 'BUTTON'])
  cleanup()
  renderApp(`/read/${SLUG}?side=open`)
  expect(await order()).toEqual(['checkbox', 'TIME', 'BUTTON'])
})

test('what a filter hides is left alone', async () => {
  const { client } = await open()
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
  const { client } = await open()
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
  const { client } = await open()
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

const card = (id: string) => within(document.getElementById(`note-${id}`) ?? document.createElement('li'))
const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

test('a card takes another colour, tags and a note in place, each undone by its message', async () => {
  const { client } = await open()
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
  await open()
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

test('without room, a template stays in its dialog, which says why', async () => {
  await open()
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

test('a note that was begun under Notes goes on after a reload', async () => {
  await open()
  await userEvent.click(card('ccc').getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Half a thou')
  cleanup()
  await open()
  expect(await card('ccc').findByText('Half a thou')).toBeInTheDocument()
  await userEvent.click(card('ccc').getByRole('button', { name: 'Go on writing' }))
  await userEvent.keyboard('ght{Control>}{Enter}{/Control}')
  expect(await card('ccc').findByText('Half a thought', { selector: 'p' })).toBeInTheDocument()
  expect(card('ccc').queryByText('Not saved yet')).not.toBeInTheDocument()
})

test('keys write, recolour and read on; a card that goes gives the focus to the one that stands there then', async () => {
  const { router } = await open('?colour=blue,green')
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
  await open('?note=without')
  await userEvent.click(card('bb').getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Where')
  await userEvent.type(screen.getByRole('searchbox'), 'lukashenko')
  await waitFor(() => expect(cards().map(({ id }) => id)).toEqual(['note-bb', 'note-ccc']))
  expect(card('bb').getByRole('textbox', { name: 'Note' })).toHaveValue('Where')
})

test('the keys go through the list and delete; the trash gives back', async () => {
  await open()
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
