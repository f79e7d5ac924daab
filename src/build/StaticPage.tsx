import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Mark } from '#screens/frame/Mark.tsx'
import { ArticleHeader } from '#screens/reader/ArticleHeader.tsx'
import { ArticleView } from '#screens/reader/ArticleView.tsx'
import { Column } from '#screens/reader/Column.tsx'

type Open = ComponentProps<typeof ArticleHeader>['open']

/**
 * A text as its page has it before, or without, a script: by the app's own parts and at the places where the app shows
 * them, so that nothing moves when the app takes over. `base` is where the app lies.
 */
export function staticPage(open: Open, base: string): string {
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <header className="@container sticky top-0 z-30 border-b border-line bg-page print:hidden">
        <div className="flex min-h-14 items-center px-3 sm:px-5">
          <a href={base} className="flex items-center gap-2 rounded-md font-serif text-lg font-semibold">
            <Mark />
            <span className="@max-[28em]:sr-only">Lectern</span>
          </a>
        </div>
      </header>
      <main className="wide:pr-96 noscript:pr-0">
        <Column meta={open.article.meta}>
          <ArticleHeader open={open} onDetails={nothing} onLines={nothing} />
          <ArticleView article={open.article} />
        </Column>
        {/* Where the panel will be. */}
        <div className="fixed top-(--bar) right-0 bottom-0 w-96 border-l border-line max-wide:hidden noscript:hidden print:hidden" />
      </main>
    </QueryClientProvider>,
  )
  return (
    markup
      // Nothing can be pressed yet, and nothing of the reader's hangs on these places.
      .replaceAll('<button ', '<button inert ')
      .replaceAll(/ data-start="\d+"/g, '')
      // What only spares a browser work: the page's policy allows no style of its own.
      .replaceAll(/<div style="[^"]*"[^>]*>/g, '<div>')
  )
}

function nothing(): void {}
