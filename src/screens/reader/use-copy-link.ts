import { useHref } from 'react-router'
import type { Article } from '#domain/article/article.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { encodeQuote } from '#domain/link/quote-link.ts'
import { sliceOf, type Span } from '#domain/text/span.ts'
import { useNotices } from '#ui/notices.tsx'

/** Puts a link to words of the text on the clipboard, or shows it where that is forbidden. */
export function useCopyLink({ slug, url }: CatalogueEntry, article: Article): (at: Span) => void {
  const { show, fail } = useNotices()
  // The letters of the address as they are: a browser that opens it encodes what has to be.
  const here = decodeURI(new URL(useHref(`/read/${slug}`), location.origin).href)

  const copy = (text: string, ...done: Parameters<typeof show>) => {
    navigator.clipboard.writeText(text).then(
      () => show(...done),
      () => fail(`This could not be copied. Copy it from here: ${text}`),
    )
  }

  return (at) => {
    const link = `${here}#q=${encodeQuote(article.text, at)}`
    if (url !== null) {
      copy(link, 'Link copied')
      return
    }
    // Nobody else has a text of the reader's own: its words are what can be sent.
    const run = () => copy(sliceOf(article.text, at), 'Words copied')
    copy(link, 'Link copied. It works only in this browser, as the text is yours.', {
      action: { label: 'Copy the words', run },
    })
  }
}
