import { readFile } from 'node:fs/promises'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { vi } from 'vitest'
import { newQueryClient } from '#queries/client.ts'
import { makeRoutes } from '../src/routes.tsx'

/**
 * Renders the app at an address: the real routes, the real storage on a fake IndexedDB, the real seeds.
 * What a browser fetches is read from the folder of the project; there is no layout.
 */
export function renderApp(path: string) {
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(`.${url}`)))
  const client = newQueryClient()
  const router = createMemoryRouter(makeRoutes(client), { initialEntries: [path] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { client, router }
}
