import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { putInInbox } from './queries/inbox.ts'

/** The app itself, written in by the build: what is stored at the first visit. */
declare const PRECACHE: PrecacheEntry[]
/** The addresses of texts that are too many to store at once, written in by the build: each is stored when it is opened. */
declare const TEXTS: readonly string[]

declare const self: {
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: (
    type: 'activate',
    listener: (event: { readonly waitUntil: (done: Promise<unknown>) => void }) => void,
  ) => void
}

const TEXT_CACHE = 'texts'
// Where the app lies, this file beside it.
const SCOPE = location.href.replace(/[^/]*$/, '')
const SEE_OTHER = 303 // so that loading the page again shares nothing again
const texts = new Set(TEXTS.map((text) => new URL(text, location.href).href))

// A new version waits until no page of the old one is open: code is never swapped under a reader's hands.
precacheAndRoute(PRECACHE)
cleanupOutdatedCaches()

// Every address of the app is the one page, but a file that is asked for by its name is that file.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\/[^/?]+\.[^/?]+(\?|$)/] }))

// The name of a built text holds a hash of its words: what is stored under it never goes stale.
registerRoute(({ url }) => texts.has(url.href), new CacheFirst({ cacheName: TEXT_CACHE }))

// What another app shares with the installed one (`share_target` in the manifest). It lies in the inbox until a page has
// made texts of it, so that nothing is lost when the reader closes that page.
registerRoute(
  ({ url }) => url.href === `${SCOPE}share`,
  async ({ request }) => {
    await putInInbox(await request.formData())
    return Response.redirect(SCOPE, SEE_OTHER)
  },
  'POST',
)

self.addEventListener('activate', (event) => {
  // The page that installed the first version is served by it at once, so that its later parts load without a network.
  event.waitUntil(Promise.all([self.clients.claim(), forgetOldTexts()]))
})

async function forgetOldTexts(): Promise<void> {
  const cache = await caches.open(TEXT_CACHE)
  const stored = await cache.keys()
  await Promise.all(stored.filter(({ url }) => !texts.has(url)).map((request) => cache.delete(request)))
}
