import { expect, type Locator, type Page, test } from '@playwright/test'
import { chooseFile, found, messages, notes, REVOLT, SUNDAY } from './annotating.ts'
import { expectAccessible } from './expect-accessible.ts'
import { headlineOf, painted, SEED } from './reading.ts'

/** The document, by an address of another place. */
const HERE = `https://anywhere.example${SEED}`

test('one import is one step: undone, it survives a reload, and is done again', async ({ page }) => {
  await page.goto('/notes')
  const items = [SUNDAY, REVOLT].map((exact, i) => found(exact, String(i)))
  await chooseFile(page, JSON.stringify(items))
  await page.getByRole('button', { name: 'Bring in 2' }).click()
  await expect(notes(page)).toContainText(SUNDAY)
  await page.reload()
  await expect(notes(page)).toContainText(REVOLT)
  // The key that takes back is loaded behind the page.
  await expect(async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('link', { name: 'Trash (2)' })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(notes(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await expect(notes(page)).toContainText(SUNDAY)
})

/** Drops files on the page, as from a folder of the desktop. */
async function drop(page: Page, files: readonly (readonly [name: string, words: string])[]): Promise<void> {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const [name, words] of dropped) transfer.items.add(new File([words], name))
    return transfer
  }, files)
  // What takes files comes behind the page.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
    await expect(page.getByText('Drop texts or annotations')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
  await expect(page.getByText('Drop texts or annotations')).toHaveCount(0)
}

for (const path of ['/notes', '/notes?show=trash', '/', SEED]) {
  test(`a file of annotations that is dropped on ${path} is shown under Notes, and brought in there`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(headlineOf(page)).toBeVisible()
    await drop(page, [['highlights.jsonld', JSON.stringify(found(SUNDAY, '1'))]])
    await expect(page.getByRole('dialog', { name: 'Bring in “highlights.jsonld”' })).toBeVisible()
    await expect(page).toHaveURL(/\/notes(?:\?|$)/)
    await page.getByRole('button', { name: 'Bring in 1' }).click()
    await expect(notes(page)).toContainText(SUNDAY)
  })
}

test('dropped together, texts come first and their annotations after them; what is no annotation says so', async ({
  page,
}) => {
  const words = 'and nobody had told the keeper that the lamp was out'
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drop(page, [
    ['one.json', JSON.stringify(found(words, '1'))],
    ['diary.json', '"Dear diary"'],
    ['two.json', JSON.stringify(found(SUNDAY, '2'))],
    ['lamp.txt', `The lamp on the pier\n\nBy Ada Quill\n\nIt was the third night of the storm, ${words}, nor why.\n`],
  ])
  await expect(messages(page)).toContainText('“diary.json” was not brought in: it is no JSON')
  for (const [name, text] of [
    ['one.json', 'The lamp on the pier'],
    ['two.json', 'Belarusian workers'],
  ] as const) {
    const dialog = page.getByRole('dialog', { name: `Bring in “${name}”` })
    await expect(dialog.getByRole('region', { name: new RegExp(text) })).toBeVisible()
    await dialog.getByRole('button', { name: 'Bring in 1' }).click()
  }
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('region')).toHaveCount(2)
})

test('chosen as a text, a file of annotations leads to where it belongs', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add texts' }).click()
  const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('[]') }
  await page.getByLabel('Files').setInputFiles(file)
  await expect(page.getByRole('region', { name: 'Adding texts' })).toContainText(
    '“notes.json” is no text. If it holds annotations or corrections, drop it anywhere on this page, or choose it under Notes',
  )
})

test('highlights that came before their text go to it when it is brought in; that is told, and taken back at once', async ({
  page,
}) => {
  const words = 'and nobody had told the keeper that the lamp was out'
  const story = `The lamp on the pier\n\nBy Ada Quill\n\nIt was the third night of the storm, ${words}, nor why.\n`
  await page.goto('/notes')
  await chooseFile(page, JSON.stringify(found(words, '1')))
  await page.getByRole('checkbox', { name: words }).check()
  await page.getByRole('button', { name: 'Bring in 1' }).click()
  const waiting = page.getByRole('region', { name: 'example.net/copy' })
  await expect(waiting).toContainText('the text is not here')
  await expect(waiting).toContainText(words)

  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('button', { name: 'Add texts' }).click()
  const file = { name: 'lamp.txt', mimeType: 'text/plain', buffer: Buffer.from(story) }
  await page.getByLabel('Files').setInputFiles(file)
  await expect(messages(page)).toContainText('1 highlight that waited for its text stands in it now.')
  await messages(page).getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([words])
  const told = messages(page).getByRole('listitem').filter({ hasText: 'stands in it now' })
  await told.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([])
  await page.getByRole('link', { name: 'Notes' }).click()
  await expect(waiting).toContainText(words)
})

