import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { catalogueQuery } from '#queries/catalogue.ts'
import { ENTRY, clientWithText } from '#queries/test-client.ts'
import { renderApp } from '../../../test/render-app.tsx'

const list = () => screen.getByRole('group', { name: 'List of events' })
const events = () => within(list()).getAllByRole('listitem')

test('events stand in their order, with date, reason, certainty and standing', async () => {
  renderApp('/timeline')
  const sunday = await screen.findByText('Sunday 25 October 2020')
  const item = sunday.closest('li')
  expect(item).toHaveTextContent('“last Sunday” before Tue 27 Oct 2020 → Sun 25 Oct 2020 · certain')
  expect(item).toHaveTextContent('Belarusian workers and students defy repression')
  const planned = screen.getByText('planned or threatened').closest('li')
  expect(planned).toHaveTextContent('had threatened that')
  const dates = events().map((each) => each.querySelector('time')?.dateTime ?? '')
  expect(dates).toEqual(dates.toSorted((a, b) => a.localeCompare(b)))
})

test('a date that says itself when it is has its reason with the axis, not under each of its events', async () => {
  const client = clientWithText()
  client.setQueryData(catalogueQuery.queryKey, [ENTRY])
  const text = 'The ferry\n\nOn 3 May 1916 the northern ferry sank. It was raining, and two days later it was raised.\n'
  renderApp('/timeline', { client, texts: { '/texts/ferry.txt': text } })
  const user = userEvent.setup()
  const axis = await screen.findByRole('slider', { name: 'Event on the axis' })
  expect(events()[0]).not.toHaveTextContent('certain')
  expect(events()[1]).toHaveTextContent('“two days later” after “3 May 1916”')
  axis.focus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByText(/“3 May 1916” says so itself/)).toBeInTheDocument()
})

test('an event leads to its passage', async () => {
  renderApp('/timeline')
  const link = await screen.findByRole('link', { name: /last Sunday/ })
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/read\/belarusian.*\?panel=timeline&event=.*#at=\d+-\d+$/),
  )
})

test('filters are in the address, and the number of events is announced', async () => {
  const { router } = renderApp('/timeline?from=2020-10')
  const user = userEvent.setup()
  expect(await screen.findByText(/^\d of 8 events, /)).toHaveAttribute('role', 'status')
  await user.click(screen.getByRole('button', { name: /^Told/ }))
  await waitFor(() => expect(screen.getByText(/^1 of 8 events/)).toBeInTheDocument())
  expect(router.state.location.search).toBe('?from=2020-10&standing=planned%2Cquoted%2Cdenied%2Chabitual')
  expect(screen.getByRole('button', { name: /^Told [1-9]/ })).toHaveAttribute('aria-pressed', 'false')
  await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
  await waitFor(() => expect(events()).toHaveLength(8))
  expect(router.state.location.search).toBe('')
  await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'STREETS eastern')
  await waitFor(() => expect(events()).toHaveLength(1))
  expect(router.state.location.search).toBe('?q=STREETS+eastern')
})

test('a range that is no date says what to write, and shows everything', async () => {
  const { router } = renderApp('/timeline')
  const user = userEvent.setup()
  const from = await screen.findByRole('textbox', { name: 'From' })
  await user.type(from, 'last Sunday{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent('From: Write a year or a date')
  expect(from).toBeInvalid()
  expect(events()).toHaveLength(8)
  await user.clear(from)
  await user.type(from, '1917{Enter}')
  await user.type(screen.getByRole('textbox', { name: 'To' }), '1916{Enter}')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('To: This is before the beginning'))
  expect(router.state.location.search).toBe('?from=1917&to=1916')
})

