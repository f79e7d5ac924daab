import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { clickWords, inSight, middleOf, openSeed, painted, selectWords, stored } from './reading.ts'

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
  await stored(page)
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

test('what has changed and what is gone fit a phone: checked, undone and attached again there', async ({ page }) => {
  await openSeed(page)
  for (const [words, key] of [
    [SUNDAY, '1'],
    ['the Lukashenko regime', '2'],
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
  const [checked, gone] = [cards(page).filter({ hasText: 'check this' }), cards(page).filter({ hasText: 'no longer' })]
  await checked.getByRole('button', { name: 'Keep it here' }).click()
  await expect(checked).toHaveCount(0)
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(checked).toHaveCount(1)
  await gone.getByRole('button', { name: 'Attach here' }).first().click()
  await expect(gone).toHaveCount(0)
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
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click()
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

/** Three highlights: a yellow one with a note, a blue one with a tag, a bare green one. */
async function annotate(page: Page): Promise<void> {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Counted by whom?')
  await page.keyboard.press('Control+Enter')
  await selectWords(page, REVOLT)
  await page.keyboard.press('3')
  const blue = cards(page).filter({ hasText: REVOLT })
  await blue.getByRole('button', { name: 'Add a tag' }).click()
  await page.getByRole('combobox', { name: 'New tag' }).fill('power')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await selectWords(page, 'the Lukashenko regime')
  await page.keyboard.press('2')
  await expect(cards(page)).toHaveCount(3)
}

test('the list is searched and filtered, the address keeps what was asked, and emptiness is explained', async ({
  page,
}) => {
  await annotate(page)
  const search = page.getByRole('searchbox', { name: 'Find in quotes, notes and tags' })
  await search.fill('COUNTED')
  await expect(cards(page)).toHaveCount(1)
  await expect(page).toHaveURL(/find=COUNTED/)
  await page.reload()
  await expect(cards(page)).toHaveCount(1)
  await expect(search).toHaveValue('COUNTED')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(cards(page)).toHaveCount(3)
  await expect(search).toHaveValue('')

  const asked = page.getByRole('search', { name: 'Highlights' })
  await asked.getByRole('button', { name: 'blue' }).click()
  await asked.getByRole('button', { name: 'green' }).click()
  await expect(cards(page)).toHaveCount(2)
  await asked.getByRole('combobox', { name: 'Tag' }).selectOption('power')
  await expect(cards(page)).toHaveCount(1)
  await expect(asked.getByRole('status')).toHaveText('1 of 3')
  await asked.getByRole('combobox', { name: 'Note' }).selectOption('With a note')
  await expect(cards(page)).toHaveCount(0)
  await expect(asked).toContainText('Nothing here is like that.')
  await page.getByRole('button', { name: 'Show all' }).click()
  await asked.getByRole('combobox', { name: 'Order' }).selectOption('Newest first')
  await expect(cards(page).first()).toContainText('the Lukashenko regime')
})

test('a tag that was used is offered again', async ({ page }) => {
  await annotate(page)
  await cards(page).filter({ hasText: SUNDAY }).getByRole('button', { name: 'Add a tag' }).click()
  const list = await page.getByRole('combobox', { name: 'New tag' }).getAttribute('list')
  await expect(page.locator(`[id="${list}"] option`)).toHaveText('power')
})

test('all notes lead to their passages; what is deleted is restored or goes for good', async ({ page }) => {
  await annotate(page)
  await page.getByRole('link', { name: 'Notes' }).click()
  const notes = page.getByRole('region', { name: /Belarusian workers/ })
  await expect(notes.getByRole('listitem').filter({ has: page.locator('time') })).toHaveCount(3)
  await notes.getByRole('link', { name: new RegExp(SUNDAY) }).click()
  await expect.poll(() => painted(page, 'place')).toEqual([SUNDAY])
  await page.goBack()

  for (const words of [SUNDAY, REVOLT]) {
    await notes
      .getByRole('listitem')
      .filter({ hasText: words })
      .getByRole('button', { name: 'Delete this highlight' })
      .click()
  }
  await page.keyboard.press('Control+z')
  await expect(notes).toContainText(REVOLT)
  await page.keyboard.press('Control+Shift+Z')
  await expect(notes).not.toContainText(REVOLT)

  await page.getByRole('link', { name: 'Trash (2)' }).click()
  const deleted = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await deleted(REVOLT).getByRole('button', { name: 'Restore' }).click()
  await expect(deleted(REVOLT).locator('q')).toHaveCount(0)
  await deleted(SUNDAY).getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the notes' }).click()
  await expect(notes).toContainText(REVOLT)
})

test('what is shown is exported, beside the text and over all texts', async ({ page }) => {
  await annotate(page)
  const take = async (format: string): Promise<{ name: string; words: string }> => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('group', { name: 'Export as' })
        .getByRole('button', { name: new RegExp(`^${format}`) })
        .click(),
    ])
    return { name: file.suggestedFilename(), words: await readFile(await file.path(), 'utf8') }
  }
  const markdown = await take('Markdown')
  expect(markdown.name).toMatch(/^belarusian.*\.md$/)
  expect(markdown.words).toMatch(/^---\ntitle: "Belarusian workers/)
  expect(markdown.words).toContain(`> ${SUNDAY}\n\nCounted by whom?`)

  await page.getByRole('searchbox').fill('power')
  await expect(cards(page)).toHaveCount(1)
  const web: unknown = JSON.parse((await take('Web Annotation')).words)
  expect(web).toMatchObject({ total: 1, first: { items: [{ target: { styleClass: 'lectern-blue' } }] } })
  expect(web).toHaveProperty('first.items.0.target.selector.1.type', 'TextPositionSelector')

  await page.goto('/notes')
  const link = /https?:\/\/[^)>\s]+#q=[^)>\s]+/.exec((await take('Markdown')).words)?.[0] ?? ''
  expect((await take('Table')).words.split('\r\n')).toHaveLength(5)
  await page.goto(link)
  await expect.poll(() => painted(page, 'place')).toHaveLength(1)
})

test('two tabs that write one note at once lose nothing, and the second is told', async ({ page, context }) => {
  await annotate(page)
  const other = await context.newPage()
  await openSeed(other)
  for (const tab of [page, other]) {
    await cards(tab).filter({ hasText: SUNDAY }).getByRole('button', { name: 'Edit the note' }).click()
    await expect(tab.getByRole('textbox', { name: 'Note' })).toHaveValue('Counted by whom?')
  }
  await page.getByRole('textbox', { name: 'Note' }).fill('Counted by the police')
  await page.keyboard.press('Control+Enter')
  await stored(page)
  await other.getByRole('textbox', { name: 'Note' }).fill('Counted by the press')
  await other.keyboard.press('Control+Enter')
  await expect(other.getByRole('list', { name: 'Messages' })).toContainText('It holds both versions now')
  const card = cards(page).filter({ hasText: SUNDAY })
  await expect(card).toContainText('Counted by the police')
  await expect(card).toContainText('Counted by the press')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in notes, trash, filters, export and moving, ${colorScheme}`, async ({ page }) => {
    const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.emulateMedia({ colorScheme })
    await annotate(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('group', { name: 'Export as' })).toBeVisible()
    await check()
    await page.keyboard.press('Escape')
    await clickWords(page, SUNDAY)
    await page.keyboard.press('r')
    await expect(page.getByRole('region', { name: 'Other words for a highlight' })).toBeVisible()
    await check()
    await page.keyboard.press('Escape')
    await page.goto('/notes?colour=green')
    await expect(page.getByText('1 of 3')).toBeVisible()
    await page.getByRole('button', { name: 'Delete this highlight' }).click()
    await page.getByRole('button', { name: 'Close this message' }).click()
    await check()
    await page.getByRole('link', { name: 'Trash (1)' }).click()
    await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible()
    await check()
    await page.goto('/read/belarusian-workers-and-students-defy-repression-to-face-down')
    await reopenChanged(page, (text) =>
      text.replace('took to the streets', 'marched on').replace(/^The revolt against.*$/m, ''),
    )
    await expect(page.getByRole('button', { name: 'Keep it here' })).toBeVisible()
    await check()
  })
}

for (const width of [320, 360, 768, 1440]) {
  test(`nothing of the notes is cut off or scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 })
    await annotate(page)
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/notes', '/notes?colour=blue', '/notes?show=trash', '/']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  test(`a long tag stays in its card at ${width} px`, async ({ page }) => {
    await openSeed(page)
    await selectWords(page, SUNDAY)
    await page.keyboard.press('h')
    await cards(page).getByRole('button', { name: 'Add a tag' }).click()
    const tag = 'a-tag-of-one-word_that_goes_on_and_on_and_on_without_a_break'
    await page.keyboard.type(tag)
    await page.keyboard.press('Enter')
    await expect(cards(page).getByText(tag)).toBeVisible()
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/notes')
    // The card cuts off what is wider than it, so the page does not scroll.
    const card = page.locator('main li[id^=note-]')
    await expect(card.getByText(tag)).toBeVisible()
    expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
}
