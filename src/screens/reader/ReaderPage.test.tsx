import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { seedsQuery } from '#queries/catalogue.ts'
import { newQueryClient } from '#queries/client.ts'
import { renderApp } from '../../../test/render-app.tsx'

const SEED = '/read/belarusian-workers-and-students-defy-repression-to-face-down'
const WORDS = 'Around 100,000 people'

async function openSeed(rest = '') {
  const app = renderApp(`${SEED}${rest}`)
  await screen.findByRole('heading', { level: 1, name: /^Belarusian workers/ })
  return app
}

afterEach(() => {
  vi.restoreAllMocks()
})

const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

/** Selects words as a browser would. */
function select(words: string): void {
  const paragraph = screen.getByText(new RegExp(words), { selector: 'article *' })
  const [text] = paragraph.childNodes
  const start = paragraph.textContent.indexOf(words)
  if (!text) throw new Error(`No text node for ${words}`)
  act(() => document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length))
}

test('the quotation of four paragraphs is one blockquote, and its lead stands before it', async () => {
  await openSeed()
  const quotation = document.querySelector('blockquote')
  expect(quotation?.querySelectorAll('p')).toHaveLength(4)
  expect(quotation?.textContent).toMatch(/^“Two workshops, .*similar\.”$/s)
  expect(quotation?.previousElementSibling?.textContent).toMatch(/One statement says,$/)
})

test('what was set aside is there, with its kind', async () => {
  await openSeed()
  const aside = screen.getByText(/^Set aside/).closest('details')
  for (const words of [
    /Downloading PDF/,
    /over 3 years, 1 months old/,
    /Breakfast in Red/,
    /Latest News/,
    /Make a donation/,
  ]) {
    expect(aside).toHaveTextContent(words)
  }
})

test('the closed panel opens at what was pressed, and gives the focus back to that button', async () => {
  await openSeed('?side=closed')
  await userEvent.click(screen.getByRole('button', { name: 'Timeline' }))
  expect(screen.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Close the panel' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Timeline' })).toHaveFocus())
  await userEvent.click(screen.getByRole('button', { name: 'Highlights' }))
  expect(screen.getByRole('tab', { name: 'Highlights' })).toHaveAttribute('aria-selected', 'true')
})

test('a highlight with note and tags is kept, and is there after a new start', async () => {
  await openSeed('?side=open')
  select(WORDS)
  await userEvent.keyboard('n')
  await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Counted by whom?')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add a tag' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'New tag' }), 'Minsk, figures{Enter}')
  await screen.findByText('figures')

  document.body.replaceChildren()
  await openSeed('?side=open')
  const [card] = await screen.findAllByText('Counted by whom?')
  expect(card?.closest('li')).toHaveTextContent(WORDS)
  expect(card?.closest('li')).toHaveTextContent('Minsk')
})

test('deleting can be undone by the message', async () => {
  await openSeed('?side=open')
  select('Minsk Tractor Factory')
  await userEvent.keyboard('2')
  const card = await screen.findByText('Minsk Tractor Factory', { selector: 'q' })
  const deletion = within(card.closest('li') ?? document.body).getByRole('button', { name: 'Delete this highlight' })
  await userEvent.click(deletion)
  expect(card).not.toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Minsk Tractor Factory', { selector: 'q' })).toBeInTheDocument()
})

test('what is typed goes on into the note when its highlight cannot be stored, and saving it stores both', async () => {
  await openSeed('?side=open')
  const put = noRoom()
  select('thousands of people bravely faced down')
  await userEvent.keyboard('n')
  const field = await screen.findByRole('textbox', { name: 'Note' })
  await screen.findByRole('button', { name: 'Close this message' })
  await userEvent.keyboard('the note, lost?')
  await waitFor(() => expect(screen.getAllByText(/has no room left/).length).toBeGreaterThan(0))
  expect(field).toHaveValue('the note, lost?')
  expect(field).toHaveFocus()

  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(put.mock.calls.length).toBeGreaterThan(1))
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('the note, lost?')
  put.mockRestore()
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  const [card] = await screen.findAllByText('the note, lost?')
  expect(card?.closest('li')).toHaveTextContent('thousands of people bravely faced down')
  expect(screen.queryByText('Not saved yet')).not.toBeInTheDocument()
})

test('a note that cannot be stored stands where it was written', async () => {
  await openSeed('?side=open')
  select('bravely faced down')
  await userEvent.keyboard('2')
  const words = await screen.findByText('bravely faced down', { selector: 'q' })
  const card = within(words.closest('li') ?? document.body)
  await userEvent.click(card.getByRole('button', { name: 'Write a note' }))
  await userEvent.keyboard('Which ones?')
  await screen.findByText('Highlighted in green')
  const put = noRoom()
  await userEvent.click(card.getByRole('button', { name: 'Save' }))
  await screen.findAllByText(/has no room left/)
  await waitFor(() => expect(card.getByRole('textbox', { name: 'Note' })).toHaveFocus())
  expect(card.getByRole('textbox', { name: 'Note' })).toHaveValue('Which ones?')
  put.mockRestore()
  await userEvent.click(card.getByRole('button', { name: 'Save' }))
  expect(await card.findByText('Which ones?', { selector: 'p' })).toBeInTheDocument()
})

