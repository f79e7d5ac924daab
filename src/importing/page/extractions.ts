import Defuddle from 'defuddle'
import { Readability } from '@mozilla/readability'
import type { PageLine } from './collect-lines.ts'
import { pageLines } from './page-lines.ts'
import { parsePage } from './parse-page.ts'

/** What a library takes for the article of a page, and what it says of it. */
export type Extraction = {
  readonly lines: readonly PageLine[]
  readonly title: string
  readonly byline: string
  readonly published: string
  readonly site: string
}

const NOTHING: Extraction = { lines: [], title: '', byline: '', published: '', site: '' }

/** What a library says; null when it fails, as they do on pages that are nested without end. */
export function heard(extract: () => Extraction): Extraction | null {
  try {
    return extract()
  } catch {
    return null
  }
}

/** https://github.com/mozilla/readability */
export function byReadability(html: string): Extraction {
  // Readability changes the tree that it reads.
  const found = new Readability<Node>(parsePage(html), { serializer: (node) => node }).parse()
  if (!found) return NOTHING
  return {
    lines: found.content ? pageLines(found.content) : [],
    title: found.title ?? '',
    byline: found.byline ?? '',
    published: found.publishedTime ?? '',
    site: found.siteName ?? '',
  }
}

// It asks for an address, and takes its name for that of the site; this one is nobody's (RFC 2606).
const NOWHERE = 'https://nowhere.invalid/'

/** https://github.com/kepano/defuddle */
export function byDefuddle(html: string, url: string | null): Extraction {
  const document = parsePage(html)
  // It tells the console of scripts of data that are broken, as many are.
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    if (!isJson(script.textContent)) script.remove()
  const { content, title, author, published, site } = new Defuddle(document, { url: url ?? NOWHERE }).parse()
  const { body } = parsePage(`<html><body>${content}</body></html>`)
  return { lines: pageLines(body), title, byline: author, published, site: url === null ? '' : site }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
