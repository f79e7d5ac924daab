import { expect, type Page, test } from '@playwright/test'
import {
  annotate,
  bulkBar,
  cards,
  notes,
  REGIME,
  reopenChanged,
  REVOLT,
  SUNDAY,
  takeExport,
  writeNote,
} from './annotating.ts'
import { expectAccessible } from './expect-accessible.ts'
import { clickWords, expectFits, openSeed, painted, SEED, selectWords, stored, withLetters } from './reading.ts'

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
  await expect(cards(page)).toHaveCount(3)
  await asked.getByRole('combobox', { name: 'Order' }).selectOption('Newest first')
  await expect(cards(page).first()).toContainText(REGIME)
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
  await expect(
    notes(page)
      .getByRole('listitem')
      .filter({ has: page.locator('time') }),
  ).toHaveCount(3)
  await notes(page)
    .getByRole('link', { name: new RegExp(SUNDAY) })
    .click()
  await expect.poll(() => painted(page, 'place')).toEqual([SUNDAY])
  await page.goBack()

  for (const words of [SUNDAY, REVOLT]) {
    await notes(page)
      .getByRole('listitem')
      .filter({ hasText: words })
      .getByRole('button', { name: 'Delete this highlight' })
      .click()
  }
  await page.keyboard.press('Control+z')
  await expect(notes(page)).toContainText(REVOLT)
  await page.keyboard.press('Control+Shift+Z')
  await expect(notes(page)).not.toContainText(REVOLT)

  await page.getByRole('link', { name: 'Trash (2)' }).click()
  const deleted = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await deleted(REVOLT).getByRole('button', { name: 'Restore' }).click()
  await expect(deleted(REVOLT).locator('q')).toHaveCount(0)
  await deleted(SUNDAY).getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the notes' }).click()
  await expect(notes(page)).toContainText(REVOLT)
})

test('a card under Notes is changed in place, by mouse and by key, and what was done is there beside the text', async ({
  page,
}) => {
  await annotate(page)
  await stored(page)
  await page.goto('/notes')
  const card = notes(page)
    .getByRole('listitem')
    .filter({ has: page.locator('time'), hasText: REVOLT })
  await card.getByRole('button', { name: 'Colour: blue' }).click()
  await card.getByRole('button', { name: 'Recolour in pink' }).click()
  await expect(card).toHaveAttribute('data-colour', 'pink')
  await expect(card.getByRole('button', { name: 'Colour: pink' })).toBeFocused()
  await page.keyboard.press('n')
  await page.keyboard.type('Since when?')
  await page.keyboard.press('Control+Enter')
  await card.getByRole('button', { name: 'Add a tag' }).click()
  await page.keyboard.type('years,')
  await page.keyboard.press('Escape')
  await card.getByRole('button', { name: 'Remove the tag power' }).click()
  await expect(card.getByText('power')).toHaveCount(0)
  await stored(page)
  await openSeed(page)
  const same = cards(page).filter({ hasText: REVOLT })
  await expect(same).toContainText('Since when?')
  await expect(same).toHaveAttribute('data-colour', 'pink')
  await expect(same.getByRole('list', { name: 'Tags' })).toHaveText('years')
})

