import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { openSeed, painted, selectWords, stored } from './reading.ts'

// Three paragraphs of the seed, one after the other.
const BEFORE = 'The revolt against Belarusian ruler'
const INSIDE = 'Around 100,000 people took to the streets'

const article = (page: Page) => page.locator('article')
const messages = (page: Page) => page.getByRole('list', { name: 'Messages' })
const setAside = (page: Page) => page.getByRole('complementary', { name: 'Set aside' })
const cards = (page: Page) =>
  page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })

async function highlight(page: Page, words: string): Promise<void> {
  await selectWords(page, words)
  await page.keyboard.press('h')
  await expect(cards(page).filter({ hasText: words })).toHaveCount(1)
}

/** The words in the article's own blocks, whatever else the page shows. */
async function reads(page: Page): Promise<string> {
  return (await page.locator('article [data-start]').allTextContents()).join('\n')
}

test('repairs a parse: a paragraph set aside, a line brought back; highlights follow, undo and a reload keep', async ({
  page,
}) => {
  await openSeed(page)
  const first = await reads(page)
  await highlight(page, BEFORE)
  await highlight(page, INSIDE)

  // A paragraph does not belong: the highlight in it waits, the other stays.
  await selectWords(page, 'took to the streets')
  await page.getByRole('button', { name: 'This does not belong to the article' }).click()
  await expect.poll(() => reads(page)).not.toContain(INSIDE)
  await expect(messages(page)).toContainText('Set aside: “')
  await expect.poll(() => painted(page, 'yellow')).toEqual([BEFORE])
  await expect(cards(page).filter({ hasText: INSIDE })).toContainText('These words are no longer in the text.')

  // A line that was set aside belongs.
  await setAside(page)
    .getByText(/^Set aside/)
    .first()
    .click()
  const line = setAside(page).getByRole('listitem').filter({ hasText: 'Latest News' })
  await line.getByRole('button', { name: /^This belongs to the article/ }).click()
  await expect.poll(() => reads(page)).toContain('Latest News')

  await stored(page)
  await page.reload()
  await expect.poll(() => reads(page)).toContain('Latest News')
  expect(await reads(page)).not.toContain(INSIDE)
  await expect.poll(() => painted(page, 'yellow')).toEqual([BEFORE])

  await page.keyboard.press('Control+z')
  await expect.poll(() => reads(page)).not.toContain('Latest News')
  await page.keyboard.press('Control+z')
  await expect.poll(() => reads(page)).toBe(first)
  await expect.poll(() => painted(page, 'yellow')).toEqual([BEFORE, INSIDE])
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => reads(page)).not.toContain(INSIDE)
})

test('a repair finds its line in a new version of the text, and is listed when it does not', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, 'took to the streets')
  await page.getByRole('button', { name: 'This does not belong to the article' }).click()
  await expect.poll(() => reads(page)).not.toContain(INSIDE)
  await stored(page)

  let change = (text: string) => `A line that was not there.\n\n${text}`
  await page.route('**/*.txt', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await page.reload()
  await expect.poll(() => reads(page)).toContain(BEFORE)
  expect(await reads(page)).not.toContain(INSIDE)

  change = (text) => text.replace('took to the streets', 'marched through the streets')
  await page.reload()
  await expect.poll(() => reads(page)).toContain('marched through the streets')
  const lost = page.getByRole('region', { name: 'Corrections without their lines' })
  await expect(lost).toContainText(INSIDE)
  await lost.getByRole('button', { name: 'Forget' }).click()
  await expect(lost).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(lost).toContainText(INSIDE)
})

