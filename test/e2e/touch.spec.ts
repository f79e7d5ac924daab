import { expect, type Locator, type Page, test } from '@playwright/test'
import { clickWords, holdWords, inSight, middleOf, openSeed, painted } from './reading.ts'

const WORDS = 'Around 100,000 people took to the streets'

test('by touch: the bar is docked, a tap colours, and the list leads to the words', async ({
  page,
  viewport,
  hasTouch,
}) => {
  test.skip(!hasTouch, 'A mouse has its own journeys')
  await openSeed(page)
  await holdWords(page, WORDS)
  const bar = page.getByRole('toolbar')
  await expect(bar).toBeVisible()
  const box = await bar.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(viewport?.height ?? 0, 0)
  await bar.getByRole('button', { name: 'Highlight in pink' }).tap()
  await expect.poll(async () => (await painted(page, 'pink')).join(' ')).toBe(WORDS)

  await page.getByRole('button', { name: 'Highlights (1)' }).tap()
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText(WORDS)
  await panel.getByRole('button', { name: 'Write a note' }).tap()
  await page.getByRole('textbox', { name: 'Note' }).fill('By thumb')
  await page.getByRole('button', { name: 'Save' }).tap()
  await panel.locator('q').tap()
  await expect(panel).toBeHidden()
  await expect.poll(() => inSight(page, 'Around 100,000')).toBe(true)
  await page.getByRole('button', { name: 'Highlights (1)' }).tap()
  await expect(panel).toContainText('By thumb')

  // Only from below it is a sheet.
  if ((viewport?.width ?? 0) < 640) await swipeDown(page, page.getByRole('tablist'))
  else await page.getByRole('button', { name: 'Close the panel' }).tap()
  await expect(panel).toBeHidden()
})

test('by touch: taps lead to each of several highlights over each other, and no message covers the bar', async ({
  page,
  hasTouch,
}) => {
  test.skip(!hasTouch, 'A mouse has its own journeys')
  await openSeed(page)
  for (const [words, colour] of [
    [WORDS, 'yellow'],
    ['100,000 people took to the', 'green'],
    ['people took', 'blue'],
  ] as const) {
    await holdWords(page, words)
    await page.getByRole('button', { name: `Highlight in ${colour}` }).tap()
    await expect(page.getByRole('toolbar')).toBeHidden()
  }
  const bar = page.getByRole('toolbar', { name: 'This highlight' })
  const here = bar.getByRole('group', { name: 'Highlights here' }).getByRole('button')
  for (const [index, words] of ['people took', '100,000 people took to the', WORDS].entries()) {
    const { x, y } = await middleOf(page, 'people took')
    await page.touchscreen.tap(x - 20, y)
    await expect(bar).toContainText(`Highlight ${index + 1} of 3 here`)
    await expect.poll(async () => (await painted(page, 'chosen')).join('')).toBe(words)
  }
  await here.nth(1).tap()
  await expect(bar).toContainText('Highlight 2 of 3 here')

  await bar.getByRole('button', { name: 'Change its words' }).tap()
  await holdWords(page, 'people took to the')
  await page.getByRole('button', { name: 'Use the selected words' }).tap()
  const message = page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(message).toBeVisible()
  await expect(bar).toBeVisible()
  const [above, below] = [await message.boundingBox(), await bar.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  expect(above?.y ?? 0).toBeGreaterThan(0)
})

test('by touch: the ends of a highlight are drawn by handles that a finger can hold', async ({ page, hasTouch }) => {
  test.skip(!hasTouch, 'A mouse has its own journeys')
  await openSeed(page)
  await holdWords(page, 'people took')
  await page.getByRole('toolbar').getByRole('button', { name: 'Highlight in pink' }).tap()
  await clickWords(page, 'people took')
  const box = await page.locator('[data-handle=end]').boundingBox()
  expect([box?.width, box?.height]).toEqual([44, 44])

  const touch = await page.context().newCDPSession(page)
  const to = await middleOf(page, 'to the streets')
  const at = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 22 }
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await send('touchStart', [at])
  await send('touchMove', [{ x: (at.x + to.x) / 2, y: to.y }])
  await send('touchMove', [to])
  await send('touchEnd', [])
  await expect.poll(async () => (await painted(page, 'pink')).join(' ')).toBe('people took to the streets')
})

async function swipeDown(page: Page, from: Locator): Promise<void> {
  const { x, y } = (await from.boundingBox()) ?? { x: 0, y: 0 }
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', down: readonly number[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: down.map((by) => ({ x: x + 4, y: y + 4 + by })) })
  await send('touchStart', [0])
  await send('touchMove', [60])
  await send('touchMove', [200])
  await send('touchEnd', [])
}
