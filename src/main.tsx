import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { newQueryClient } from '#queries/client.ts'
import { storeHeld } from '#queries/held.ts'
import { joinTabs } from '#queries/tabs.ts'
import { registerServiceWorker } from './register-service-worker.ts'
import { makeRoutes } from './routes.tsx'
import './styles.css'

const client = newQueryClient()
joinTabs(client)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// What is loaded anew has a name in the history, as all that comes after it: without one, the router would scroll it to
// where the page was that stood here before.
const named: unknown = history.state
history.replaceState(Object.assign({ key: String(performance.timeOrigin) }, named), '')

// The router begins to read at once, and what was held is read too. In a task of its own: what stands above has taken
// a good part already of the time after which a page is felt to hang.
void storeHeld(client).then(() =>
  setTimeout(() => {
    const router = createBrowserRouter(makeRoutes(client), {
      basename: import.meta.env.BASE_URL.replace(/\/$/, '') || '/',
    })
    // The page may hold its text already: that stands until the app has it, too.
    const show = () => {
      if (!router.state.initialized) return
      stop()
      // Whoever has read on meanwhile stays there. (The router has no public way: it takes a first visit to begin at the top.)
      if (scrollY > 0) router.enableScrollRestoration({ [router.state.location.key]: scrollY }, () => scrollY)
      // As a transition it is rendered in parts: a long text in one go holds the page up for a tenth of a second.
      startTransition(() =>
        createRoot(root).render(
          <StrictMode>
            <QueryClientProvider client={client}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </StrictMode>,
        ),
      )
    }
    const stop = router.subscribe(show)
    show()
  }),
)

registerServiceWorker()
