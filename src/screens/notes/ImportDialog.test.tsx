import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { renderApp } from '../../../test/render-app.tsx'

const HREF = 'https://anywhere.example/read/belarusian-workers-and-students-defy-repression-to-face-down'
const SUNDAY = 'Around 100,000 people took to the streets of the eastern European country’s capital Minsk last Sunday.'

afterEach(async () => {
  const { database } = await import('#queries/database.ts')
  await database.write(['annotations'], async (write) => {
    await Promise.all((await write.keys('annotations')).map((key) => write.remove('annotations', key)))
  })
  sessionStorage.clear()
})

const web = (id: string, exact: string, note: string, source = HREF) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `https://notes.example/${id}`,
  type: 'Annotation',
  body: { type: 'TextualBody', value: note },
  target: { source, selector: { type: 'TextQuoteSelector', exact } },
})

async function choose(value: unknown, name = 'notes.json'): Promise<void> {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  await userEvent.upload(await screen.findByLabelText('A file of annotations'), new File([words], name))
}
const dialog = () => screen.findByRole('dialog')
/** Every message is said and shown. */
const said = async (words: RegExp | string) => expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
const button = async (name: string | RegExp) => within(await dialog()).findByRole('button', { name })

test('[X15] what would happen is shown item by item, then done in one step that is taken back at once', async () => {
  renderApp('/notes')
  await choose([
    web('1', SUNDAY, 'Counted by whom?'),
    web('2', 'The sea lay still on that day and nobody came to the pier.', 'Lost'),
    web('3', 'Anything at all', 'Elsewhere', 'https://example.net/other'),
  ])
  expect(await button('New 1')).toBeInTheDocument()
  expect(await button('Cannot be placed 2')).toBeInTheDocument()
  const items = within(await dialog()).getAllByRole('listitem')
  expect(items[1]).toHaveTextContent('Its place in the text is not certain.')
  expect(items[2]).toHaveTextContent('Its text is not here.')

  await userEvent.click(await button('Bring in 2'))
  await said('2 highlights brought in')
  expect(await screen.findByText('Counted by whom?')).toBeInTheDocument()
  expect(await screen.findByText('Lost')).toBeInTheDocument()
  await userEvent.keyboard('{Control>}z{/Control}')
  await said('Undone: the import (2 highlights)')
  expect(await screen.findByText('Trash (2)')).toBeInTheDocument()
  expect(screen.queryByText('Counted by whom?')).not.toBeInTheDocument()
})

test('[X16] the same file again brings nothing; a changed one asks which is to stand', async () => {
  renderApp('/notes')
  await choose(web('1', SUNDAY, 'Counted by whom?'))
  await userEvent.click(await button('Bring in 1'))
  await said('1 highlight brought in')
  await choose(web('1', SUNDAY, 'Counted by whom?'))
  expect(await button('Nothing to bring in')).toBeDisabled()
  await userEvent.click(await button('Cancel'))

  await choose(web('1', SUNDAY, 'By the police'))
  const conflict = await within(await dialog()).findByRole('combobox', { name: 'Keep' })
  expect(await button('Nothing to bring in')).toBeDisabled()
  await userEvent.selectOptions(conflict, 'what the file says')
  await userEvent.click(await button('Bring in 1'))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(await screen.findByText('By the police')).toBeInTheDocument()
  expect(screen.queryByText('Counted by whom?')).not.toBeInTheDocument()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Counted by whom?')).toBeInTheDocument()
})

test('[Q15] what waits for its text is moved to one that is here when the reader says so, and back', async () => {
  renderApp('/notes')
  await choose(web('1', 'The sea lay still on that day and nobody came to the pier.', '', 'https://example.net/sea'))
  await userEvent.click(await within(await dialog()).findByRole('checkbox', { name: /The sea/ }))
  await userEvent.click(await button('Bring in 1'))
  const waiting = await screen.findByRole('region', { name: 'example.net/sea' })
  await userEvent.click(within(waiting).getByText('Is it a text that is here?'))
  await userEvent.selectOptions(
    within(waiting).getByRole('combobox'),
    within(waiting).getByRole('option', { name: /^Belarusian workers/ }),
  )
  await userEvent.click(within(waiting).getByRole('button', { name: 'Move them there' }))
  const home = await screen.findByRole('region', { name: /^Belarusian workers/ })
  expect(home).toHaveTextContent('These words are no longer in the text.')
  expect(screen.queryByRole('region', { name: 'example.net/sea' })).not.toBeInTheDocument()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByRole('region', { name: 'example.net/sea' })).toHaveTextContent('The sea lay still')
})

