import { expect, test } from '@playwright/test'
import { card } from './bringing.ts'
import { clickWords, expectFits, headlineOf, inSight, openSeed, scrollTo, SEED, selectWords } from './reading.ts'

const SUNDAY = 'Around 100,000 people took to the streets'

test('the built app opens at its address, and at every address below it', async ({ page }) => {
  for (const path of ['/', '/timeline', SEED]) {
    await page.goto(path)
    await expect(headlineOf(page)).toBeVisible()
  }
  await page.goto('/read/no-such-text')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('link', { name: 'To the library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('the library tells what there is to read, and fetches a text only when it is opened', async ({ page }) => {
  const texts: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.txt') && !request.serviceWorker()) texts.push(request.url())
  })
  await page.goto('/')
  const text = card(page, 'Belarusian workers')
  await expect(text.getByRole('link')).toHaveText(/Belarusian workers and students defy repression/)
  await expect(text).toContainText('By Tomáš Tengely-Evans')
  await expect(text).toContainText('Socialist Worker · issue 2729 · about 27 October 2020')
  await expect(text).toContainText('The revolt against Belarusian ruler')
  await expect(text).toContainText(/\d min/)
  await expect(text).toContainText('0 highlights')
  await expect(text).toContainText('Not begun')
  expect(texts).toEqual([])

  await text.getByRole('link').click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(texts).toHaveLength(1)

  await selectWords(page, SUNDAY)
  await page.getByRole('button', { name: 'Highlight in green' }).click()
  await scrollTo(page, await page.evaluate(() => document.documentElement.scrollHeight))
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(text).toContainText('1 highlight')
  await expect(text).toContainText(/Read$/)
})

test('the article is shown whole, and what was set aside is one click from view', async ({ page }) => {
  await openSeed(page)
  const article = page.getByRole('article')
  await expect(article.getByText('By Tomáš Tengely-Evans')).toBeVisible()
  await expect(article.getByText(/Socialist Worker · Issue 2729/)).toBeVisible()
  await expect(article.getByText(/Written about 27 October 2020/)).toBeVisible()
  const figure = article.getByRole('figure')
  await expect(figure).toContainText('Minsk Motor Plant workers joined the strike')
  await expect(figure.locator('cite')).toHaveText('Pic: Hanna Liubakova/Twitter')
  await expect(article.getByRole('blockquote')).toHaveCount(1)
  await expect(article.getByRole('blockquote').getByRole('paragraph')).toHaveCount(4)
  await expect(article.getByRole('blockquote')).toHaveText(/^“Two workshops.*situation is similar\.”$/s)

  for (const words of [
    'Downloading PDF',
    'over 3 years, 1 months old',
    'Breakfast in Red',
    'Latest News',
    'Make a donation',
  ]) {
    await expect(article.getByText(words)).toBeHidden()
  }
  await article.getByText(/^Set aside/).click()
  for (const words of [
    'Downloading PDF',
    'over 3 years, 1 months old',
    'Breakfast in Red',
    'Latest News',
    'Make a donation',
  ]) {
    await expect(article.getByText(words)).toBeVisible()
  }
})

test('the timeline tells what happened when and why, leads to the passage, and back', async ({ page }) => {
  await page.goto('/timeline')
  const event = page.getByRole('listitem').filter({ hasText: SUNDAY }).last()
  await expect(event).toContainText('Sunday 25 October 2020')
  await expect(event).toContainText('“last Sunday” before Tue 27 Oct 2020 → Sun 25 Oct 2020')
  await expect(event).toContainText('certain')
  await event.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Belarusian')
  await expect.poll(() => inSight(page, SUNDAY)).toBe(true)

  await page.keyboard.press('Escape')
  await clickWords(page, 'last Sunday')
  const note = page.getByRole('dialog', { name: /last Sunday/ })
  await expect(note).toContainText('Sunday 25 October 2020')
  await note.getByRole('button', { name: 'On the timeline' }).click()
  await expect(page.getByRole('tabpanel').locator('[aria-current=true]')).toContainText(SUNDAY)
})

test('the reader sets the day of writing, and every relative date moves', async ({ page }) => {
  await openSeed(page, '?panel=timeline')
  const panel = page.getByRole('tabpanel')
  const event = panel.getByRole('listitem').filter({ hasText: SUNDAY }).last()
  await expect(event).toContainText('Sunday 25 October 2020')
  await page.getByRole('button', { name: 'Change the date', exact: true }).click()
  await page.getByLabel('Day of writing', { exact: true }).last().fill('2021-03-03')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(event).toContainText('Sunday 28 February 2021')
  await expect(panel).not.toContainText(/2[56] October 2020/)
  await page.reload()
  await expect(event).toContainText('Sunday 28 February 2021')
  await page.getByRole('button', { name: 'Change the date', exact: true }).click()
  await page.getByRole('button', { name: 'Back to what was stated' }).click()
  await expect(event).toContainText('Sunday 25 October 2020')
})

test('nothing is cut off or scrolls sideways, from the narrowest window to a wide one', async ({ page }) => {
  for (const path of ['/', SEED, `${SEED}?panel=timeline&side=open`, '/timeline']) {
    await page.goto(path)
    await expect(headlineOf(page)).toBeVisible()
    if (path.includes('timeline')) await expect(page.getByRole('slider', { name: 'Event on the axis' })).toBeVisible()
    await expectFits(page)
  }
})

test('[Q10] who leaves right after scrolling has read what was in sight, back up at once or not', async ({ page }) => {
  await openSeed(page)
  // Held: nothing of what the page begins to store is stored when it is left; and however slow the machine, it is left
  // before it stores the place for the first time.
  await page.evaluate(() => {
    const later = window.setTimeout
    Object.assign(window, { setTimeout: (run: () => void, ms = 0) => (ms < 300 ? later(run, ms) : 0) })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The page is gone', 'AbortError')
    }
  })
  await scrollTo(page, await page.evaluate(() => document.documentElement.scrollHeight))
  await scrollTo(page, 1200)
  await page.goto('/')
  await expect(card(page, 'Belarusian workers')).toContainText(/Read$/)
})
