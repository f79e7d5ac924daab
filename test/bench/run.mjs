// npm run bench -- <name> <arguments>: runs the default export of test/bench/<name>.ts.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = dirname(fileURLToPath(import.meta.url))
const [name, ...args] = process.argv.slice(2)
const path = join(folder, `${name}.ts`)

if (name && existsSync(path)) {
  // No configuration: a benchmark measures the domain, and needs neither React nor the seeds.
  const { module } = await runnerImport(path, { configFile: false, root: join(folder, '..', '..'), logLevel: 'error' })
  await module.default(args)
} else {
  const names = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  console.error(`Which benchmark? ${names.map((file) => file.slice(0, -3)).join(', ') || 'There is none yet.'}`)
  process.exitCode = 1
}
