import { expect, test } from '@playwright/test'
import { cards, highlight, messages, notes, REGIME, reopenChanged, REVOLT, SUNDAY } from './annotating.ts'
import { inSight, openSeed, painted, selectWords } from './reading.ts'

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
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await expect(card).toContainText('These words are no longer in the text.')
})

test('a highlight whose words are gone is led to a place like it, and attached there', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, REGIME)
  await page.keyboard.press('h')
  await reopenChanged(page, (text) => text.replace(/^Western leaders, who.*$/m, ''))
  const card = cards(page).first()
  await expect(card).toContainText('These words are in the text, but not certainly at the place that was meant.')
  await expect(card).toContainText('It may belong to one of these places:')
  await card.getByRole('button', { name: 'Show' }).first().click()
  await expect.poll(() => inSight(page, 'If the Lukashenko regime survives')).toBe(true)
  await card.getByRole('button', { name: 'Attach here' }).first().click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([REGIME])
})

test('what has changed and what is gone fit a phone: checked, undone and attached again there', async ({ page }) => {
  await openSeed(page)
  for (const [words, key] of [
    [SUNDAY, '1'],
    [REGIME, '2'],
  ] as const) {
    await selectWords(page, words)
    await page.keyboard.press(key)
  }
  await page.setViewportSize({ width: 320, height: 720 })
  await reopenChanged(page, (text) =>
    text.replace('took to the streets', 'marched').replace(/^Western leaders, who.*$/m, ''),
  )
  await page.getByRole('button', { name: 'Highlights (2)' }).click()
  await expect(cards(page)).toHaveCount(2)
  const panel = page.locator('#panel')
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  const [checked, gone] = [
    cards(page).filter({ hasText: 'check this' }),
    cards(page).filter({ hasText: 'not certainly' }),
  ]
  await checked.getByRole('button', { name: 'Keep it here' }).click()
  await expect(checked).toHaveCount(0)
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await expect(checked).toHaveCount(1)
  await gone.getByRole('button', { name: 'Attach here' }).first().click()
  await expect(gone).toHaveCount(0)
})

test('what is to be checked and what is gone are asked for by their state, beside the text and over all texts', async ({
  page,
}) => {
  await highlight(page)
  await reopenChanged(page, (text) =>
    text.replace('took to the streets', 'marched').replace(/^Western leaders, who.*$/m, ''),
  )
  const asked = page.getByRole('search', { name: 'Highlights' })
  await asked.getByRole('button', { name: 'Filter' }).click()
  const state = asked.getByRole('combobox', { name: 'In the text' })
  for (const [name, words] of [
    ['To be checked', SUNDAY.slice(0, 21)],
    ['Without a place', REGIME],
    ['In its place', REVOLT],
  ] as const) {
    await state.selectOption(name)
    await expect(cards(page)).toHaveCount(1)
    await expect(cards(page)).toContainText(words)
  }
  await page.goto('/notes?state=changed')
  await expect(page.getByText('1 of 3')).toBeVisible()
  await expect(notes(page)).toContainText('The text has changed here: check this.')
  await page.goto('/notes?state=orphaned')
  await expect(notes(page)).toContainText('not certainly at the place that was meant')
})
