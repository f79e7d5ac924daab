import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { card, HARBOUR, SECOND } from './bringing.ts'

test.use({ serviceWorkers: 'allow' })

const PAGE = { 'harbour.html': HARBOUR.toString() }
const lamp = (page: Page) => card(page, 'The lamp on the mole is lit again')

/** Resolves when the service worker answers for this page. */
async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Sends the form that a system sends when something is shared with the app: a page load, not a fetch. */
async function share(
  page: Page,
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  const app = new URL('/', page.url()).href
  // From a page of its own: the app's policy lets no form be sent.
  await page.route('http://sharing.example/', (route) => route.fulfill({ body: '', contentType: 'text/html' }))
  await page.goto('http://sharing.example/')
  await page.evaluate(
    ([all, shared, action]) => {
      const form = document.createElement('form')
      Object.assign(form, { action, method: 'POST', enctype: 'multipart/form-data' })
      const add = (type: string, name: string) => {
        const input = Object.assign(document.createElement('input'), { type, name })
        form.append(input)
        return input
      }
      for (const [name, value] of Object.entries(all)) add('text', name).value = value
      const dropped = new DataTransfer()
      for (const [name, words] of Object.entries(shared)) {
        dropped.items.add(new File([words], name, { type: name.endsWith('.html') ? 'text/html' : 'text/plain' }))
      }
      if (dropped.files.length > 0) Object.assign(add('file', 'files'), { multiple: true, files: dropped.files })
      document.body.append(form)
      form.submit()
    },
    [fields, files, `${app}share`] as const,
  )
  await page.waitForURL(app)
}

test('[I19] Chromium finds no fault in the manifest, and would install the app', async ({ baseURL }) => {
  // A private window, which tests run in otherwise, installs nothing.
  const profile = mkdtempSync(join(tmpdir(), 'lectern-'))
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(args === undefined ? {} : { args }),
  })
  try {
    const page = await context.newPage()
    await page.goto(baseURL ?? '')
    await controlled(page)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Page.enable')
    expect(await devtools.send('Page.getAppManifest')).toMatchObject({
      errors: [],
      manifest: { shareTarget: { action: new URL('/share', baseURL).href, method: 'kPost' } },
    })
    expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
})

test('[I19] a page that another app shares is a text when the app has come up, with its address', async ({ page }) => {
  await page.goto('/')
  await controlled(page)
  await share(page, { title: 'Shared', text: '', url: 'https://harbour.example/lamp' }, PAGE)
  await expect(lamp(page)).toContainText('By Ines Okafor · The Harbour Post')
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('inbox')).keys()).length)).toBe(0)
  // Loading it again shares nothing again.
  await page.reload()
  await expect(lamp(page)).toHaveCount(1)
  await lamp(page)
    .getByRole('button', { name: /^Edit details/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Address of the source' })).toHaveValue('https://harbour.example/lamp')
  await expect(page.getByRole('dialog')).toContainText('The page says')
})

test('[I19] of several files that are shared at once each is a text', async ({ page }) => {
  await page.goto('/')
  await controlled(page)
  await share(page, { title: 'Shared', text: '', url: '' }, { ...PAGE, 'second.txt': SECOND })
  await expect(lamp(page)).toBeVisible()
  await expect(card(page, 'It came in the night')).toBeVisible()
})

test('[I19] a link alone that is shared says what to do', async ({ page }) => {
  await page.goto('/')
  await controlled(page)
  await share(page, { title: 'The lamp', text: 'https://harbour.example/lamp', url: '' })
  await expect(page.getByText('“https://harbour.example/lamp” is only the address of a page').last()).toBeVisible()
})
