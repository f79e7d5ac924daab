import { expect, test } from '@playwright/test'
import { openStatic, SEED } from './reading.ts'

const HEADLINE = /^Belarusian workers and students/

test('[B9] without a script the text is there to be read, and nothing that cannot be pressed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(SEED)
  await expect(page).toHaveTitle(HEADLINE)
  await expect(page.getByRole('article').getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await expect(page.getByRole('article')).toContainText('A return to mass strikes has the power')
  await expect(page.locator('button:visible')).toHaveCount(0)
  await context.close()
})

test('[B9] the app takes the place of the text where the reader is in it, and nothing stands there twice', async ({
  page,
}) => {
  const send = await openStatic(page)
  const words = page.getByText('There are some signs of workers still trying to fight back')
  await words.evaluate((each) => each.scrollIntoView({ block: 'center' }))
  const before = await words.boundingBox()
  send()
  await expect(page.locator('#main')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const after = await words.boundingBox()
  expect(after?.x).toBe(before?.x)
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
})