test('[Q14] the message takes back what was brought in, whatever was done since', async () => {
  renderApp('/notes')
  await choose([web('1', SUNDAY, 'Counted by whom?'), web('2', 'Belarusian ruler Aleksander Lukashenko', '')])
  await userEvent.click(await button('Bring in 2'))
  await said('2 highlights brought in')
  await userEvent.click(await screen.findByRole('checkbox', { name: /100,000/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Recolour in green' }))
  await said('1 highlight in green now')
  const message = (await screen.findByText('2 highlights brought in', { selector: 'li *' })).closest('li')
  await userEvent.click(within(message ?? document.body).getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Trash (2)')).toBeInTheDocument()
})

test('without room, the dialog stays with what was decided in it, and says what to do', async () => {
  renderApp('/notes')
  await choose(web('1', SUNDAY, 'Counted by whom?'))
  await button('Bring in 1')
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await userEvent.click(await button('Bring in 1'))
  expect(await within(await dialog()).findByRole('alert')).toHaveTextContent(/^Not saved: .* Free some disk space/)
  expect(screen.getAllByText(/Free some disk space/)).toHaveLength(1)
  put.mockRestore()
  await userEvent.click(await button('Bring in 1'))
  await said('1 highlight brought in')
})

test('[X15] a text that cannot be read is named with the reason, and nothing is brought in without it', async () => {
  renderApp('/notes')
  await screen.findByText(/No highlights yet/)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')))
  await choose(web('1', SUNDAY, 'Counted by whom?'))
  const why = await within(await dialog()).findByRole('note')
  expect(why).toHaveTextContent(
    /A text that is here cannot be read now.*“Belarusian workers.*the site cannot be reached/,
  )
  expect(await dialog()).toHaveTextContent('This text is not here, or cannot be read now.')
  expect(await button('None is selected')).toBeDisabled()
})

test('[X14] the reader picks the text of what cannot be placed', async () => {
  renderApp('/notes')
  await choose(web('1', `${SUNDAY} It came one day ahead`, 'Here', 'https://example.net/x').target)
  await said(/“notes.json” was not brought in: it holds no annotations/)

  await choose(web('1', 'Around 100,000 people', 'Here', 'https://example.net/x'))
  const text = await within(await dialog()).findByRole('combobox', { name: /^This text is not here/ })
  await userEvent.selectOptions(text, within(text).getByRole('option', { name: /^Belarusian workers/ }))
  expect(await button('New 1')).toBeInTheDocument()
  await userEvent.click(await button('Bring in 1'))
  expect(await screen.findByText('The text has changed here: check this.')).toBeInTheDocument()
})

const HYPOTHESIS = {
  id: 'h-1',
  created: '2024-05-01T08:20:30.456Z',
  updated: '2024-05-01T08:20:30.456Z',
  user: 'acct:ada@hypothes.is',
  user_info: { display_name: 'Ada Moor' },
  uri: HREF,
  text: 'Counted by whom?',
  tags: [],
  target: [{ source: HREF, selector: [{ type: 'TextQuoteSelector', exact: SUNDAY }] }],
}
const reply = (id: string, text: string, created: string) => ({
  ...HYPOTHESIS,
  id,
  references: ['h-1'],
  text,
  created,
  user_info: {},
  user: `acct:${id}@hypothes.is`,
  target: [{ source: HREF }],
})

test.each([
  [2, true],
  [3, false],
])('[X20] of %i replies the card tells who wrote what and when; unfolded: %s', async (count, unfolded) => {
  renderApp('/notes')
  const replies = [
    reply('ben', 'By **nobody**', '2024-05-03T08:00:00.000Z'),
    reply('cleo', 'By the police', '2024-05-02T08:00:00.000Z'),
    reply('dan', '', '2024-05-04T08:00:00.000Z'),
  ]
  await choose({ total: 1, rows: [HYPOTHESIS], replies: replies.slice(0, count) })
  await userEvent.click(await button('Bring in 1'))
  expect(await screen.findByText('by Ada Moor')).toBeInTheDocument()
  const summary = await screen.findByText(`${count} replies`)
  const thread = summary.closest('details')
  expect(thread?.open).toBe(unfolded)
  if (!unfolded) await userEvent.click(summary)
  expect(await screen.findByText('nobody')).toHaveProperty('tagName', 'STRONG')
  const answers = within(thread ?? document.body).getAllByRole('listitem')
  expect(answers.map(({ textContent }) => /^(\S+) · /.exec(textContent)?.[1])).toEqual(
    ['cleo', 'ben', 'dan'].slice(0, count),
  )
  expect(answers[0]?.querySelector('time')?.dateTime).toBe('2024-05-02T08:00:00.000Z')
})
