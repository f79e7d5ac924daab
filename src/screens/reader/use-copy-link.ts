import { useHref } from 'react-router'
import type { Article } from '#domain/article/article.ts'
import { encodeQuote } from '#domain/link/quote-link.ts'
import type { Span } from '#domain/text/span.ts'
import { useNotices } from '#ui/notices.tsx'

/** Puts a link to words of the text on the clipboard, or shows it where that is forbidden. */
export function useCopyLink(slug: string, article: Article): (at: Span) => void {
  const { show } = useNotices()
  const here = new URL(useHref(`/read/${slug}`), location.origin)

  return (at) => {
    const link = `${here.href}#q=${encodeQuote(article.text, at)}`
    navigator.clipboard.writeText(link).then(
      () => show('Link copied'),
      () => show(`The link could not be copied. Copy it from here: ${link}`, { tone: 'problem' }),
    )
  }
}