test('corrects the details of a text: the page, the library and the exports follow; highlights stay, and undo takes all back', async ({
  page,
}) => {
  await openSeed(page)
  await highlight(page, 'defy repression')
  await page.getByRole('button', { name: 'Edit details' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit details' })
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(/^Belarusian workers/)
  await expect(dialog).toContainText('The publisher says “Socialist Worker”')
  await expectAccessible(page)

  await dialog.getByRole('textbox', { name: 'Published' }).fill('soon')
  await dialog.getByRole('textbox', { name: 'Address of the source' }).fill('example.org')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('No date can be read from this.')
  await expect(dialog).toContainText('Write the whole address')
  await expect(dialog.getByRole('textbox', { name: 'Published' })).toBeFocused()

  await dialog.getByRole('textbox', { name: 'Published' }).fill('28 October 2020')
  await dialog.getByRole('textbox', { name: 'Address of the source' }).fill('https://example.org/strike')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The strike that did not come')
  await dialog.getByRole('textbox', { name: 'Authors' }).fill('Ada Quill, Tom Mirek')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The strike that did not come')
  await expect(page).toHaveTitle(/^The strike that did not come/)
  await expect(article(page)).toContainText('By Ada Quill, Tom Mirek')
  await expect(article(page)).toContainText('In the text: Belarusian workers and students')
  await expect.poll(() => painted(page, 'yellow')).toEqual(['defy repression'])

  await page.goto('/')
  const card = page.locator('ol > li').filter({ hasText: 'The strike that did not come' })
  await expect(card).toContainText('By Ada Quill, Tom Mirek')
  await expect(card).toContainText('28 October 2020')
  await page.goto('/notes')
  await expect(page.getByRole('link', { name: 'The strike that did not come' })).toBeVisible()

  await page.goto('/')
  await card.getByRole('button', { name: /^Edit details/ }).click()
  await expect(dialog).toContainText('Stated by you')
  await dialog.getByRole('button', { name: 'Title: back to what was stated' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: /^Belarusian workers/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: /^Belarusian workers/ })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'By Tomáš Tengely-Evans' })).toHaveCount(1)
})

test('[Z1] [Z2] corrections leave as a file, and come into another browser in one step', async ({ page, browser }) => {
  await openSeed(page)
  await selectWords(page, 'took to the streets')
  await page.getByRole('button', { name: 'This does not belong to the article' }).click()
  await expect.poll(() => reads(page)).not.toContain(INSIDE)
  await page.getByRole('button', { name: 'Edit details' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('The strike that did not come')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The strike that did not come')
  await page.getByRole('link', { name: 'Notes' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Corrections/ }).click()
  const file = await (await download).path()
  await expect(page.getByText('2 corrections exported').last()).toBeVisible()

  const other = await browser.newContext()
  const there = await other.newPage()
  await there.goto(new URL('/notes', page.url()).href)
  await there.getByLabel('A file of annotations').setInputFiles({
    name: 'corrections.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  })
  const dialog = there.getByRole('dialog', { name: 'Bring in “corrections.json”' })
  await expect(dialog).toContainText('2 corrections of 1 text. Nothing is stored yet.')
  await expect(dialog.getByRole('checkbox', { name: new RegExp(`Set aside.*${INSIDE}`) })).toBeChecked()
  await expectAccessible(there)
  await dialog.getByRole('button', { name: 'Bring in 2' }).click()
  await expect(dialog).toBeHidden()
  await there.getByRole('link', { name: 'Library' }).click()
  await there.getByRole('link', { name: 'The strike that did not come' }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('The strike that did not come')
  expect(await reads(there)).not.toContain(INSIDE)
  await there.keyboard.press('Control+z')
  await expect.poll(() => reads(there)).toContain(INSIDE)
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(/^Belarusian/)
  await other.close()
})

test('the card in the library shows the first words of the lines that belong', async ({ page }) => {
  await page.goto('/')
  const card = page.locator('ol > li').filter({ hasText: 'Belarusian workers' })
  await expect(card).toContainText(BEFORE)
  await card.getByRole('link').click()
  await expect.poll(() => reads(page)).toContain(BEFORE)
  await page.evaluate(() => document.fonts.ready)
  await selectWords(page, BEFORE)
  await page.getByRole('button', { name: 'This does not belong to the article' }).click()
  await expect.poll(() => reads(page)).not.toContain(BEFORE)
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(card).not.toContainText(BEFORE)
  await page.reload()
  await expect(card).not.toContainText(BEFORE)
  await page.keyboard.press('Control+z')
  await expect(card).toContainText(BEFORE)
})
