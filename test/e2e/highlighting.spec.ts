import { expect, test } from '@playwright/test'
import { clickWords, openSeed, painted, selectWords, standsStill, stored } from './reading.ts'

const SUNDAY = 'Around 100,000 people took to the streets'

test('highlight, note, tags, recolour, delete and undo; all of it survives a reload', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.getByRole('button', { name: 'Highlight in yellow' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([SUNDAY])

  await selectWords(page, 'people took to the streets of the eastern')
  await page.keyboard.press('3')
  // Painted in two stretches: over the yellow one, and beyond it.
  await expect.poll(() => painted(page, 'blue')).toEqual(['people took to the streets', ' of the eastern'])
  await expect.poll(() => painted(page, 'overlap')).toEqual(['people took to the streets'])

  await selectWords(page, 'The revolt against Belarusian ruler')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Who says so?')
  await page.keyboard.press('Control+Enter')

  const list = page.getByRole('tabpanel')
  const cards = list.getByRole('listitem').filter({ has: page.locator('q') })
  await expect(cards).toHaveCount(3)
  // In the order of the text, not of making.
  await expect(cards.nth(0)).toContainText('The revolt against')
  await expect(cards.nth(0)).toContainText('Who says so?')
  await cards.nth(0).getByRole('button', { name: 'Add a tag' }).click()
  await page.getByRole('combobox', { name: 'New tag' }).fill('Belarus, to check')
  await page.keyboard.press('Enter')
  await cards
    .nth(2)
    .getByRole('button', { name: /^Colour/ })
    .click()
  await cards.nth(2).getByRole('button', { name: 'Recolour in purple' }).click()
  await expect.poll(() => painted(page, 'purple')).toEqual(['people took to the streets', ' of the eastern'])

  await page.reload()
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(0)).toContainText('Who says so?')
  await expect(cards.nth(0).getByRole('list', { name: 'Tags' })).toContainText('Belarus')
  await expect.poll(() => painted(page, 'purple')).toHaveLength(2)

  await cards.nth(0).getByRole('button', { name: 'Delete this highlight' }).click()
  await expect(cards).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(0)).toContainText('Who says so?')

  // From the card to the passage, and back from the passage to the card.
  await cards.nth(2).locator('q').click()
  await expect.poll(() => painted(page, 'place')).toEqual(['people took to the streets of the eastern'])
  await standsStill(page)
  await clickWords(page, 'The revolt against Belarusian ruler')
  await expect(cards.nth(0)).toHaveAttribute('aria-current', 'true')
})

test('a highlight is made, coloured and noted by keyboard alone', async ({ page }) => {
  await openSeed(page)
  await page.keyboard.press('s')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toHaveLength(1)
  await page.keyboard.press('k')
  await page.keyboard.press('5')
  await expect.poll(() => painted(page, 'orange')).toHaveLength(1)
  await page.keyboard.press('n')
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('By keyboard')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect.poll(() => painted(page, 'orange')).toHaveLength(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'orange')).toHaveLength(1)
})

test('cancelling the first note takes the highlight that was made for it away', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).press('Escape')
  await expect.poll(() => painted(page, 'yellow')).toEqual([])
  await expect(page.getByText('No highlights yet')).toBeVisible()
})

test('words of a note that were not saved are there after a reload, and after Escape', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('Half a thou')
  await page.reload()
  await expect(page.getByText('Half a thou')).toBeVisible()
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await page.getByRole('textbox', { name: 'Note' }).press('End')
  await page.keyboard.type('ght')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Write a note' })).toBeFocused()
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('tabpanel').getByText('Half a thought')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on writing' })).toBeHidden()
})

test('another tab shows a highlight without being loaded again', async ({ page, context }) => {
  await openSeed(page)
  const other = await context.newPage()
  await openSeed(other)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await expect.poll(() => painted(other, 'yellow')).toEqual([SUNDAY])
})

for (const forGood of [false, true]) {
  test(`a note that is being written when another tab deletes its highlight${forGood ? ' for good' : ''} goes on, and is saved with its highlight`, async ({
    page,
    context,
  }) => {
    await openSeed(page, '?side=open')
    await selectWords(page, SUNDAY)
    await page.keyboard.press('h')
    await page.getByRole('tabpanel').getByRole('button', { name: 'Write a note' }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill('Half a thought')
    await stored(page)

    const other = await context.newPage()
    await other.goto('/notes')
    await other.getByRole('button', { name: 'Delete this highlight' }).click()
    if (forGood) {
      const forGoodButton = other.getByRole('main').getByRole('button', { name: 'Delete for good' })
      await other.getByRole('link', { name: 'Trash (1)' }).click()
      await forGoodButton.click()
      await other.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
      await expect(forGoodButton).toHaveCount(0)
    }

    await expect.poll(() => painted(page, 'yellow')).toEqual([])
    await page.keyboard.type(', and its end')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('tabpanel').getByText('Half a thought, and its end')).toBeVisible()
    await expect.poll(() => painted(page, 'yellow')).toEqual([SUNDAY])
  })
}
