import { expect, test } from '@playwright/test'
import { clickWords, expectFits, headlineOf, inSight, openSeed, SEED, selectWords } from './reading.ts'

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
  const card = page.getByRole('listitem').filter({ hasText: 'Belarusian workers' })
  await expect(card.getByRole('link')).toHaveText(/Belarusian workers and students defy repression/)
  await expect(card).toContainText('By Tomáš Tengely-Evans')
  await expect(card).toContainText('Socialist Worker · issue 2729 · about 27 October 2020')
  await expect(card).toContainText('The revolt against Belarusian ruler')
  await expect(card).toContainText(/\d min/)
  await expect(card).toContainText('0 highlights')
  await expect(card).toContainText('Not begun')
  expect(texts).toEqual([])

  await card.getByRole('link').click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(texts).toHaveLength(1)

  await selectWords(page, SUNDAY)
  await page.getByRole('button', { name: 'Highlight in green' }).click()
  await page
    .getByText('Help fund the resistance')
    .scrollIntoViewIfNeeded()
    .catch(() => {})
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForTimeout(600) // the place is kept a moment after the scrolling
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(card).toContainText('1 highlight')
  await expect(card).toContainText(/Read$/)
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

test('[Q10] who leaves right after scrolling has read what was in sight', async ({ page }) => {
  await openSeed(page)
  // Held: nothing of what the page begins to store is stored when it is left.
  await page.evaluate(async () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The page is gone', 'AbortError')
    }
    scrollTo(0, 1200)
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  })
  await page.goto('/')
  await expect(page.getByRole('listitem').filter({ hasText: 'Belarusian workers' })).toContainText(/\d % read/)
})
