import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesToStore } from './precache.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-precache-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  for (const file of ['index.html', '404.html', 'icon.svg', 'manifest.webmanifest', '.vite/manifest.json'])
    write(file, file)
  for (const file of ['assets/index-a1.js', 'assets/index-b2.css', 'assets/serif-c3.woff2']) write(file, file)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('[B6] the app is stored at the first visit: what the build named by its content as it is, the rest by its hash', () => {
  expect(filesToStore(folder, 'assets')).toEqual({
    precache: [
      { url: 'assets/index-a1.js', revision: null },
      { url: 'assets/index-b2.css', revision: null },
      { url: 'assets/serif-c3.woff2', revision: null },
      { url: 'icon.svg', revision: expect.stringMatching(/^[\da-f]{16}$/) },
      { url: 'manifest.webmanifest', revision: expect.stringMatching(/^[\da-f]{16}$/) },
      { url: 'index.html', revision: expect.stringMatching(/^[\da-f]{16}$/) },
    ],
    texts: [],
  })
})

test.each([
  { name: 'few texts are stored with it', size: 1_000_000, first: ['assets/a-1.txt', 'assets/b-2.txt'], later: [] },
  {
    name: 'many texts are stored when they are opened',
    size: 1_000_001,
    first: [],
    later: ['assets/a-1.txt', 'assets/b-2.txt'],
  },
])('[B6] $name', ({ size, first, later }) => {
  write('assets/a-1.txt', 'x'.repeat(size))
  write('assets/b-2.txt', 'x'.repeat(size))
  const { precache, texts } = filesToStore(folder, 'assets')
  expect(precache.map(({ url }) => url).filter((url) => url.endsWith('.txt'))).toEqual(first)
  expect(texts).toEqual(later)
})

test('[B6] a page that changes is stored anew', () => {
  const before = filesToStore(folder, 'assets').precache.at(-1)
  write('index.html', 'other words')
  expect(filesToStore(folder, 'assets').precache.at(-1)).not.toEqual(before)
})

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
}
