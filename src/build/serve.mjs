// Serves the built app and prints its address.
import { preview } from 'vite'
import { ROOT } from './install.mjs'

const PORT = 4173 // Vite's own for built pages; the next free one is taken when it is busy

const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: PORT } })
console.log(`\n  Lectern is at ${server.resolvedUrls.local[0]}\n\n  Ctrl+C stops it.\n`)
