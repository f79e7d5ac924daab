import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { expect, test, vi } from 'vitest'
import { catalogueQuery } from '#queries/catalogue.ts'
import { ENTRY, clientWithText } from '#queries/test-client.ts'
import { makeRoutes } from '../../routes.tsx'

const COUNTED = /Counted from|get their dates/

async function panelOf(text: string) {
  const client = clientWithText()
  client.setQueryData(catalogueQuery.queryKey, [ENTRY])
  vi.stubGlobal('fetch', async () => new Response(text))
  const router = createMemoryRouter(makeRoutes(client), {
    initialEntries: [`/read/${ENTRY.slug}?panel=timeline&side=open`],
  })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
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
