import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../../../test/render-app.tsx'

test('a card says what the text is, how long it takes, and leads to it', async () => {
  const { router } = renderApp('/')
  const card = (await screen.findByRole('link', { name: /^Belarusian workers/ })).closest('li')
  if (!card) throw new Error('The link is in no card')
  expect(card).toHaveTextContent('By Tomáš Tengely-Evans · Socialist Worker · issue 2729 · about 27 October 2020')
  expect(card).toHaveTextContent('The revolt against Belarusian ruler')
  expect(card).toHaveTextContent('3 min')
  expect(card).toHaveTextContent('0 highlights')
  expect(card).toHaveTextContent('Not begun')
  await userEvent.click(within(card).getByRole('link'))
  expect(await screen.findByRole('heading', { level: 1, name: /^Belarusian workers/ })).toBeInTheDocument()
  expect(router.state.location.pathname).toMatch(/^\/read\/belarusian-workers/)
})

test('texts are found by any word of headline, byline or publication, without accents or case', async () => {
  renderApp('/')
  const search = await screen.findByRole('searchbox', { name: 'Find a text' })
  await userEvent.type(search, 'tomas SOCIALIST')
  expect(screen.getByRole('link', { name: /^Belarusian workers/ })).toBeInTheDocument()
  await userEvent.type(search, ' nowhere')
  expect(screen.queryByRole('link', { name: /^Belarusian workers/ })).not.toBeInTheDocument()
  expect(screen.getByText(/^No text has “tomas SOCIALIST nowhere”/)).toBeInTheDocument()
})

test('“/” goes to the search, and “j” to the first text', async () => {
  renderApp('/')
  const search = await screen.findByRole('searchbox')
  await userEvent.keyboard('/')
  expect(search).toHaveFocus()
  await userEvent.tab()
  search.blur()
  await userEvent.keyboard('j')
  expect(screen.getByRole('link', { name: /^Belarusian workers/ })).toHaveFocus()
})