test('a note that is cancelled leaves a highlight that was there before; deleted meanwhile, both go', async () => {
  await openSeed('?side=open')
  const words = 'at a critical stage'
  const card = () => screen.findByText(words, { selector: 'q' })
  select(words)
  await userEvent.keyboard('2')
  await card()
  select(words)
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('textbox', { name: 'Note' })).not.toBeInTheDocument()
  const item = (await card()).closest('li') ?? document.body

  select(words)
  await userEvent.keyboard('n')
  await screen.findByRole('textbox', { name: 'Note' })
  await userEvent.click(within(item).getByRole('button', { name: 'Delete this highlight' }))
  await waitFor(() => expect(screen.queryByText(words, { selector: 'q' })).not.toBeInTheDocument())
  expect(screen.queryByRole('textbox', { name: 'Note' })).not.toBeInTheDocument()
})

test('a note that is cancelled when its highlight could not be stored leaves nothing, and is not complained of again', async () => {
  await openSeed('?side=open')
  const put = noRoom()
  select('courting European leaders')
  await userEvent.keyboard('n')
  await screen.findByRole('textbox', { name: 'Note' })
  await waitFor(() => expect(screen.getAllByText(/has no room left/).length).toBeGreaterThan(0))
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByText('courting European leaders', { selector: 'q' })).not.toBeInTheDocument()
  put.mockRestore()
  // Changes are stored one after the other: what comes behind would have waited for a deletion.
  select('general strike')
  await userEvent.keyboard('2')
  await screen.findByText('Highlighted in green')
  expect(screen.queryByText(/is not in the browser’s store/)).not.toBeInTheDocument()
})

test('a highlight that cannot be deleted is not said to be deleted', async () => {
  await openSeed('?side=open')
  select('courting European leaders')
  await userEvent.keyboard('2')
  const card = await screen.findByText('courting European leaders', { selector: 'q' })
  noRoom()
  const deletion = within(card.closest('li') ?? document.body).getByRole('button', { name: 'Delete this highlight' })
  await userEvent.click(deletion)
  await screen.findAllByText(/has no room left/)
  expect(screen.queryByText('Highlight deleted')).not.toBeInTheDocument()
  expect(await screen.findByText('courting European leaders', { selector: 'q' })).toBeInTheDocument()
})

test('a note on the whole text stands first in the list; cancelled, nothing is left of it', async () => {
  await openSeed('?side=open')
  const cards = () => [...document.querySelectorAll('#panel ol > li')]
  await waitFor(() => expect(cards()).not.toHaveLength(0))
  const before = cards().length
  await userEvent.click(screen.getByRole('button', { name: 'Note on the whole text' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Read it twice')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Read it twice')
  expect(cards()).toHaveLength(before + 1)
  expect(cards()[0]).toHaveTextContent(/^On the whole textRead it twice/)

  await userEvent.keyboard('N')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(cards()).toHaveLength(before + 1))
})

test('an address of before other letters could stand in it still leads to its text, and to the quoted words', async () => {
  const client = newQueryClient()
  const [entry] = await client.query(seedsQuery)
  if (!entry) throw new Error('There is no seed')
  client.setQueryData(seedsQuery.queryKey, [{ ...entry, slug: '5月1日-東京で', formerSlug: '5-1' }])
  const { router } = renderApp('/read/5-1?side=closed#at=3-9', { client })
  await screen.findByRole('heading', { level: 1, name: /^Belarusian workers/ })
  await waitFor(() => expect(decodeURI(router.state.location.pathname)).toBe('/read/5月1日-東京で'))
  expect(router.state.location).toMatchObject({ search: '?side=closed', hash: '#at=3-9' })
  expect(screen.getByRole('heading', { level: 1, name: /^Belarusian workers/ })).toBeInTheDocument()
})

test('[B9] the file of a text’s page is an address of the text, and leads to its own', async () => {
  const client = newQueryClient()
  const [entry] = await client.query(seedsQuery)
  const { router } = renderApp(`/read/${entry?.slug}.html?side=closed#at=3-9`, { client })
  await screen.findByRole('heading', { level: 1, name: /^Belarusian workers/ })
  await waitFor(() => expect(router.state.location.pathname).toBe(`/read/${entry?.slug}`))
  expect(router.state.location).toMatchObject({ search: '?side=closed', hash: '#at=3-9' })
})

test('a text that is not there gets a sentence and a way on', async () => {
  renderApp('/read/nothing')
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no text called “nothing” here.')
  expect(screen.getByRole('link', { name: 'To the library' })).toBeInTheDocument()
})