test('when nothing fits, it says so, with the ways out', async () => {
  renderApp('/timeline?from=1916&to=1916')
  expect(await screen.findByText(/No event fits these filters\. 8 events lie outside/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show all of the time' }))
  await waitFor(() => expect(events()).toHaveLength(8))
})

test('a filter for a text that is not here is named, and can be taken away', async () => {
  renderApp('/timeline?article=nothing-of-this-name')
  expect(await screen.findByRole('combobox', { name: 'Text' })).toHaveDisplayValue('A text that is not here')
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear all filters' })[0]!)
  await waitFor(() => expect(events()).toHaveLength(8))
  expect(screen.getByRole('combobox', { name: 'Text' })).toHaveDisplayValue('All texts')
})

test('the axis is one slider over the events of the list, in its order', async () => {
  const { router } = renderApp('/timeline')
  const user = userEvent.setup()
  const axis = await screen.findByRole('slider', { name: 'Event on the axis' })
  expect(axis).toHaveAttribute('aria-valuemax', '8')
  axis.focus()
  await user.keyboard('{End}')
  expect(axis).toHaveAttribute('aria-valuenow', '8')
  expect(events().at(-1)).toHaveAttribute('aria-current', 'true')
  const lines = [...axis.querySelectorAll('path[stroke=currentColor]')].filter((line) =>
    /^M\S+ 0V/.test(line.getAttribute('d') ?? ''),
  )
  expect(lines).toHaveLength(1)
  await user.keyboard('{Home}{ArrowRight}')
  expect(axis).toHaveAttribute('aria-valuenow', '2')
  expect(axis).toHaveAttribute('aria-valuetext', expect.stringMatching(/^August 2020: /))
  expect(events()[1]).toHaveAttribute('aria-current', 'true')
  expect(axis).toHaveFocus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/read\/belarusian/))
})

test('in the list, arrows go from event to event, and the axis keeps in step', async () => {
  renderApp('/timeline')
  const user = userEvent.setup()
  const axis = await screen.findByRole('slider', { name: 'Event on the axis' })
  await user.keyboard('j')
  expect(within(events()[0]!).getByRole('link')).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(within(events()[2]!).getByRole('link')).toHaveFocus()
  expect(axis).toHaveAttribute('aria-valuenow', '3')
  await user.keyboard('{End}')
  expect(axis).toHaveAttribute('aria-valuenow', '8')
})

test('zooming says where it leads, is in the address, and filters the list', async () => {
  const { router } = renderApp('/timeline')
  const user = userEvent.setup()
  await screen.findByRole('slider')
  expect(screen.getByRole('button', { name: 'All is seen' })).toHaveAttribute('aria-disabled', 'true')
  screen.getByRole('slider').focus()
  await user.keyboard('{End}+')
  await waitFor(() => expect(router.state.location.search).toBe('?from=2020-10&to=2020-10'))
  expect(await screen.findByText(/^\d of 8 events, October 2020$/)).toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'Earlier: September 2020' }))
  await waitFor(() => expect(router.state.location.search).toBe('?from=2020-09&to=2020-09'))
  await user.keyboard('0')
  await waitFor(() => expect(router.state.location.search).toBe(''))
})

/** The timeline of two texts: that a ferry sank on 3 May with 40 aboard, and what `other` says. */
function renderTwoTexts(other: string) {
  const client = clientWithText()
  const another = { ...ENTRY, id: 'seed:other', slug: 'other', url: '/texts/other.txt', title: 'Another ferry' }
  client.setQueryData(catalogueQuery.queryKey, [ENTRY, another])
  const texts = {
    '/texts/ferry.txt':
      'The ferry\n\nOn 3 May 1916 the northern ferry sank with 40 passengers aboard. It was raining.\n',
    '/texts/other.txt': `Another ferry\n\n${other} Nobody knew why.\n`,
  }
  renderApp('/timeline', { client, texts })
}

test('what several texts tell is one entry with its sources and where they differ', async () => {
  renderTwoTexts('The northern ferry sank on 3 May 1916 with 43 passengers aboard.')
  const sources = await screen.findByRole('list', { name: 'Also told in' })
  expect(sources).toHaveTextContent('Also in Another ferry')
  expect(sources).toHaveTextContent('There 43, here 40.')
  expect(within(sources).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/read\/other\?/))
  expect(screen.getByText('1 event')).toBeInTheDocument()
})

