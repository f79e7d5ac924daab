import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { newQueryClient } from '#queries/client.ts'
import { holdWhileStoring } from '#queries/leaving.ts'
import { joinTabs } from '#queries/tabs.ts'
import { registerServiceWorker } from './register-service-worker.ts'
import { makeRoutes } from './routes.tsx'
import './styles.css'

const client = newQueryClient()
joinTabs(client)
holdWhileStoring(client)

const router = createBrowserRouter(makeRoutes(client), {
  basename: import.meta.env.BASE_URL.replace(/\/$/, '') || '/',
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)

registerServiceWorker()
