import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { catalogueQuery } from '#queries/catalogue.ts'
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
              loader: () => client.query(catalogueQuery),
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