test('a bad file gets a sentence and changes nothing', async ({ page }) => {
  await page.goto('/notes')
  for (const [words, why] of [
    ['Dear diary', 'it is no JSON'],
    ['{"type":"Annotation","tar', 'it is cut off before its end'],
    ['{"rows":[{"uri":7}]}', 'nothing in it is an annotation'],
  ] as const) {
    await chooseFile(page, words)
    await expect(messages(page)).toContainText(why)
    await messages(page).getByRole('button', { name: 'Close this message' }).first().click()
  }
  await expect(page.getByText('No highlights yet.')).toBeVisible()
})

test('ten thousand annotations are shown, brought in by one press and taken back by one key', async ({ page }) => {
  await page.goto('/notes')
  const items = Array.from({ length: 10_000 }, (_, i) => ({
    ...found(i % 2 ? SUNDAY : REVOLT, String(i)),
    bodyValue: `Note ${i}`,
  }))
  await chooseFile(page, JSON.stringify(items))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Bring in 10000' })).toBeVisible({ timeout: 60_000 })
  await expect(dialog.getByRole('listitem')).toHaveCount(100)
  await dialog.getByRole('button', { name: 'Bring in 10000' }).click()
  await expect(messages(page)).toContainText('10000 highlights brought in', { timeout: 60_000 })
  await expect(dialog).toHaveCount(0)
  await expect(notes(page)).toContainText('10000 highlights')
  await expect(page.getByText('Note 0', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(messages(page)).toContainText('Undone: the import (10000 highlights)', { timeout: 60_000 })
  await expect(page.getByRole('link', { name: 'Trash (10000)' })).toBeVisible()
  await expect(notes(page)).toHaveCount(0)
})

test('what others answered is on the card under Notes and beside the text; a long talk unfolds by a key', async ({
  page,
}) => {
  const target = (exact: string) => [{ source: HERE, selector: [{ type: 'TextQuoteSelector', exact }] }]
  const root = { id: 'h-1', user: 'acct:ada@hypothes.is', uri: HERE, text: 'Counted by whom?', target: target(SUNDAY) }
  const replies = ['By **nobody**', 'By the police', '<img src=x onerror=alert(1)>'].map((text, i) => ({
    id: `r-${i}`,
    user: `acct:ben${i}@hypothes.is`,
    uri: HERE,
    text,
    references: ['h-1'],
    created: `2024-05-0${i + 1}T08:00:00Z`,
  }))
  await page.goto('/notes')
  await chooseFile(page, JSON.stringify({ total: 1, rows: [root], replies }))
  await page.getByRole('button', { name: 'Bring in 1' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const card = (within: Locator) => within.getByRole('listitem').filter({ hasText: 'Counted by whom?' })
  const beside = page.getByRole('complementary')
  for (const place of [notes(page), beside]) {
    if (place === beside) await page.goto(`${SEED}?panel=highlights&side=open`)
    await expect(card(place)).toContainText('by ada')
    const fold = card(place).getByText('3 replies')
    await expect(card(place).getByText('By the police')).toBeHidden()
    await fold.focus()
    await page.keyboard.press('Enter')
    await expect(card(place).getByRole('strong')).toHaveText('nobody')
    await expect(card(place).getByRole('listitem')).toHaveText([
      /^ben0 · .*By nobody$/,
      /^ben1 · /,
      /^ben2 · .*<img src=x/,
    ])
    await expect(card(place).locator('img')).toHaveCount(0)
    await expectAccessible(page)
  }
})

test('axe finds nothing in the import; nothing scrolls sideways', async ({ page }) => {
  await page.goto('/notes')
  await chooseFile(page, JSON.stringify([found(SUNDAY, '1'), found('The sea lay still on that day.', '2')]))
  await page.getByRole('button', { name: /^Bring in \d/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await chooseFile(
    page,
    JSON.stringify([
      { ...found(SUNDAY, '1'), bodyValue: 'Hm' },
      found('The sea lay still on that day.', '2'),
      { ...found('A picture', '3'), target: 'https://example.net/p.png' },
    ]),
  )
  await expect(page.getByRole('combobox', { name: 'Keep' })).toBeVisible()
  await expect(page.getByText('Looking')).toHaveCount(0)
  await expectAccessible(page)
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
  }
})
