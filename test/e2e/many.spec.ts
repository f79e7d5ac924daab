import { expect, test } from '@playwright/test'
import { bulkBar, cards, highlight, messages, REGIME, REVOLT, SUNDAY, takeExport } from './annotating.ts'
import { inSight, openSeed, painted, SEED, selectWords, stored } from './reading.ts'
import { prose } from '../bench/browser/prose.ts'
import { storeHighlights } from './store-highlights.ts'

test('several highlights are selected beside the text: recoloured, tagged, deleted, each undone at once', async ({
  page,
}) => {
  await highlight(page)
  const box = (words: RegExp) => page.getByRole('checkbox', { name: words })
  await box(/The revolt/).click()
  await box(/the Lukashenko/).click({ modifiers: ['Shift'] })
  await expect(bulkBar(page)).toContainText('3 selected')
  await bulkBar(page).getByRole('button', { name: 'Recolour in pink' }).click()
  await expect.poll(() => painted(page, 'pink')).toHaveLength(3)
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => painted(page, 'pink')).toHaveLength(0)
  await expect.poll(() => painted(page, 'blue')).toEqual([SUNDAY])

  await box(/Around 100,000/).click()
  await bulkBar(page).getByRole('button', { name: 'Tags' }).click()
  await bulkBar(page).getByRole('combobox').fill('power')
  await bulkBar(page).getByRole('button', { name: 'Add', exact: true }).click()
  await expect(cards(page).getByText('power')).toHaveCount(2)
  await bulkBar(page).getByRole('button', { name: 'Take the tag power off' }).click()
  await expect(cards(page).getByText('power')).toHaveCount(0)

  await bulkBar(page).getByRole('button', { name: 'Select all 3' }).click()
  await bulkBar(page).getByRole('button', { name: 'Delete what is selected' }).click()
  await expect(cards(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(3)

  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(bulkBar(page)).toContainText('1 selected')
  await page.keyboard.press('Escape')
  await expect(bulkBar(page)).toBeHidden()
})

test('what was done to several is undone and done again step by step, also after reloads', async ({ page }) => {
  await highlight(page)
  await page.getByRole('checkbox', { name: /The revolt/ }).click()
  await bulkBar(page).getByRole('button', { name: 'Select all 3' }).click()
  await bulkBar(page).getByRole('button', { name: 'Recolour in pink' }).click()
  await bulkBar(page).getByRole('button', { name: 'Tags' }).click()
  await bulkBar(page).getByRole('combobox').fill('power')
  await page.keyboard.press('Enter')
  await expect(cards(page).getByText('power')).toHaveCount(3)
  await bulkBar(page).getByRole('button', { name: 'Delete what is selected' }).click()
  await expect(cards(page)).toHaveCount(0)
  const again = async () => {
    await stored(page)
    await page.reload()
  }
  await again()
  await expect(page.getByText('No highlights yet')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(cards(page).getByText('power')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(3)
  await expect(cards(page).getByText('power')).toHaveCount(0)
  await expect.poll(() => painted(page, 'pink')).toHaveLength(3)
  await again()
  await expect.poll(() => painted(page, 'pink')).toHaveLength(3)
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'blue')).toEqual([SUNDAY])
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => painted(page, 'pink')).toHaveLength(3)
  await page.keyboard.press('Control+Shift+Z')
  await expect(cards(page).getByText('power')).toHaveCount(3)
  await page.keyboard.press('Control+Shift+Z')
  await expect(cards(page)).toHaveCount(0)
})

test('what is selected over all texts is exported, and nothing else', async ({ page }) => {
  await highlight(page)
  await page.goto('/notes')
  await page.getByRole('checkbox', { name: /Around 100,000/ }).click()
  const { words } = await takeExport(page, 'Markdown', bulkBar(page))
  expect(words).toContain(SUNDAY)
  expect(words).not.toContain(REVOLT)
})

