import { expect, test } from '@playwright/test'
import { cards, highlight, REGIME, REVOLT, SUNDAY } from './annotating.ts'
import { clickWords, inSight } from './reading.ts'

test('on paper highlights are marks and notes stand at the end; the text that is read stays untouched', async ({
  page,
}) => {
  await highlight(page)
  await cards(page).first().getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('Since when?')
  await page.keyboard.press('Control+Enter')
  await expect(cards(page).first()).toContainText('Since when?')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('mark')).toHaveText([REVOLT, SUNDAY, REGIME])
  await expect(page.locator('mark').nth(1)).toBeVisible()
  await expect(page.locator('mark').nth(1)).toHaveCSS('text-decoration-color', 'rgb(29, 78, 216)')
  await expect(page.locator('[data-printed] section')).toContainText(`${REVOLT}Since when?`)
  await expect(page.locator('[data-printing]')).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('mark')).toHaveCount(0)
})

test('a browser that cannot paint says so; highlights are listed, lead to their words, and are printed', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  await highlight(page)
  await expect(page.getByText('This browser cannot paint highlights in the text.')).toBeVisible()
  await cards(page)
    .filter({ hasText: REGIME })
    .getByRole('button', { name: /the Lukashenko/ })
    .first()
    .click()
  await expect.poll(() => inSight(page, REGIME)).toBe(true)
  // The page may still be on its way to the passage.
  await expect(async () => {
    await clickWords(page, SUNDAY)
    await expect(page.getByRole('toolbar', { name: 'This highlight' })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('mark')).toHaveCount(3)
  expect(problems).toEqual([])
})
