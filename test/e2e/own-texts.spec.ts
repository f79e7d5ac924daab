import { expect, test } from '@playwright/test'
import { CORRECTED, HARBOUR, TITLE, WORDS, card, choose, drop, open, report, text } from './bringing.ts'
import { expectAccessible } from './expect-accessible.ts'
import { painted, selectWords } from './reading.ts'

test('[I5] a changed text of the same name is its new version: highlights move along; both can be kept', async ({
  page,
}) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])

  await drop(page, text('ferry.txt', CORRECTED))
  await expect(report(page)).toContainText('is a new version of a text that was here')
  await expect(page.getByRole('article').getByText('A correction: two dogs')).toBeVisible()
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])

  await report(page).getByRole('button', { name: 'Keep both' }).click()
  await expect(page.getByRole('article').getByText('A correction: two dogs')).toBeHidden()
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(card(page)).toHaveCount(2)
  await expect(card(page).nth(0).getByRole('link')).toHaveAttribute('href', '/read/the-ferry-left-without-a-sound-2')
  await expect(card(page).nth(1)).toContainText('1 highlight')
})

test('[I17] a changed page of the same address is a new version, whatever its file is called', async ({ page }) => {
  await page.goto('/')
  await choose(page, { name: 'harbour.html', buffer: HARBOUR })
  await expect(card(page, 'The lamp on the mole')).toBeVisible()
  const changed = Buffer.from(HARBOUR.toString().replace('two wicks of the old width', 'three wicks'))
  await choose(page, { name: 'saved again.html', buffer: changed })
  await expect(report(page)).toContainText('is a new version of a text that was here')
  await expect(card(page, 'The lamp on the mole')).toHaveCount(1)
})

test('[I7] removing goes to the trash: undone at once, or restored later with its highlights', async ({ page }) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('h')
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page)).toContainText('1 highlight')

  await page.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await expect(card(page)).toHaveCount(0)
  await page.goto('/read/the-ferry-left-without-a-sound')
  await expect(page.getByRole('alert')).toContainText('was removed. Restore it under “Removed texts”')
  await page.goto('/')
  await page.getByRole('button', { name: 'Removed texts (1)' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Restore “${TITLE}”` }).click()
  await page.keyboard.press('Escape')
  await expect(card(page)).toContainText('1 highlight')

  // Each of these was a step, and a reload forgets none.
  await page.reload()
  await expect(card(page)).toContainText('1 highlight')
  await page.keyboard.press('Control+z')
  await expect(card(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(card(page)).toHaveCount(1)
})

test('[I7] a text that is removed in another tab stays readable, says so, and is restored from there', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await expect(card(other)).toHaveCount(0)
  const notice = page.getByRole('alert', { name: 'Removed text' })
  await expect(notice).toContainText('was removed since you opened it')
  await expect(page.getByRole('article')).toContainText(WORDS)
  await notice.getByRole('button', { name: 'Restore it' }).click()
  await expect(notice).toHaveCount(0)
  await expect(card(other)).toHaveCount(1)
})

test('[I8] a link to an own text says that it works only here, and offers the words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('c')
  await expect(page.getByText('It works only in this browser').last()).toBeVisible()
  await page.getByRole('button', { name: 'Copy the words' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(WORDS)
})
