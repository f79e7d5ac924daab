import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { build } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { csp } from './csp.ts'
import { pages } from './pages.ts'

const SHELL = `<!doctype html>
<html lang="en"><head><title>Lectern</title>
<meta
  name="description" content="Read." />
</head><body><div id="root"></div><noscript>Needs JavaScript.</noscript><script type="module" src="/main.js"></script></body></html>`

const NIGHT = `The "lamps" & the <b>night</b>

By Ada Byron

The lamps went out at nine, and nobody in the harbour <script>slept</script>.

A second $& paragraph says "style=" and data-start="7", and that is all of it.
`

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('[B9] each text has a page of its own, with what a preview shows and all of its words', async () => {
  const files = await buildWith({ 'seeds/night.txt': NIGHT, 'seeds/night.json': '{ "published": "2021-03-04" }' })
  const page = files.get('read/the-lamps-the-b-night-b.html') ?? ''
  expect(page).toContain('<title>The &quot;lamps&quot; &amp; the &lt;b&gt;night&lt;/b&gt; · Lectern</title>')
  expect(page).toMatch(/<meta name="description" content="The lamps went out at nine, [^<>"]*" \/>/)
  expect(page).toContain(
    '<meta property="og:title" content="The &quot;lamps&quot; &amp; the &lt;b&gt;night&lt;/b&gt;" />',
  )
  expect(page).toMatch(/<meta property="og:description" content="The lamps went out at nine, [^<>"]*" \/>/)
  expect(page).toContain('<meta property="article:published_time" content="2021-03-04" />')
  expect(page).toContain('<meta name="author" content="Ada Byron" />')
  const { document } = parseHTML(page)
  expect(document.querySelector('#root > main > article h1')?.textContent).toBe('The "lamps" & the <b>night</b>')
  expect([...document.querySelectorAll('article > p')].map((each) => each.textContent)).toEqual([
    'The lamps went out at nine, and nobody in the harbour <script>slept</script>.',
    'A second $& paragraph says "style=" and data-start="7", and that is all of it.',
  ])
})

test('[B9] nothing on it breaks its policy', async () => {
  const words = Array.from(
    { length: 4000 },
    (_, i) => `The ${i}th lamp went out at nine, and nobody in harbour ${i} slept.`,
  )
  const files = await buildWith({
    'seeds/night.txt': `A long night\n\n${words.join('\n\n')}\n`,
    'seeds/night.json': '{ "slug": "a-long-night" }',
  })
  const { document } = parseHTML(files.get('read/a-long-night.html') ?? '')
  expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')).not.toBeNull()
  expect(document.querySelectorAll('[style], style, script:not([src]), [data-start]')).toHaveLength(0)
  expect([...document.querySelectorAll('header nav a')].map((link) => link.getAttribute('href'))).toEqual([
    '/',
    '/notes',
    '/timeline',
  ])
  expect(document.querySelectorAll('article p').length).toBeGreaterThan(3900)
})

test('[B9] a day that is not certain is none for a preview', async () => {
  const files = await buildWith({ 'seeds/night.txt': NIGHT, 'seeds/night.json': '{ "published": "2021-03~" }' })
  expect(files.get('read/the-lamps-the-b-night-b.html')).not.toContain('published_time')
})

test('[B9] the page for all other addresses holds no text', async () => {
  const files = await buildWith({ 'seeds/night.txt': NIGHT })
  expect(files.get('index.html')).toContain('<div id="root"></div>')
  expect(files.get('404.html')).toBe(files.get('index.html'))
})

test('[B8] the address of ASCII has the page, too', async () => {
  const files = await buildWith({ 'seeds/a.txt': '5月1日、東京で\n\nThe lamps went out at nine in the harbour.\n' })
  expect(files.get('read/5月1日-東京で.html')).toContain('The lamps went out at nine')
  expect(files.get('read/5-1.html')).toBe(files.get('read/5月1日-東京で.html'))
})

test('[B9] a page that no text can be put into stops the build', async () => {
  await expect(buildWith({ 'index.html': SHELL.replace('id="root"', 'id="app"') })).rejects.toThrow('index.html has no')
})

async function buildWith(files: Record<string, string>): Promise<Map<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'lectern-pages-'))
  folders.push(root)
  mkdirSync(join(root, 'seeds'))
  const all = { 'index.html': SHELL, 'main.js': 'console.log(1)\n', 'seeds/z.txt': 'Zebras\n\nA zebra.\n', ...files }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(root, name), text)
  const plugins = [csp(), pages()]
  const built = await build({ root, configFile: false, logLevel: 'silent', plugins, build: { write: false } })
  if (!('output' in built)) throw new Error('The build has not one output')
  return new Map(built.output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])))
}
