import { install, ROOT } from './install.mjs'

const PORT = 4173 // Vite's own for built pages; the next free one is taken when it is busy

install()
const { build, preview } = await import('vite')

try {
  console.log('Building Lectern …')
  await build({ root: ROOT, logLevel: 'warn' })
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: PORT } })
  console.log(`\n  Lectern is at ${server.resolvedUrls.local[0]}\n\n  Ctrl+C stops it.\n`)
} catch (error) {
  console.error(`\nLectern did not start. ${error.message}`)
  process.exit(1)
}
