import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { inSight, openSeed, stored } from './reading.ts'

// A paragraph of the seed.
const INSIDE = 'Around 100,000 people took to the streets'

/** The words in the article's own blocks, whatever else the page shows. */
async function reads(page: Page): Promise<string> {
  return (await page.locator('article [data-start]').allTextContents()).join('\n')
}

test('all lines of the source have their switch, and the reader stays at the place', async ({ page }) => {
  await openSeed(page)
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('article p')].find((each) => each.textContent.includes(words))
    paragraph?.scrollIntoView({ block: 'center' })
  }, INSIDE)
  await page
    .getByRole('complementary', { name: 'Set aside' })
    .getByRole('button', { name: /^Choose which lines belong/ })
    .focus()
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('article p')].find((each) => each.textContent.includes(words))
    paragraph?.scrollIntoView({ block: 'center' })
  }, INSIDE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Which lines belong to the article?' })).toBeVisible()
  const line = page.getByRole('checkbox', { name: new RegExp(INSIDE) })
  await expect(line).toBeInViewport()
  await expectAccessible(page)
  await line.focus()
  await page.keyboard.press('Space')
  await expect(line).not.toBeChecked()
  await page.getByRole('button', { name: 'Done' }).first().click()
  await expect.poll(() => reads(page)).not.toContain(INSIDE)
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => reads(page)).toContain(INSIDE)
  await expect.poll(() => inSight(page, INSIDE)).toBe(true)
  await expect(page.locator('article')).toBeVisible()
})

const ENTRIES = 400 // of a list of more than 150 lines only those near what is seen are on the page
const LOG = `The log of the ferry\n\nBy Ada Quill\n\n${Array.from(
  { length: ENTRIES },
  (_, day) =>
    `Entry ${day}: the ferry left at noon, and nobody on the quay waved.${' Fog lay over it.'.repeat(day % 7)}`,
).join('\n\n')}\n`

test('in a list of hundreds of lines keys reach every line and keep the focus, whatever is ticked or scrolled', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add texts' }).click()
  await page.getByLabel('Files').setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(LOG) })
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Choose lines' }).click()
  await expect(page.getByText(`${ENTRIES + 2} of ${ENTRIES + 2} lines belong.`)).toBeVisible()
  const lines = page.getByRole('checkbox')
  const line = (day: number) => page.getByRole('checkbox', { name: new RegExp(`Entry ${day}:`) })
  expect(await lines.count()).toBeLessThan(100)

  await lines.first().focus()
  await page.keyboard.press('End')
  await expect(line(ENTRIES - 1)).toBeFocused()
  await expect(line(ENTRIES - 1)).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(page.getByText(`${ENTRIES + 1} of ${ENTRIES + 2} lines belong.`)).toHaveCount(1)
  await expect(line(ENTRIES - 2)).toBeFocused()
  await expect(line(ENTRIES - 2)).not.toBeChecked()
  await stored(page)

  // Scrolled far away, the line that has the focus stays on the page, and the keys go on from it.
  await page.mouse.wheel(0, -20_000)
  await expect(line(ENTRIES - 2)).not.toBeInViewport()
  await expect(line(ENTRIES - 2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(line(ENTRIES - 3)).toBeFocused()
  await expect(line(ENTRIES - 3)).toBeInViewport()

  await page.keyboard.press('Home')
  await expect(lines.first()).toBeFocused()
  for (let day = -1; day < 40; day++) await page.keyboard.press('ArrowDown')
  await expect(line(39)).toBeFocused()
  await expect(line(39)).toBeInViewport()
  await expect(page.getByRole('listitem').filter({ has: line(39) })).toHaveAttribute('aria-posinset', '42')
  await page.keyboard.press('Space')
  await expect(line(39)).not.toBeChecked()
  await expect(line(39)).toBeFocused()
  await expect(page.getByText(`${ENTRIES} of ${ENTRIES + 2} lines belong.`)).toHaveCount(1)
  await page.getByRole('button', { name: 'Done' }).first().click()
  // The text as it was is there first, and is made anew.
  await expect.poll(() => reads(page)).toMatch(/Entry 38:(?!.*Entry 39:).*Entry 40:/s)
})
