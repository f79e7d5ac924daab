import { expect, test, type Page } from '@playwright/test'

// It asks the network for what it stores, too.
test.use({ serviceWorkers: 'allow' })

/** What went wrong on a page, as a list that should stay empty. */
function watch(page: Page, home: string): string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`uncaught: ${error.message}`))
  // The context sees what the service worker asks for, too.
  page.context().on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home))
      found.push(`asked for ${request.url()}`)
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
  test(`${name} loads without an error, from this host alone, under its policy, and fits the screen`, async ({
    page,
    baseURL,
  }) => {
    const found = watch(page, baseURL ?? '')
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(found).toEqual([])
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self';/)
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect(wide).toBeLessThanOrEqual(screen)
  })
}
