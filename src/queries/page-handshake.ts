/** A page that another tab hands over, and the address that it has there. */
export type HandedPage = { readonly html: string; readonly from: string }

/** Where the library waits for a page: `#add-page` behind its address. */
export const WAITING = '#add-page'
/** What the waiting tab says to the one that opened it. It tells nothing, so that anybody may hear it. */
export const READY = 'lectern:ready'
const HANDED = 'page'

/**
 * A bookmark that opens the app beside a page and hands the page's markup over, from tab to tab, once the app says that
 * it waits: to the app's own origin and no other. Policies of pages do not forbid windows, and no server is asked.
 */
export function bookmarkletFor(app: string): string {
  const waiting = new URL(WAITING, app)
  const code = `(()=>{const o=${JSON.stringify(waiting.origin)},w=open(${JSON.stringify(waiting.href)});if(!w){alert('Allow this site to open a tab, then try again.');return}const f=e=>{if(e.source===w&&e.origin===o&&e.data===${JSON.stringify(READY)}){removeEventListener('message',f);w.postMessage({lectern:'${HANDED}',html:document.documentElement.outerHTML,from:location.href},o)}};addEventListener('message',f)})()`
  return `javascript:${encodeURIComponent(code)}`
}

/** What a message from `origin` hands over; null when it is something else. An address of another site is not believed. */
export function readHandedPage(data: unknown, origin: string): HandedPage | null {
  if (typeof data !== 'object' || data === null || !('lectern' in data) || data.lectern !== HANDED) return null
  if (!('html' in data) || typeof data.html !== 'string' || data.html === '') return null
  const from = 'from' in data && typeof data.from === 'string' && URL.canParse(data.from) ? new URL(data.from) : null
  return { html: data.html, from: from?.origin === origin ? from.href : origin }
}
