// Weighs the JavaScript of the built app as a server sends it, gzipped: what every visit loads first, and each part more.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

// What a first visit to the library waits for: about a second on a slow phone network. Some 115 kB of it are React, its
// router and its queries.
const BUDGET = 130_000
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry)
const library = Object.keys(manifest).find((name) => name.endsWith('/LibraryPage.tsx'))
const first = withImports([entry, library])
// The look of the page comes before its first paint, as it is.
const weight = sizeOf(first) + gzipSync(readFileSync(join(dist, 'look.js'))).length
const parts = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry && name !== library)

console.log(`${kB(weight)}  first load, of ${kB(BUDGET)}`)
for (const part of parts) {
  const more = [...withImports([part])].filter((name) => !first.has(name))
  console.log(`${kB(sizeOf(more))}  more for ${basename(part)}`)
}
if (weight > BUDGET) {
  console.error('The first load is over its budget: load what is not shown at once with import().')
  process.exitCode = 1
}

/** The names of some files and of all that they import statically, which the browser loads together. */
function withImports(names) {
  const all = new Set(names)
  for (const name of all) for (const imported of manifest[name].imports ?? []) all.add(imported)
  return all
}

function sizeOf(names) {
  return [...names].reduce((total, name) => total + gzipSync(readFileSync(join(dist, manifest[name].file))).length, 0)
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(8)
}