test('a note is Markdown: formatted, its links lead away safely, and nothing is fetched for it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('n')
  await expect(page.getByText('Markdown: **bold**')).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Note' })
    .fill('**Who** counted?\n\n- police\n- [press](https://example.org/p)\n\n![map](https://example.org/m.png)<script>')
  await page.keyboard.press('Control+Enter')
  const card = cards(page).first()
  await expect(card.locator('strong')).toHaveText('Who')
  await expect(card.getByRole('listitem')).toHaveCount(2)
  await expect(card).toContainText('<script>')
  for (const name of ['press', 'map']) {
    const link = card.getByRole('link', { name })
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  }
  await card.getByRole('button', { name: 'Edit the note' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(/^\*\*Who\*\* counted/)
  await page.goto('/notes')
  await expect(page.locator('main strong')).toHaveText('Who')
  expect(asked.filter((url) => url.includes('example.org'))).toEqual([])
})

test('a note on the whole text stands first, leads to its text, and is asked for by its place', async ({ page }) => {
  await highlight(page)
  await page.keyboard.press('N')
  await page.getByRole('textbox', { name: 'Note' }).fill('Read it twice')
  await page.keyboard.press('Control+Enter')
  await expect(cards(page)).toHaveCount(4)
  await expect(cards(page).first()).toContainText('On the whole text')
  await page.goto('/notes?state=whole')
  await expect(page.getByText('1 of 4')).toBeVisible()
  await page.getByRole('link', { name: 'On the whole text' }).click()
  await expect(cards(page).first()).toContainText('Read it twice')
})

test('a list of ten thousand holds a few on the page, says how many there are, and keys go through all', async ({
  page,
}) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('1')
  await stored(page)
  await storeHighlights(page, 10_000)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Highlights (10001)' })).toBeVisible()
  expect(await cards(page).count()).toBeLessThan(60)
  await expect(cards(page).first()).toHaveAttribute('aria-setsize', '10001')
  await page.keyboard.press('k') // the last of the text
  await expect(page.locator('[aria-current=true][aria-posinset="10001"]')).toBeVisible()
  await page.keyboard.press('j') // there is none after it
  await page.keyboard.press('k')
  await expect(page.locator('[aria-current=true][aria-posinset="10000"]')).toBeVisible()

  // What has the focus stays, however far the list is scrolled.
  await cards(page).last().getByRole('button', { name: 'Write a note' }).click()
  const field = page.getByRole('textbox', { name: 'Note' })
  await field.fill('Half a word')
  await page.locator('#panel').evaluate((panel) => panel.scrollTo(0, 0))
  await expect(cards(page).first()).toHaveAttribute('aria-posinset', '1')
  await expect(field).toBeFocused()
  await page.keyboard.type('!')
  await expect(field).toHaveValue('Half a word!')
  await page.keyboard.press('Escape')

  await page.goto('/notes')
  const items = page.getByRole('listitem').filter({ has: page.locator('time') })
  await expect(items.first()).toHaveAttribute('aria-setsize', '10001')
  expect(await items.count()).toBeLessThan(60)
  await page.keyboard.press('End')
  await expect(page.locator('li[aria-posinset="10001"]')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.locator('li[aria-posinset="1"]')).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.locator('li[aria-posinset="2"]')).toBeFocused()
  await page.keyboard.press('x')
  await bulkBar(page).getByRole('button', { name: 'Select all 10001' }).click()
  await bulkBar(page).getByRole('button', { name: 'Recolour in green' }).click()
  await expect(messages(page)).toContainText('10001 highlights in green now')
  await expect(page.locator('li[data-colour=green]').first()).toBeVisible()
  await page.getByRole('searchbox').fill('Note 990')
  await expect(items).toHaveCount(11)
})

test('of thousands of highlights in a long text those near the window are painted, wherever the reader goes', async ({
  page,
}) => {
  const text = prose(300_000)
  await page.route('**/*.txt', (route) => route.fulfill({ body: text, contentType: 'text/plain; charset=utf-8' }))
  await page.goto(SEED)
  await page.locator('article p[data-start]').nth(20).waitFor()
  await page.keyboard.press('s')
  await page.keyboard.press('h')
  await stored(page)
  await storeHighlights(page, 4000)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Highlights (4001)' })).toBeVisible()

  const paintedInTheMiddle = () =>
    page.evaluate(() => {
      const block = document.elementsFromPoint(500, innerHeight / 2).find((each) => each.matches('p[data-start]'))
      const ranges = [...(CSS.highlights.get('lectern-yellow') ?? [])]
      return block !== undefined && ranges.some(({ startContainer }) => block.contains(startContainer))
    })
  await expect.poll(paintedInTheMiddle).toBe(true)
  for (const key of ['PageDown', 'End', 'Home']) {
    await page.keyboard.press(key)
    await expect.poll(paintedInTheMiddle).toBe(true)
    expect((await painted(page, 'yellow')).length).toBeLessThan(1000)
  }
})

for (const width of [320, 1440]) {
  test(`marks along the scroll bar show where highlights are, lead there, and leave the text alone, ${width} px`, async ({
    page,
  }) => {
    await highlight(page)
    await page.setViewportSize({ width, height: 800 })
    const strip = page.locator('[data-strip]')
    await expect(strip.locator('span')).toHaveCount(3)
    await expect(strip).toHaveAttribute('aria-hidden', 'true')
    const box = await strip.boundingBox()
    const text = await page.locator('article p[data-start]').first().boundingBox()
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0)
    const green = await strip.locator('[data-colour=green]').boundingBox()
    await page.mouse.click((box?.x ?? 0) + 4, (green?.y ?? 0) + 1)
    await expect.poll(() => painted(page, 'place')).toEqual([REGIME])
    await expect.poll(() => inSight(page, REGIME)).toBe(true)

    // Drawn along it and off it, the press leads to where it ends, and selects nothing on its way.
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) - 200, 400, { steps: 3 })
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
    await page.mouse.move((box?.x ?? 0) - 200, 1, { steps: 3 })
    await page.mouse.up()
    await expect.poll(() => painted(page, 'place')).toEqual([REVOLT])
  })
}
