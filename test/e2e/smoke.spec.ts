import { expect, test, type Page } from '@playwright/test'

/** What went wrong on a page, as a list that should stay empty. */
function watch(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`uncaught: ${error.message}`))
  // The context sees what the service worker asks for, too.
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(page.url()).origin) found.push(`asked for ${request.url()}`)
  })
  return found
}

async function openFirstText(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('a[href*="/read/"]').first().click()
  await expect(page).toHaveURL(/\/read\/[^/]+$/)
}

const SCREENS: readonly { name: string; open: (page: Page) => Promise<unknown> }[] = [
  { name: 'the library', open: (page) => page.goto('/') },
  { name: 'a text', open: openFirstText },
  { name: 'the timeline', open: (page) => page.goto('/timeline') },
  { name: 'an address where nothing is', open: (page) => page.goto('/nowhere') },
]

for (const { name, open } of SCREENS) {
  test(`${name} loads without an error, from this host alone, under its policy`, async ({ page }) => {
    const found = watch(page)
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(found).toEqual([])
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self';/)
  })

  test(`${name} does not scroll sideways`, async ({ page }) => {
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect(wide).toBeLessThanOrEqual(screen)
  })
}

test('a text opens without a network after the first visit, though it was not opened before', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
    }
  })
  await context.setOffline(true)
  const found = watch(page)
  await openFirstText(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(found).toEqual([])
})
