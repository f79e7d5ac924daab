// npm start: installs what is missing, builds, serves.
import { install, ROOT } from './install.mjs'

install()
const { build } = await import('vite')

try {
  console.log('Building Lectern …')
  await build({ root: ROOT, logLevel: 'warn' })
  await import('./serve.mjs')
} catch (error) {
  console.error(`\nLectern did not start. ${error.message}`)
  process.exit(1)
}
