import { parseArticle } from '#domain/article/parse.ts'
import { readEntries } from './entries.ts'
import { readSeeds } from './seeds.ts'
import { staticPage } from './StaticPage.tsx'

/** What is a text's own on its page; all of it is HTML. */
export type TextPage = {
  readonly fileName: string
  readonly title: string
  readonly description: string
  /** More of the head. */
  readonly head: string
  readonly body: string
}

/** The pages of a folder's texts, also at their former addresses; `base` is where the app lies. */
export function textPages(folder: string, base: string): readonly TextPage[] {
  const entries = new Map(readEntries(folder).map((entry) => [entry.id, entry]))
  return readSeeds(folder).flatMap((source) => {
    const entry = entries.get(source.id)
    if (!entry) return []
    const { slug, formerSlug, title, excerpt, authors, published } = entry
    const article = parseArticle(source)
    const page = {
      title: `${escaped(title)} · Lectern`,
      description: escaped(excerpt),
      head: [
        `<script src="${base}presses.js" async></script>`,
        ...authors.map((name) => `<meta name="author" content="${escaped(name)}" />`),
        // An address of a picture or of the page itself would have to be whole, and the site is not known here.
        '<meta property="og:type" content="article" />',
        '<meta property="og:site_name" content="Lectern" />',
        `<meta property="og:title" content="${escaped(title)}" />`,
        `<meta property="og:description" content="${escaped(excerpt)}" />`,
        // ISO 8601, of which EDTF's year, month and day are a part; a date with a doubt is none there.
        ...(published !== null && DAY.test(published)
          ? [`<meta property="article:published_time" content="${published}" />`]
          : []),
      ].join('\n    '),
      body: staticPage({ entry: { ...entry, url: '' }, source, article }, base),
    }
    const slugs = formerSlug === undefined ? [slug] : [slug, formerSlug]
    return slugs.map((each) => ({ ...page, fileName: `read/${each}.html` }))
  })
}

const DAY = /^\d{4}(?:-\d{2}){0,2}$/

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
