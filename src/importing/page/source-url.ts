import { meta } from './page-facts.ts'

// Chrome and its kin write the first when they save a page, SingleFile the second; other browsers write nothing.
const SAVED = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i
const BEGINNING = 5000 // characters: both stand at the top
// What tells where a reader came from, and nothing about the text.
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi|mkt_tok|cmpid)$/i

/** Where a saved page came from: as it says itself, else as the browser noted; null when nothing tells. */
export function sourceUrl(html: string, document: Document, linked: string): string | null {
  const top = html.slice(0, BEGINNING)
  const noted = addressOf(SAVED.exec(top)?.[1] ?? SINGLE_FILE.exec(top)?.[1], undefined)
  const base = noted ?? undefined
  const told = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta(document, 'og:url'),
    linked,
  ].flatMap((address) => addressOf(address ?? '', base) ?? [])
  // A front page is given as the address of every page by mistake.
  const best = told.find(({ pathname }) => pathname.length > 1) ?? noted ?? told[0]
  return best?.href ?? null
}

/** Without what follows the page from link to link; null when it is no address of the web. */
function addressOf(address: string | undefined, base: URL | undefined): URL | null {
  if (address === undefined || address.trim() === '' || !URL.canParse(address.trim(), base)) return null
  const url = new URL(address.trim(), base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  for (const name of Array.from(url.searchParams.keys())) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url
}
