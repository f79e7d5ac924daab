import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { catalogueQuery } from '#queries/catalogue.ts'
import { allProgressQuery, isBegun } from '#queries/progress.ts'
import { settingsQuery } from '#queries/settings.ts'
import { ErrorPage } from '#screens/frame/ErrorPage.tsx'
import { Frame } from '#screens/frame/Frame.tsx'

/** Every address, what it loads first, and its screen. The screens meet here and nowhere else. */
export function makeRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: '/',
      Component: Frame,
      ErrorBoundary: ErrorPage,
      HydrateFallback: () => null,
      loader: () => client.query(settingsQuery),
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            {
              index: true,
              loader: async () => {
                const [Begun] = await Promise.all([begunTexts(client), client.query(catalogueQuery)])
                return { Begun }
              },
              lazy: async () => ({ Component: (await import('#screens/library/LibraryPage.tsx')).LibraryPage }),
            },
            {
              path: 'read/:slug',
              // The library needs no article, so what opens one comes with the first that is opened.
              loader: async ({ params }: LoaderFunctionArgs) => {
                const { articleQuery } = await import('#queries/article.ts')
                return client.query(articleQuery(params['slug'] ?? ''))
              },
              lazy: async () => {
                const [{ ReaderPage }, { EventPanel }, { EventOfText }, { NotesPanel }] = await Promise.all([
                  import('#screens/reader/ReaderPage.tsx'),
                  import('#screens/timeline/EventPanel.tsx'),
                  import('#screens/timeline/EventOfText.tsx'),
                  import('#screens/notes/NotesPanel.tsx'),
                ])
                return {
                  Component: () => <ReaderPage timeline={EventPanel} eventDialog={EventOfText} notes={NotesPanel} />,
                }
              },
            },
            {
              path: 'notes',
              loader: () => client.query(catalogueQuery),
              lazy: async () => ({ Component: (await import('#screens/notes/NotesPage.tsx')).NotesPage }),
            },
            {
              path: 'timeline',
              loader: () => client.query(catalogueQuery),
              lazy: async () => ({ Component: (await import('#screens/timeline/TimelinePage.tsx')).TimelinePage }),
            },
            { path: '*', Component: ErrorPage },
          ],
        },
      ],
    },
  ]
}

/** What shows the texts that were begun, when there are any: places that cannot be read keep nobody from the library. */
async function begunTexts(client: QueryClient) {
  const progress = await client.query(allProgressQuery).catch(() => ({}))
  return Object.values(progress).some(isBegun)
    ? (await import('#screens/library/ContinueReading.tsx')).ContinueReading
    : null
}