test('what is shown is exported, beside the text and over all texts', async ({ page }) => {
  await annotate(page)
  const take = (format: string) => takeExport(page, format)
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

test('over all texts, what is asked for is exported, and nothing else', async ({ page }) => {
  await annotate(page)
  await stored(page)
  await page.goto('/notes?note=with')
  await expect(page.getByText('1 of 3')).toBeVisible()
  const { words } = await takeExport(page, 'Readwise')
  expect(words).toContain('Counted by whom?')
  expect(words.trim().split('\r\n')).toHaveLength(2)
})

test('a note as long as a book is cut on its card until it is asked for, under Notes and beside the text', async ({
  page,
}) => {
  await openSeed(page)
  await writeNote(page, SUNDAY, 'It was so. '.repeat(20_000))
  await stored(page)
  for (const path of ['/notes', SEED]) {
    await page.goto(path)
    const card = path === SEED ? cards(page) : page.locator('main li[id^=note-]')
    const fold = card.getByRole('button', { name: 'Show all' })
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect((await card.boundingBox())?.height).toBeLessThan(600)
    await fold.click()
    await expect(card.getByRole('button', { name: 'Show less' })).toBeVisible()
    expect((await card.boundingBox())?.height).toBeGreaterThan(5000)
  }
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

test('axe finds nothing in notes, trash, filters, export and moving', async ({ page }) => {
  await annotate(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('group', { name: 'Export as' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await clickWords(page, SUNDAY)
  await page.keyboard.press('r')
  await expect(page.getByRole('region', { name: 'Other words for a highlight' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.goto('/notes?colour=green')
  await expect(page.getByText('1 of 3')).toBeVisible()
  await page.getByRole('button', { name: 'Delete this highlight' }).click()
  await page.getByRole('button', { name: 'Close this message' }).click()
  await page.getByRole('button', { name: 'Show all' }).click()
  const blue = notes(page)
    .getByRole('listitem')
    .filter({ has: page.locator('time'), hasText: REVOLT })
  for (const name of ['Colour: blue', 'Add a tag', 'Write a note']) await blue.getByRole('button', { name }).click()
  await expect(blue.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Trash (1)' }).click()
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing beside a text that has changed', async ({ page }) => {
  await annotate(page)
  await reopenChanged(page, (text) =>
    text.replace('took to the streets', 'marched on').replace(/^The revolt against.*$/m, ''),
  )
  await expect(page.getByRole('button', { name: 'Keep it here' })).toBeVisible()
  await expectAccessible(page)
})

test('nothing of the notes is cut off or scrolls sideways, from the narrowest window to a wide one', async ({
  page,
}) => {
  await annotate(page)
  const tag = 'a-tag-of-one-word_that_goes_on_and_on_and_on_without_a_break'
  await cards(page).filter({ hasText: REGIME }).getByRole('button', { name: 'Add a tag' }).click()
  await page.keyboard.type(tag)
  await page.keyboard.press('Enter')
  await expect(cards(page).getByText(tag)).toBeVisible()
  await stored(page)
  for (const path of ['/notes?colour=blue', '/notes?show=trash', '/', '/notes']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (path === '/notes') await expect(notes(page).getByText(tag)).toBeVisible()
    await expectFits(page, async () => {
      // The card cuts off what is wider than it, so the page does not scroll.
      const cut = page.locator('main li[id^=note-]')
      const over = await cut.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth))
      expect(over.filter((pixels) => pixels > 0)).toEqual([])
    })
  }
})

test.describe('in a small window, by finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  const pick = async (page: Page) => {
    await page.getByRole('checkbox', { name: /Around/ }).click()
    await expect(bulkBar(page)).toBeVisible()
  }
  test.beforeEach(async ({ page }) => {
    await openSeed(page)
    await selectWords(page, SUNDAY)
    await page.keyboard.press('h')
    await stored(page)
  })

  test('with large letters the bar for several notes is one line, until it is asked what can be done', async ({
    page,
  }) => {
    await withLetters(page, '200%')
    await page.goto('/notes')
    const importing = await page.getByRole('button', { name: 'Import' }).boundingBox()
    const trash = await page.getByRole('link', { name: 'Trash (0)' }).boundingBox()
    expect(trash?.y).toBe(importing?.y)

    await pick(page)
    const height = () => bulkBar(page).evaluate((bar: HTMLElement) => bar.offsetHeight / innerHeight)
    expect(await height()).toBeLessThan(0.2)
    const more = bulkBar(page).getByRole('button', { name: 'What can be done to them' })
    await more.click()
    await bulkBar(page).getByRole('button', { name: 'Recolour in pink' }).click()
    await expect(bulkBar(page)).toContainText('1 selected')
    expect(await height()).toBeLessThan(0.8)
    await more.click()
    expect(await height()).toBeLessThan(0.2)
  })

  test('the buttons of that bar are 44 px at least', async ({ page }) => {
    await page.goto('/notes')
    await pick(page)
    const sizes = await bulkBar(page)
      .getByRole('button')
      .evaluateAll((all: HTMLElement[]) => all.flatMap((each) => [each.offsetWidth, each.offsetHeight]))
    expect(sizes.length).toBeGreaterThan(16)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  })
})
