// Weighs the JavaScript that must arrive before a screen of the built app can be seen, as a server sends it: gzipped.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

// About a second on a slow phone network; the libraries take some 110 kB of it.
const BUDGET = 130_000
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry)
const first = withImports([entry])
const screens = Object.keys(manifest).filter((name) => name.startsWith('src/screens/') && manifest[name].isDynamicEntry)

let over = false
print('every screen', first)
for (const screen of screens) print(basename(screen, '.tsx'), withImports([entry, screen]))
if (over) {
  console.error(`Over the budget of ${kB(BUDGET)}: load what a screen does not show at once with import().`)
  process.exitCode = 1
}

/** The names of some files and of all that they import statically, which the browser loads together. */
function withImports(names) {
  const all = new Set(names)
  for (const name of all) for (const imported of manifest[name].imports ?? []) all.add(imported)
  return all
}

function print(name, files) {
  const size = [...files].reduce(
    (total, file) => total + gzipSync(readFileSync(join(dist, manifest[file].file))).length,
    0,
  )
  if (size > BUDGET) over = true
  console.log(`${name.padEnd(16)} ${kB(size).padStart(9)}`)
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
