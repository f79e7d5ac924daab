import { readFile } from 'node:fs/promises'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { expect, onTestFinished, vi } from 'vitest'
import { newQueryClient } from '#queries/client.ts'
import { makeRoutes } from '../src/routes.tsx'

// In the browser each part of the app is loaded when it is first shown. Here all are there before the first test, which
// else would wait for a busy machine to compile them and not for what it tests.
import.meta.glob(['../src/{screens,queries}/**/*.{ts,tsx}', '!**/*.test.*', '!**/*.d.ts'], { eager: true })
await Promise.all([
  import('virtual:catalogue'),
  import('#domain/article/parse.ts'),
  import('#domain/timeline/tell-events.ts'),
  import('#domain/timeline/infer-reference.ts'),
])

const STORED = { timeout: 30_000 } // as long as a test waits for anything else

type Given = { readonly client?: QueryClient; readonly texts?: Readonly<Record<string, string>> }

/**
 * Renders the app at an address: the real routes, the real storage on a fake IndexedDB, the real seeds.
 * What a browser fetches is read from the folder of the project, or one of `texts` by its address; there is no layout.
 */
export function renderApp(path: string, { client = newQueryClient(), texts = {} }: Given = {}) {
  vi.stubGlobal('fetch', async (url: string) => new Response(texts[url] ?? (await readFile(`.${url}`))))
  const router = createMemoryRouter(makeRoutes(client), { initialEntries: [path] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  // What is still being stored ends in a component: after the last test there would be no window for it.
  onTestFinished(() => vi.waitFor(() => expect(client.isMutating() + client.isFetching()).toBe(0), STORED))
  return { client, router }
}
