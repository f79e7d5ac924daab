// Serves the built app and prints its address.
import { preview } from 'vite'
import { ROOT } from './install.mjs'

const PORT = 4173 // Vite's own for built pages; the next free one is taken when it is busy

/** What goes no further than this machine is not packed for the way: that would take longer than the way. */
const unpacked = {
  name: 'unpacked',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      delete request.headers['accept-encoding']
      next()
    })
  },
}

const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: PORT }, plugins: [unpacked] })
console.log(`\n  Lectern is at ${server.resolvedUrls.local[0]}\n\n  Ctrl+C stops it.\n`)
