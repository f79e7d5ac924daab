import { expect, test } from '@playwright/test'
import { headlineOf, openStatic, SEED, standsStill, withLetters } from './reading.ts'

const HEADLINE = /^Belarusian workers and students/

test('[B9] a button that is pressed before the app is there does what it says when it is', async ({ page }) => {
  const send = await openStatic(page)
  await page.getByRole('button', { name: 'Appearance (d)' }).click()
  send()
  await expect(headlineOf(page)).toBeVisible()
  await expect(page.getByRole('group', { name: 'Appearance' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Appearance (d)' })).toHaveAttribute('aria-expanded', 'true')
})

test('[B9] words that were selected before the app is there stay so, and a key does what it does there', async ({
  page,
}) => {
  const send = await openStatic(page)
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Around 100,000 people') ?? -1
      if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + 21)
    }
  })
  await page.keyboard.press('?')
  send()
  await expect(headlineOf(page)).toBeVisible()
  await expect(page.getByRole('dialog', { name: /Keys/ })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => String(getSelection()))).toBe('Around 100,000 people')
})

test('[B9] a way of the bar that is taken before the app is there leads there', async ({ page }) => {
  await openStatic(page)
  await page.getByRole('link', { name: 'Notes' }).click()
  await expect(headlineOf(page)).toHaveText('Notes')
})

test('[B9] there is one title at a time', async ({ page }) => {
  for (const [path, title] of [
    [SEED, HEADLINE],
    ['/', 'Library · Lectern'],
  ] as const) {
    await page.goto(path)
    await expect(headlineOf(page)).toBeVisible()
    await expect(page.locator('title')).toHaveCount(1)
    await expect(page).toHaveTitle(title)
  }
  await page.getByRole('link', { name: 'Notes' }).click()
  await expect(page).toHaveTitle('Notes · Lectern')
  await expect(page.locator('title')).toHaveCount(1)
})

test('[B10] a page has the reader’s look before the app is there', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library')
  await page.keyboard.press('d')
  await page.getByLabel('Sepia').check()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lectern look'))).toContain('sepia')
  await page.route('**/index-*.js', (route) => route.abort())
  await page.goto(SEED)
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
})

for (const [width, size] of [
  [1440, '100%'],
  [360, '100%'],
  [360, '200%'],
  [768, '200%'],
] as const) {
  test(`[B9] the headline stays where it is when the app comes, ${width} px, letters ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await withLetters(page, size)
    const send = await openStatic(page)
    const headline = page.getByRole('heading', { level: 1, name: HEADLINE })
    const before = await headline.boundingBox()
    send()
    await expect(headlineOf(page)).toBeVisible()
    await standsStill(page)
    expect(await headline.boundingBox()).toEqual(before)
  })
}
