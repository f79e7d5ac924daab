import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { headlineOf, openSeed, selectWords, stored } from './reading.ts'

// Passages of the document that ships with the app.
export const SUNDAY = 'Around 100,000 people took to the streets'
export const REVOLT = 'The revolt against Belarusian ruler'
export const REGIME = 'the Lukashenko regime'

/** The cards of the highlights beside the text. */
export const cards = (page: Page): Locator =>
  page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })

/** The highlights of the document on the page of all notes; an import that is closing shows them too. */
export const notes = (page: Page): Locator =>
  page.getByRole('region', { name: /Belarusian workers/ }).and(page.locator(':not(dialog *)'))

export const messages = (page: Page): Locator => page.getByRole('list', { name: 'Messages' })

/** What can be done to several highlights at once. */
export const bulkBar = (page: Page): Locator => page.getByRole('region', { name: 'What is selected' })

/** Opens the document and highlights passages, each by the key of its colour. */
export async function highlight(
  page: Page,
  passages: readonly (readonly [words: string, key: string])[] = [
    [REVOLT, '1'],
    [SUNDAY, '3'],
    [REGIME, '2'],
  ],
): Promise<void> {
  await openSeed(page)
  for (const [words, key] of passages) {
    await selectWords(page, words)
    await page.keyboard.press(key)
  }
  await expect(cards(page)).toHaveCount(passages.length)
}

/** Highlights words in yellow for a note. */
export async function writeNote(page: Page, words: string, note: string): Promise<void> {
  await selectWords(page, words)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill(note)
  await page.keyboard.press('Control+Enter')
}

/** Three highlights: a yellow one with a note, a blue one with a tag, a bare green one. */
export async function annotate(page: Page): Promise<void> {
  await openSeed(page)
  await writeNote(page, SUNDAY, 'Counted by whom?')
  await selectWords(page, REVOLT)
  await page.keyboard.press('3')
  const blue = cards(page).filter({ hasText: REVOLT })
  await blue.getByRole('button', { name: 'Add a tag' }).click()
  await page.getByRole('combobox', { name: 'New tag' }).fill('power')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await selectWords(page, REGIME)
  await page.keyboard.press('2')
  await expect(cards(page)).toHaveCount(3)
}

/** Opens the text again as its publisher has changed it since. */
export async function reopenChanged(page: Page, change: (text: string) => string): Promise<void> {
  await page.route('**/*.txt', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await stored(page)
  await page.reload()
  await expect(headlineOf(page)).toBeVisible()
}

/** Exports what is shown; `format` is what its name begins with. */
export async function takeExport(
  page: Page,
  format: string,
  within: Page | Locator = page,
): Promise<{ readonly name: string; readonly words: string }> {
  await within.getByRole('button', { name: 'Export' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    within
      .getByRole('group', { name: 'Export as' })
      .getByRole('button', { name: new RegExp(`^${format}`) })
      .first()
      .click(),
  ])
  return { name: file.suggestedFilename(), words: await readFile(await file.path(), 'utf8') }
}

/** Chooses a file of annotations on the page of all notes. */
export async function chooseFile(page: Page, words: string, name = 'notes.json'): Promise<void> {
  await page
    .getByLabel('A file of annotations')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(words) })
}

/** An annotation of another program, on some copy of the text. */
export const found = (exact: string, id: string) => ({
  id: `https://notes.example/${id}`,
  type: 'Annotation',
  target: { source: 'https://example.net/copy', selector: { type: 'TextQuoteSelector', exact } },
})
