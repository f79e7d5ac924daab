import type { AsideKind } from '#domain/article/article.ts'
import type { OpenArticle } from '#queries/article.ts'

const WHY: Record<AsideKind, string> = {
  imprint: 'Date, issue or section, shown at the top',
  repetition: 'Says again what stands elsewhere',
  notice: 'Notice of the page',
  newsletter: 'Newsletter',
  donation: 'Donations',
  related: 'Other articles',
  share: 'Sharing',
  navigation: 'Navigation',
  account: 'Account',
  consent: 'Cookies and consent',
  legal: 'Rights',
  advertisement: 'Advertising',
  comments: 'Comments',
  media: 'Player or gallery',
  blank: 'Blank lines',
  reader: 'Set aside by you',
  other: 'Not part of the article',
}

/** What parsing has set aside: every word that came in is here or in the text. */
export function SetAside({ open: { source, article } }: { readonly open: OpenArticle }) {
  const lines = article.aside
    .map(({ source: spans, why }) => ({
      why,
      start: spans[0]?.start ?? 0,
      words: spans
        .map(({ start, end }) => source.text.slice(start, end))
        .join('')
        .trim(),
    }))
    .filter(({ words }) => words !== '')
  if (lines.length === 0) return null

  return (
    <details className="mt-12 border-t border-line pt-4 font-sans text-sm">
      <summary className="inline-flex min-h-9 items-center rounded-md font-medium text-soft hover:text-ink">
        Set aside ({lines.length})
      </summary>
      <p className="mt-1 mb-3 text-soft">Lines of the page that are not part of the article. Nothing is thrown away.</p>
      <ul className="grid gap-2">
        {lines.map(({ start, why, words }) => (
          <li key={start} className="rounded-md bg-sunken px-3 py-2">
            <span className="block text-xs text-soft">{WHY[why]}</span>
            <span className="wrap-anywhere whitespace-pre-line">{words}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
