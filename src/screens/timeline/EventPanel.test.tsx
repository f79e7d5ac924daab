import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { catalogueQuery } from '#queries/catalogue.ts'
import { ENTRY, clientWithText } from '#queries/test-client.ts'
import { renderApp } from '../../../test/render-app.tsx'

const COUNTED = /Counted from|get their dates/

async function panelOf(text: string) {
  const client = clientWithText()
  client.setQueryData(catalogueQuery.queryKey, [ENTRY])
  renderApp(`/read/${ENTRY.slug}?panel=timeline&side=open`, { client, texts: { '/texts/ferry.txt': text } })
  const panel = await screen.findByRole('tabpanel')
  await within(panel).findByText('Add an event')
  return panel
}

test('a text that tells no date says so once, and promises none', async () => {
  const panel = await panelOf(
    'On bread\n\nFlour and water make a paste, and yeast makes it rise in the warm kitchen.\n',
  )
  expect(panel).toHaveTextContent('No dated events were found.')
  expect(panel).not.toHaveTextContent(COUNTED)
})

test('events say from which day they are counted, or what gives them one', async () => {
  const panel = await panelOf('The ferry\n\nThe northern ferry sank last Sunday, and nobody had come to see it go.\n')
  expect(panel).toHaveTextContent(COUNTED)
})
