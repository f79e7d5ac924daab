import { expect, test } from '@playwright/test'
import { clickWords, inSight, openSeed, painted, SEED, selectWords, standsStill, stored } from './reading.ts'

const SUNDAY = 'Around 100,000 people took to the streets'
const ONE_OF_US = 'bravely faced down escalating police violence'

test('[1] the built app opens at its address, and at every address below it', async ({ page }) => {
  for (const path of ['/', '/timeline', SEED]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('/read/no-such-text')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('link', { name: 'To the library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('[2] the library tells what there is to read, and fetches a text only when it is opened', async ({ page }) => {
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

test('[3] the article is shown whole, and what was set aside is one click from view', async ({ page }) => {
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

test('[4] highlight, note, tags, recolour, delete and undo; all of it survives a reload', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.getByRole('button', { name: 'Highlight in yellow' }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([SUNDAY])

  await selectWords(page, 'people took to the streets of the eastern')
  await page.keyboard.press('3')
  // Painted in two stretches: over the yellow one, and beyond it.
  await expect.poll(() => painted(page, 'blue')).toEqual(['people took to the streets', ' of the eastern'])
  await expect.poll(() => painted(page, 'overlap')).toEqual(['people took to the streets'])

  await selectWords(page, 'The revolt against Belarusian ruler')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Who says so?')
  await page.keyboard.press('Control+Enter')

  const list = page.getByRole('tabpanel')
  const cards = list.getByRole('listitem').filter({ has: page.locator('q') })
  await expect(cards).toHaveCount(3)
  // In the order of the text, not of making.
  await expect(cards.nth(0)).toContainText('The revolt against')
  await expect(cards.nth(0)).toContainText('Who says so?')
  await cards.nth(0).getByRole('button', { name: 'Add a tag' }).click()
  await page.getByRole('combobox', { name: 'New tag' }).fill('Belarus, to check')
  await page.keyboard.press('Enter')
  await cards
    .nth(2)
    .getByRole('button', { name: /^Colour/ })
    .click()
  await cards.nth(2).getByRole('button', { name: 'Recolour in purple' }).click()
  await expect.poll(() => painted(page, 'purple')).toEqual(['people took to the streets', ' of the eastern'])

  await page.reload()
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(0)).toContainText('Who says so?')
  await expect(cards.nth(0).getByRole('list', { name: 'Tags' })).toContainText('Belarus')
  await expect.poll(() => painted(page, 'purple')).toHaveLength(2)

  await cards.nth(0).getByRole('button', { name: 'Delete this highlight' }).click()
  await expect(cards).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(0)).toContainText('Who says so?')

  // From the card to the passage, and back from the passage to the card.
  await cards.nth(2).locator('q').click()
  await expect.poll(() => painted(page, 'place')).toEqual(['people took to the streets of the eastern'])
  await standsStill(page)
  await clickWords(page, 'The revolt against Belarusian ruler')
  await expect(cards.nth(0)).toHaveAttribute('aria-current', 'true')
})

test('[4] a highlight is made, coloured and noted by keyboard alone', async ({ page }) => {
  await openSeed(page)
  await page.keyboard.press('s')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toHaveLength(1)
  await page.keyboard.press('k')
  await page.keyboard.press('5')
  await expect.poll(() => painted(page, 'orange')).toHaveLength(1)
  await page.keyboard.press('n')
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('By keyboard')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect.poll(() => painted(page, 'orange')).toHaveLength(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'orange')).toHaveLength(1)
})

test('[4] cancelling the first note takes the highlight that was made for it away', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).press('Escape')
  await expect.poll(() => painted(page, 'yellow')).toEqual([])
  await expect(page.getByText('No highlights yet')).toBeVisible()
})

test('[4] words of a note that were not saved are there after a reload, and after Escape', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('Half a thou')
  await page.reload()
  await expect(page.getByText('Half a thou')).toBeVisible()
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await page.getByRole('textbox', { name: 'Note' }).press('End')
  await page.keyboard.type('ght')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Write a note' })).toBeFocused()
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('tabpanel').getByText('Half a thought')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on writing' })).toBeHidden()
})

test('[4] another tab shows a highlight without being loaded again', async ({ page, context }) => {
  await openSeed(page)
  const other = await context.newPage()
  await openSeed(other)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await expect.poll(() => painted(other, 'yellow')).toEqual([SUNDAY])
})

for (const forGood of [false, true]) {
  test(`[4] a note that is being written when another tab deletes its highlight${forGood ? ' for good' : ''} is put back, with its words`, async ({
    page,
    context,
  }) => {
    await openSeed(page, '?side=open')
    await selectWords(page, SUNDAY)
    await page.keyboard.press('h')
    await page.getByRole('tabpanel').getByRole('button', { name: 'Write a note' }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill('Half a thought')
    await stored(page)

    const other = await context.newPage()
    await other.goto('/notes')
    await other.getByRole('button', { name: 'Delete this highlight' }).click()
    if (forGood) {
      const forGoodButton = other.getByRole('main').getByRole('button', { name: 'Delete for good' })
      await other.getByRole('link', { name: 'Trash (1)' }).click()
      await forGoodButton.click()
      await other.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
      await expect(forGoodButton).toHaveCount(0)
    }

    const message = page.getByRole('listitem').filter({ hasText: 'was deleted. Your words are kept.' })
    await message.getByRole('button', { name: 'Put it back' }).click()
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('tabpanel').getByText('Half a thought')).toBeVisible()
    await expect.poll(() => painted(page, 'yellow')).toEqual([SUNDAY])
  })
}

test('[5] a quote link lands on its words in a browser that has never been here', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSeed(page)
  await selectWords(page, ONE_OF_US)
  await page.getByRole('button', { name: 'Copy a link to these words (c)' }).click()
  await expect(page.getByRole('list', { name: 'Messages' })).toContainText('Link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).hash).toMatch(/^#q=/)
  expect(new URL(link).hash.length).toBeLessThanOrEqual(83)

  const stranger = await browser.newContext({ viewport: { width: 900, height: 500 } })
  const theirs = await stranger.newPage()
  await theirs.goto(link)
  await expect.poll(() => painted(theirs, 'place')).toEqual([ONE_OF_US])
  await expect.poll(() => inSight(theirs, ONE_OF_US)).toBe(true)
  await expect(theirs.locator('p:focus')).toContainText(ONE_OF_US)
  await expect(theirs.getByRole('status').filter({ hasText: 'Quoted passage' })).toContainText(ONE_OF_US)
  await stranger.close()
})

test('[5] a link to words that have changed says so, and shows the closest passage', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSeed(page)
  await selectWords(page, 'thousands of people bravely faced down escalating police violence and intimidation')
  await page.keyboard.press('c')
  await expect(page.getByRole('list', { name: 'Messages' })).toContainText('Link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())

  // As the publisher would have changed it since.
  const openChanged = async (change: (text: string) => string) => {
    const reader = await browser.newContext({ serviceWorkers: 'block' })
    await reader.route('**/*.txt', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: change(await response.text()) })
    })
    const theirs = await reader.newPage()
    await theirs.goto(link)
    return theirs
  }

  const changed = await openChanged((text) => text.replace('bravely faced down', 'bravely stood up to'))
  await expect(changed.getByRole('region', { name: 'About this link' })).toBeInViewport()
  await expect(changed.getByRole('region', { name: 'About this link' })).toContainText('The text has changed since')
  await expect.poll(() => painted(changed, 'place')).toHaveLength(1)
  expect((await painted(changed, 'place'))[0]).toContain('stood up to escalating police violence')
  await changed.context().close()

  const lost = await openChanged((text) => text.replace(/^The following day.*$/m, ''))
  await expect(lost.getByRole('region', { name: 'About this link' })).toContainText('is not in the text any more')
  await expect(lost.getByText('The link quotes:')).toContainText('thousands of people')
  expect(await painted(lost, 'place')).toEqual([])
  await lost.context().close()
})

test('[5] a link that lost a part on its way says so', async ({ page }) => {
  await openSeed(page, '#q=thousands-of-people')
  await expect(page.getByRole('region', { name: 'About this link' })).toContainText('This link is incomplete')
})

test('[6] the timeline tells what happened when and why, leads to the passage, and back', async ({ page }) => {
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

test('[6] the reader sets the day of writing, and every relative date moves', async ({ page }) => {
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

test('[7] everything opens offline once it was loaded', async ({ page, context }) => {
  await openSeed(page)
  await selectWords(page, SUNDAY)
  await page.keyboard.press('h')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByText('Sunday 25 October 2020').first()).toBeVisible()
  await context.setOffline(true)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await page.getByRole('link', { name: /Belarusian workers/ }).click()
  await expect.poll(() => painted(page, 'yellow')).toEqual([SUNDAY])
  await page.goto('/timeline')
  await expect(page.getByText('Sunday 25 October 2020').first()).toBeVisible()
})

for (const width of [320, 360, 768, 1440]) {
  test(`[7] nothing is cut off or scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', SEED, `${SEED}?panel=timeline&side=open`, '/timeline']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}
