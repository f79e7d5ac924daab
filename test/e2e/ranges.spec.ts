import { expect, test, type Page } from '@playwright/test'
import { cards, messages, REVOLT, SUNDAY } from './annotating.ts'
import { clickWords, middleOf, openSeed, painted, selectAcross, selectWords } from './reading.ts'

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

test('when all of the text is selected, the bar is in sight, and makes one highlight of it', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('Control+a')
  const bar = page.getByRole('toolbar', { name: 'The selected words' })
  await expect(bar).toBeInViewport({ ratio: 1 })
  await bar.getByRole('button', { name: 'Highlight in blue' }).click()
  await expect(cards(page)).toHaveCount(1)
  await expect.poll(async () => (await painted(page, 'blue')).join(' ')).toContain(SUNDAY)
})

/** A point on a handle of the chosen highlight, right beside the words. */
async function handle(page: Page, end: 'start' | 'end'): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-handle=${end}]`).boundingBox()
  if (!box) throw new Error(`No handle at the ${end}`)
  return { x: end === 'start' ? box.x + box.width - 4 : box.x + 4, y: box.y + box.height / 2 }
}

test('the ends of a highlight are drawn with the mouse from word to word; Escape leaves it as it was', async ({
  page,
}) => {
  await openSeed(page)
  await selectWords(page, 'people took')
  await page.keyboard.press('h')
  await clickWords(page, 'people took')
  const draw = async (end: 'start' | 'end', words: string, drop = true) => {
    const from = await handle(page, end)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    const to = await middleOf(page, words)
    await page.mouse.move(to.x - 20, to.y, { steps: 3 })
    await page.mouse.move(to.x, to.y)
    if (drop) await page.mouse.up()
  }
  await draw('end', 'streets')
  await expect.poll(() => painted(page, 'yellow')).toEqual(['people took to the streets'])
  await draw('start', 'Aro')
  await expect.poll(() => painted(page, 'yellow')).toEqual([SUNDAY])
  await draw('end', 'people', false)
  await expect.poll(() => painted(page, 'drawn')).toEqual(['Around 100,000 people'])
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => painted(page, 'drawn')).toEqual([])
  expect(await painted(page, 'yellow')).toEqual([SUNDAY])
  await messages(page).getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(() => painted(page, 'yellow')).toEqual(['people took to the streets'])
})

test('the mouse over a highlight shows which words are its', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  const over = await middleOf(page, '100,000 people')
  await page.mouse.move(over.x, over.y)
  await expect.poll(() => painted(page, 'hover')).toEqual([SUNDAY])
  await page.mouse.move(over.x, 5)
  await expect.poll(() => painted(page, 'hover')).toEqual([])
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

test('keys lead to each of several highlights over each other, and show in the text which words are its', async ({
  page,
}) => {
  await openSeed(page)
  const passages = [SUNDAY, '100,000 people took to the', 'people took']
  for (const words of passages) {
    await selectWords(page, words)
    await page.keyboard.press('h')
  }
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => painted(page, 'chosen')).toEqual([])
  for (const words of passages) {
    await page.keyboard.press('j')
    await expect.poll(() => painted(page, 'chosen')).toEqual([words])
  }
  await page.keyboard.press('k')
  await expect.poll(() => painted(page, 'chosen')).toEqual(['100,000 people took to the'])
  await page.keyboard.press('4')
  await expect.poll(() => painted(page, 'pink')).toEqual(['100,000 ', ' to the'])
  await page.keyboard.press('Escape')
  await expect.poll(() => painted(page, 'chosen')).toEqual([])
})

test('a selection over two paragraphs is one highlight: shortened by its handle, and there after a reload', async ({
  page,
}) => {
  const first = 'The following day thousands of people bravely faced down escalating police violence and intimidation.'
  const second = 'Students are now at the forefront'
  await openSeed(page)
  await selectAcross(page, 'The following day', 'at the forefront')
  await page.keyboard.press('6')
  await expect.poll(() => painted(page, 'purple')).toEqual([first, second])
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText(first)
  await expect(cards(page)).toContainText(second)

  await clickWords(page, 'thousands of people')
  const from = await handle(page, 'end')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const to = await middleOf(page, 'bravely')
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => painted(page, 'purple')).toEqual(['The following day thousands of people bravely'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'purple')).toEqual([first, second])
  await page.reload()
  await expect.poll(() => painted(page, 'purple')).toEqual([first, second])
})
