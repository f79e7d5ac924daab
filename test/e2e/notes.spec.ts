import { expect, test, type Page } from '@playwright/test'
import { clickWords, inSight, openSeed, painted, selectWords } from './reading.ts'

const SUNDAY = 'Around 100,000 people took to the streets'
const REVOLT = 'The revolt against Belarusian ruler'

test.use({ serviceWorkers: 'block' })

const cards = (page: Page) =>
  page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })

/** Opens the text again as its publisher has changed it since. */
async function reopenChanged(page: Page, change: (text: string) => string): Promise<void> {
  await page.route('**/*.txt', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await page.waitForTimeout(500) // shown at once, stored a moment later
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('words that have changed are shown old against new, and one press keeps the highlight there', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await reopenChanged(page, (text) => text.replace('took to the streets', 'marched through the streets'))

  const card = cards(page).first()
  await expect(card).toContainText('The text has changed here: check this.')
  await expect(card.locator('del')).toHaveText('took to')
  await expect(card.locator('ins')).toHaveText('marched through')
  await card.getByRole('button', { name: 'Keep it here' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual(['Around 100,000 people marched through the streets'])
  await expect(card).not.toContainText('check this')

  await page.keyboard.press('Control+z')
  await expect(card).toContainText('check this')
  await page.keyboard.press('Control+Shift+Z')
  await expect(card).not.toContainText('check this')
})

test('a highlight whose words are gone is attached to a selection, and undone by the message', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await reopenChanged(page, (text) => text.replace(/^.*Around 100,000 people.*$/m, ''))

  const card = cards(page).first()
  await expect(card).toContainText('These words are no longer in the text.')
  await selectWords(page, REVOLT)
  await card.getByRole('button', { name: 'Attach to the selected words' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([REVOLT])
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(card).toContainText('These words are no longer in the text.')
})

test('a highlight whose words are gone is led to a place like it, and attached there', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, 'the Lukashenko regime')
  await page.keyboard.press('h')
  await reopenChanged(page, (text) => text.replace(/^Western leaders, who.*$/m, ''))
  const card = cards(page).first()
  await expect(card).toContainText('It may belong to one of these places:')
  await card.getByRole('button', { name: 'Show' }).first().click()
  await expect.poll(() => inSight(page, 'If the Lukashenko regime survives')).toBe(true)
  await card.getByRole('button', { name: 'Attach here' }).first().click()
  await expect.poll(() => painted(page, 'yellow')).toEqual(['the Lukashenko regime'])
})

test('the words of a highlight are changed with the mouse, and by keyboard alone', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await clickWords(page, SUNDAY)
  await page.getByRole('button', { name: 'Change its words (r)' }).click()
  await selectWords(page, REVOLT)
  await page.getByRole('button', { name: 'Use the selected words' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([REVOLT])

  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect(page.getByRole('region', { name: 'Other words for a highlight' })).toBeVisible()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('r')
  await expect.poll(() => painted(page, 'yellow')).toEqual(['The revolt against Belarusian'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'yellow')).toEqual([REVOLT])
})

test('where highlights lie over each other, the bar says which of how many, and leads to each', async ({ page }) => {
  await openSeed(page)
  for (const [words, key] of [
    [SUNDAY, '1'],
    ['100,000 people took to the', '2'],
    ['people took', '3'],
  ] as const) {
    await selectWords(page, words)
    await page.keyboard.press(key)
  }
  await clickWords(page, 'people took')
  const bar = page.getByRole('toolbar', { name: 'This highlight' })
  await expect(bar).toContainText('Highlight 1 of 3 here')
  const here = bar.getByRole('group', { name: 'Highlights here' }).getByRole('button')
  await expect(here).toHaveCount(3)
  await expect(here.nth(0)).toHaveAttribute('aria-pressed', 'true')
  await clickWords(page, 'people took')
  await expect(bar).toContainText('Highlight 2 of 3 here')
  await here.nth(2).click()
  await expect(bar).toContainText('Highlight 3 of 3 here')
  await page.keyboard.press('5')
  await expect.poll(() => painted(page, 'orange')).toContain('Around ')
})