test('what two texts plainly tell alike of days nearby are two entries, and each says what day the other gives', async () => {
  renderTwoTexts('The northern ferry sank on 4 May 1916 with 40 passengers aboard.')
  const first = (await screen.findByText('Wednesday 3 May 1916', { selector: 'time' })).closest('li')!
  expect(first).toHaveTextContent('Perhaps the same: Another ferry gives Thursday 4 May 1916.')
  const second = screen.getByText('Thursday 4 May 1916', { selector: 'time' }).closest('li')!
  expect(second).toHaveTextContent(/Perhaps the same: .* gives Wednesday 3 May 1916\./)
  const other = within(first).getByRole('list', { name: 'Perhaps told of another day' })
  expect(within(other).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/read\/other\?/))
  expect(screen.getByText('2 events')).toBeInTheDocument()
})

test('a date is corrected in words, is one step of undo, and says whose it is', async () => {
  renderApp('/timeline')
  const user = userEvent.setup()
  const item = () => screen.getByRole('link', { name: /last Sunday/ }).closest('li')!
  await screen.findByText('Sunday 25 October 2020')
  await user.click(within(item()).getByRole('button', { name: /^Correct the date/ }))
  const dialog = await screen.findByRole('dialog', { name: 'When did it happen?' })
  const when = within(dialog).getByRole('textbox', { name: 'When' })
  expect(when).toHaveValue('Sunday 25 October 2020')
  await user.clear(when)
  await user.type(when, 'soon{Enter}')
  expect(within(dialog).getByRole('alert')).toHaveTextContent('No date can be read from this.')
  await user.clear(when)
  await user.type(when, 'about May 1999')
  expect(within(dialog).getByRole('status')).toHaveTextContent('about May 1999')
  await user.type(when, '{Enter}')
  await waitFor(() => expect(item()).toHaveTextContent('about May 1999'))
  expect(item()).toHaveTextContent('set by you')
  expect(item()).toHaveTextContent('set by hand; the text alone: “last Sunday” before Tue 27 Oct 2020')
  expect(events()[0]).toBe(item())
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(item()).toHaveTextContent('Sunday 25 October 2020'))
  expect(screen.getAllByText('Undone: the change to the timeline').length).toBeGreaterThan(0)
})

test('the message of a second correction takes back no more than that', async () => {
  renderApp('/timeline')
  const user = userEvent.setup()
  const item = () => screen.getByRole('link', { name: /last Sunday/ }).closest('li')!
  const correct = async (words: string) => {
    await user.click(within(item()).getByRole('button', { name: /^Correct the date/ }))
    const when = await screen.findByRole('textbox', { name: 'When' })
    await user.clear(when)
    await user.type(when, `${words}{Enter}`)
    await waitFor(() => expect(item()).toHaveTextContent(words))
  }
  await screen.findByText('Sunday 25 October 2020')
  await correct('May 1999')
  await correct('June 1998')
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(item()).toHaveTextContent('May 1999'))
  for (const before of ['June 1998', 'May 1999', 'Sunday 25 October 2020']) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await user.keyboard('{Control>}z{/Control}')
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(() => expect(item()).toHaveTextContent(before))
  }
})

test('a hidden event is listed below and can be shown again', async () => {
  renderApp('/timeline')
  const user = userEvent.setup()
  await screen.findByText('Sunday 25 October 2020')
  const [first] = events()
  const words = first!.querySelector('a')!.textContent
  await user.click(within(first!).getByRole('button', { name: /^Hide:/ }))
  await waitFor(() => expect(events()).toHaveLength(7))
  const hidden = screen.getByText('Hidden by you (1)').closest('details')!
  expect(hidden).toHaveTextContent(words)
  await user.click(within(hidden).getByText('Show again'))
  await waitFor(() => expect(events()).toHaveLength(8))
  expect(screen.queryByText(/^Hidden by you/)).not.toBeInTheDocument()
})
