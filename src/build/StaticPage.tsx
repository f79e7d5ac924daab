import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { Bar } from '#screens/frame/Bar.tsx'
import { ArticleHeader } from '#screens/reader/ArticleHeader.tsx'
import { ArticleView } from '#screens/reader/ArticleView.tsx'
import { Column } from '#screens/reader/Column.tsx'

type Open = ComponentProps<typeof ArticleHeader>['open']

/**
 * A text as its page has it before, or without, a script: by the app's own parts and at the places where the app shows
 * them, so that nothing moves when the app takes over. `base` is where the app lies.
 */
export function staticPage(open: Open, base: string): string {
  const page = (
    <QueryClientProvider client={new QueryClient()}>
      <Bar />
      <main className="wide:pr-96 noscript:pr-0">
        <Column meta={open.article.meta}>
          <ArticleHeader open={open} onDetails={nothing} onLines={nothing} />
          <ArticleView article={open.article} />
        </Column>
        {/* Where the panel will be. */}
        <div className="fixed top-(--bar) right-0 bottom-0 w-96 border-l border-line max-wide:hidden noscript:hidden print:hidden" />
      </main>
    </QueryClientProvider>
  )
  // The links of the bar lead where those of the app do.
  const address = `${base}read/${encodeURIComponent(open.entry.slug)}`
  const router = createMemoryRouter([{ path: '*', element: page }], { basename: base, initialEntries: [address] })
  return (
    renderToStaticMarkup(<RouterProvider router={router} />)
      // Nothing of the reader's hangs on these places yet.
      .replaceAll(/ data-start="\d+"/g, '')
      // What only spares a browser work: the page's policy allows no style of its own.
      .replaceAll(/<div style="[^"]*"[^>]*>/g, '<div>')
  )
}

function nothing(): void {}
