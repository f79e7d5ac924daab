import { expect, test } from '@playwright/test'
import { openSeed, painted, selectWords, stored } from './reading.ts'

const WORDS = 'Around 100,000 people took to the streets'

test('a highlight outlives the browser’s database', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])
  await stored(page)

  await page.goto('about:blank')
  await page.goto('/icon.svg')
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done, failed) => {
        const deleting = indexedDB.deleteDatabase(name ?? '')
        deleting.addEventListener('success', done)
        deleting.addEventListener('error', failed)
      })
    }
  })
  await openSeed(page)
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])
  await expect(page.getByRole('alert')).toContainText('were put back from the second copy')
})

test('a highlight follows its words into a new version of the text', async ({ page, browser }) => {
  const reader = await browser.newContext()
  const theirs = await reader.newPage()
  await openSeed(theirs)
  await selectWords(theirs, WORDS)
  await theirs.keyboard.press('h')
  await expect.poll(() => painted(theirs, 'yellow')).toEqual([WORDS])

  await reader.route('**/*.txt', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    // A correction before the passage, and a copy of it that stands first.
    const copy = text.replace('The revolt against', `${WORDS}, a caption said.\n\nAn uprising against`)
    await route.fulfill({ response, body: copy })
  })
  await theirs.reload()
  await expect(theirs.getByText('An uprising against')).toBeVisible()
  await expect.poll(() => painted(theirs, 'yellow')).toEqual([WORDS])
  const place = await theirs.evaluate(
    () => [...(CSS.highlights.get('lectern-yellow') ?? [])][0]?.startContainer.textContent,
  )
  expect(place).toContain('of the eastern European country')
  await reader.close()
  await page.close()
})

test('a highlight that the reader leaves in the very moment of making it is stored by the next page', async ({
  page,
}) => {
  await openSeed(page)
  await selectWords(page, WORDS)
  // No task runs between the key and the leaving, so nothing can have been stored.
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }))
    location.assign('/notes')
  })
  await expect(page.getByRole('region', { name: /Belarusian workers/ })).toContainText(WORDS)
  await stored(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByText(WORDS)).toBeHidden()
})
