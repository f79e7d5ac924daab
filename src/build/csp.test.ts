import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { csp } from './csp.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('[B5] the built page and its copy for unknown addresses carry the policy, before anything that loads', async () => {
  const pages = await buildPage('<script type="module" src="/main.js"></script>')
  expect(pages.get('index.html')).toMatch(
    /^<!doctype html>\s*<html>\s*<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;;/,
  )
  expect(pages.get('404.html')).toBe(pages.get('index.html'))
})

test.each([
  { name: 'a script', html: '<script>console.log(1)</script>', says: '<script' },
  { name: 'a style', html: '<style>body { color: red }</style>', says: '<style' },
  { name: 'a style attribute', html: '<p style="color: red">', says: 'style=' },
  { name: 'a handler', html: '<p onclick="console.log(1)">', says: 'onclick=' },
])('[B5] the build fails when the page itself holds $name', async ({ html, says }) => {
  await expect(buildPage(html)).rejects.toThrow(`/index.html has “${says}”, which its own policy forbids.`)
})

async function buildPage(body: string): Promise<Map<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'lectern-csp-'))
  folders.push(root)
  writeFileSync(join(root, 'index.html'), `<!doctype html>\n<html><head></head><body>${body}</body></html>`)
  writeFileSync(join(root, 'main.js'), 'console.log(1)\n')
  const built = await build({ root, configFile: false, logLevel: 'silent', plugins: [csp()], build: { write: false } })
  if (!('output' in built)) throw new Error('The build has not one output')
  return new Map(built.output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])))
}
