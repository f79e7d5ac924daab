import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { card, choose, text, TITLE } from './bringing.ts'
import { openSeed, painted, selectWords, stored } from './reading.ts'

test.use({ serviceWorkers: 'allow' })

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Resolves when this page and all that it will load are in the service worker's hands. */
async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

test('[B6] a text opens without a network after the first visit, though it was not opened before', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await controlled(page)
  await context.setOffline(true)
  await page.locator('a[href*="/read/"]').first().click()
  await expect(page).toHaveURL(/\/read\/[^/]+$/)
  // The address changes a moment before the screen does.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Library')
  const headline = await page.getByRole('heading', { level: 1 }).textContent()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
})

test('[B6] [I6] own texts, highlights and the timeline are there without a network', async ({ page, context }) => {
  const words = 'Around 100,000 people took to the streets'
  await openSeed(page)
  await selectWords(page, words)
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toEqual([words])
  await page.getByRole('link', { name: 'Library' }).click()
  await choose(page, text('ferry.txt'))
  await expect(card(page)).toContainText('By Ada Quill · Thursday 14 March 2019')
  await expect(card(page)).toContainText('Yours')
  await expect(card(page)).toContainText('The ferry left at noon')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page).toHaveURL(/\/read\/the-ferry-left-without-a-sound$/)
  await stored(page)
  await controlled(page)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await page.goto('/timeline')
  await expect(page.getByText('The ferry left at noon').first()).toBeVisible()
  await expect(page.getByText('Sunday 25 October 2020').first()).toBeVisible()
  await page.goto('/')
  await page.getByRole('link', { name: /^Belarusian workers/ }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([words])
})

test('[B7] a new version waits until no page of the old one is open', async ({ context }) => {
  const site = await serve()
  const open = await context.newPage()
  await open.goto(site.url)
  await controlled(open)
  await expect(open.locator('html')).toHaveAttribute('data-version', '1')

  site.version = 2
  await open.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  await expect
    .poll(() => open.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe('installed')
  // Another page, and even a reload, is still of the version that the open page is of.
  await open.reload()
  await expect(open.locator('html')).toHaveAttribute('data-version', '1')

  await open.close()
  // Closed after each look: a page that was only left may be kept for going back, and is still of the old version.
  await expect
    .poll(async () => {
      const next = await context.newPage()
      await next.goto(site.url)
      const version = await next.locator('html').getAttribute('data-version')
      await next.close()
      return version
    })
    .toBe('2')
  site.server.close()
})

type Site = { url: string; readonly server: Server; version: number }

/** A host whose app can be replaced by a newer build: the page says which, and the service worker knows. */
async function serve(): Promise<Site> {
  const site: Site = { url: '', server: createServer(), version: 1 }
  site.server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = extname(pathname) === '' ? '/index.html' : pathname
    try {
      let body = readFileSync(join(DIST, file))
      if (file === '/index.html')
        body = Buffer.from(body.toString().replace('<html ', `<html data-version="${site.version}" `))
      if (file === '/service-worker.js') {
        body = Buffer.from(body.toString().replace(/(url:.index\.html.,revision:.)/, `$1${site.version}`))
      }
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => {
    site.server.listen(0, 'localhost', resolve)
  })
  const address = site.server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port')
  site.url = `http://localhost:${address.port}/`
  return site
}
