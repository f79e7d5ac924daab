import { expect, type Page, test } from '@playwright/test'
import { chooseFile, notes, REVOLT, SUNDAY, takeExport, writeNote } from './annotating.ts'
import { expectAccessible } from './expect-accessible.ts'
import { openSeed, painted, SEED, selectWords } from './reading.ts'

/** Two highlights: a yellow one with a note and emoji, a blue one. */
async function annotate(page: Page): Promise<void> {
  await openSeed(page)
  await writeNote(page, SUNDAY, 'Counted by whom? 🌊 <script>alert(1)</script>')
  await selectWords(page, REVOLT)
  await page.keyboard.press('3')
  await expect.poll(() => painted(page, 'blue')).toEqual([REVOLT])
}

for (const [format, name] of [
  ['Web Annotation', 'jsonld'],
  ['Hypothesis', 'json'],
] as const) {
  test(`${format}: out, and into an empty browser, gives back the same annotations and the same file`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await annotate(page)
    await page.goto('/notes')
    const first = await takeExport(page, format)
    expect(first.name).toMatch(new RegExp(`\\.${name}$`))

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await other.goto('/notes')
    await chooseFile(other, first.words, first.name)
    const dialog = other.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: 'New 2' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Bring in 2' }).click()
    await expect(notes(other)).toContainText('Counted by whom? 🌊 <script>alert(1)</script>')
    const withoutDate = (words: string) => words.replace(/"export_date": "[^"]*"/, '')
    expect(withoutDate((await takeExport(other, format)).words)).toBe(withoutDate(first.words))

    await chooseFile(other, first.words, first.name)
    await expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await other.goto(SEED)
    await expect.poll(() => painted(other, 'yellow')).toEqual([SUNDAY])
    await expect.poll(() => painted(other, 'blue')).toEqual([REVOLT])
    await other.context().close()
  })
}

test('the page in HTML marks the passages, runs nothing, and the articles leave for bibliographies', async ({
  page,
}) => {
  await annotate(page)
  await page.goto('/notes')
  const html = await takeExport(page, 'Page')
  expect(html.name).toMatch(/\.html$/)
  expect((await takeExport(page, 'BibTeX')).words).toMatch(
    /^@article\{tengelyevans2020belarusian,\n {2}author = \{Tengely-Evans, Tomáš\}/,
  )
  expect((await takeExport(page, 'CSL')).words).toContain('"container-title": "Socialist Worker"')
  let ran = false
  page.on('dialog', (dialog) => {
    ran = true
    void dialog.dismiss()
  })
  await page.goto('about:blank')
  await page.setContent(html.words)
  await expect(page.locator('mark')).toHaveText([REVOLT, SUNDAY])
  await expect(page.getByText('Counted by whom? 🌊 <script>alert(1)</script>')).toBeVisible()
  expect(ran).toBe(false)
})

test('Markdown follows a template of the reader’s own, which a sentence helps to write', async ({ page }) => {
  await annotate(page)
  await page.goto('/notes')
  const write = async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('button', { name: 'Template: change what the Markdown looks like' }).click()
  }
  await write()
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('textbox')
  await field.fill('{{#texts}}{{#notes}}* {{quotes}}{{/notes}}{{/texts}}')
  await expect(dialog.getByRole('status')).toContainText('Line 1: there is no “quotes”.')
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await field.fill('{{#texts}}\n{{#notes}}\n* {{quote}} ({{colour}})\n{{/notes}}\n{{/texts}}')
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText(`* ${REVOLT} (blue)`)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await page.reload()
  expect((await takeExport(page, 'Markdown')).words).toBe(`* ${REVOLT} (blue)\n* ${SUNDAY} (yellow)\n`)
  await write()
  await dialog.getByRole('button', { name: 'Back to the usual one' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await takeExport(page, 'Markdown')).words).toMatch(/^---\ntitle: /)
})
