import { expect, test } from '@playwright/test'
import { inSight, openSeed, painted, selectWords } from './reading.ts'

const ONE_OF_US = 'bravely faced down escalating police violence'

test('a quote link lands on its words in a browser that has never been here', async ({ page, context, browser }) => {
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

  // What the reader opens beside it takes neither the mark nor the link away.
  await theirs.getByRole('button', { name: 'Timeline' }).click()
  await expect(theirs).toHaveURL(/panel=timeline.*#q=/)
  await theirs.getByRole('button', { name: 'Close the panel' }).click()
  await expect(theirs).toHaveURL(new RegExp(`side=closed.*${new URL(link).hash}$`))
  await expect.poll(() => painted(theirs, 'place')).toEqual([ONE_OF_US])
  await stranger.close()
})

test('a link to words that have changed says so, and shows the closest passage', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSeed(page)
  await selectWords(page, 'thousands of people bravely faced down escalating police violence and intimidation')
  await page.keyboard.press('c')
  await expect(page.getByRole('list', { name: 'Messages' })).toContainText('Link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())

  // As the publisher would have changed it since.
  const openChanged = async (change: (text: string) => string) => {
    const reader = await browser.newContext()
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

test('a link that lost a part on its way says so', async ({ page }) => {
  await openSeed(page, '#q=thousands-of-people')
  await expect(page.getByRole('region', { name: 'About this link' })).toContainText('This link is incomplete')
})
