import { expect, type Page, test } from '@playwright/test'
import { card, choose, FERRY, open, text, TITLE } from './bringing.ts'
import { headlineOf, openSeed, standsStill, stored, withLetters } from './reading.ts'

const HEADLINE = /Belarusian workers and students/
/** A text of more than one window. */
const LONG = Buffer.from(
  `${FERRY.toString()}\n${Array.from({ length: 40 }, (_, i) => `On day ${i} it came back at noon, and day ${i} was told.`).join('\n\n')}\n`,
)
const begun = (page: Page) => page.getByRole('region', { name: 'Continue reading' })
const toLibrary = (page: Page) => page.getByRole('link', { name: 'Library', exact: true }).click()

/** The words whose line stands where the reader is led to, and how far from the top. */
async function topLine(page: Page): Promise<{ words: string; top: number }> {
  await standsStill(page)
  return page.evaluate(() => {
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
    const left = document.querySelector('#text p[data-start]')?.getBoundingClientRect().left ?? 0
    const caret = document.caretPositionFromPoint(left + 1, line + 1)
    if (!caret) throw new Error('No words stand there')
    const range = document.createRange()
    range.setStart(caret.offsetNode, caret.offset)
    range.setEnd(caret.offsetNode, Math.min(caret.offset + 20, String(caret.offsetNode.textContent).length))
    return { words: String(range), top: Math.abs(Math.round(range.getBoundingClientRect().top - line)) }
  })
}

/** Reads on to words that stand in the middle of a paragraph, and waits until the place is stored. */
async function readOn(page: Page, by: number): Promise<void> {
  await page.mouse.move(400, 400)
  await page.mouse.wheel(0, by)
  await standsStill(page)
  const place = () =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('lectern')
          opening.addEventListener('success', () => {
            const reading = opening.result.transaction('progress').objectStore('progress').getAll()
            reading.addEventListener('success', () => {
              opening.result.close()
              const places = reading.result as readonly { readonly block: number }[]
              done(places[0]?.block ?? 0)
            })
          })
        }),
    )
  await expect.poll(place).toBeGreaterThan(0)
}

for (const { what, width, height, size, by } of [
  { what: 'on a wide window', width: 1440, height: 800, size: '100%', by: 1500 },
  { what: 'on a narrow one with large letters', width: 360, height: 740, size: '200%', by: 4000 },
]) {
  test(`[Q18] one press in the library goes on in the very line, however often, ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await withLetters(page, size)
    await openSeed(page)
    await readOn(page, by)
    const left = await page.evaluate(() => scrollY)
    await page.goto('/')
    const link = begun(page).getByRole('link')
    await expect(link).toHaveAccessibleName(/^Continue: .*Belarusian workers/)
    await expect(begun(page)).toContainText(/\d+ min left/)
    await expect(link).toBeInViewport({ ratio: 0.5 })
    await link.click()
    await expect(headlineOf(page)).toContainText(HEADLINE)
    await expect.poll(async () => (await topLine(page)).top).toBe(0)
    // The line that was cut by the bar, or the one after the space that was.
    expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(100)
    const { words } = await topLine(page)
    // Without reading on.
    await page.goto('/')
    await expect(link).toBeVisible()
    await page.keyboard.press('c')
    await expect(headlineOf(page)).toContainText(HEADLINE)
    await expect.poll(() => topLine(page)).toEqual({ words, top: 0 })
    await page.reload()
    await expect(headlineOf(page)).toContainText(HEADLINE)
    await expect.poll(() => topLine(page)).toEqual({ words, top: 0 })
    expect(await page.evaluate(() => document.activeElement?.matches('[data-start]'))).toBe(true)
  })
}

test('a page that is loaded anew begins at its top, and one that is loaded again where it was', async ({ page }) => {
  await openSeed(page)
  await readOn(page, 1200)
  await page.reload()
  await expect(headlineOf(page)).toContainText(HEADLINE)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1200)
  await page.setViewportSize({ width: 800, height: 200 })
  await page.goto('/')
  await expect(headlineOf(page)).toHaveText('Library')
  await standsStill(page)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('[Q18] the way up to the head of the text takes no place away', async ({ page }) => {
  await openSeed(page)
  await readOn(page, 1200)
  const { words } = await topLine(page)
  await page.evaluate(() => scrollTo(0, 300))
  await standsStill(page)
  await page.evaluate(() => scrollTo(0, 0))
  await standsStill(page)
  await toLibrary(page)
  await begun(page).getByRole('link').click()
  await expect(headlineOf(page)).toContainText(HEADLINE)
  await expect.poll(async () => (await topLine(page)).words).toBe(words)
})

test('[Q18] who leaves while scrolling up comes back to what was read, not to what was passed', async ({ page }) => {
  await openSeed(page)
  await readOn(page, 1500)
  const { words } = await topLine(page)
  // In the page itself: a second and a half later it would be a place that was stayed at.
  await page.evaluate(async () => {
    scrollBy(0, -400)
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
    document.querySelector<HTMLAnchorElement>('header a[href="/"]')?.click()
  })
  await begun(page).getByRole('link').click()
  await expect(headlineOf(page)).toContainText(HEADLINE)
  await expect.poll(async () => (await topLine(page)).words).toBe(words)
})

test('going through the bar by keyboard moves no page, and where the bar goes with the page it comes into sight', async ({
  page,
}) => {
  await openSeed(page)
  await readOn(page, 1500)
  await page.getByRole('link', { name: 'Library', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Notes', exact: true })).toBeFocused()
  await standsStill(page)
  expect(await page.evaluate(() => scrollY)).toBe(1500)
  await page.setViewportSize({ width: 360, height: 240 })
  await expect(page.locator('html')).toHaveAttribute('data-cramped')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toBeInViewport()
})

test('[Q18] the offer at the head of a text that was begun leads to the same line, and Back returns', async ({
  page,
}) => {
  await openSeed(page)
  await readOn(page, 1200)
  const { words } = await topLine(page)
  await page.goto('/')
  await card(page, 'Belarusian workers').getByRole('link', { name: HEADLINE }).click()
  await page.getByRole('button', { name: 'Continue there' }).click()
  await expect.poll(async () => (await topLine(page)).words).toBe(words)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

test('[Q18] nothing in the library moves when it comes, and it is gone when the text is finished or removed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heights = new Set<number>()
    Object.assign(globalThis, { heights })
    const look = () => {
      const list = document.querySelector('#main ol')
      if (list) heights.add(list.getBoundingClientRect().top)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('/')
  await choose(page, text('ferry.txt', LONG))
  await open(page)
  await readOn(page, 600)
  await stored(page)
  await page.goto('/')
  await expect(begun(page).getByRole('link')).toHaveAccessibleName(`Continue: ${TITLE}`)
  await expect(page.getByRole('button', { name: `Remove “${TITLE}”` })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await standsStill(page)
  expect(await page.evaluate('[...heights].length')).toBe(1)

  await page.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await expect(begun(page)).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await begun(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await standsStill(page)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await standsStill(page)
  await toLibrary(page)
  await expect(card(page)).toContainText(/Read$/)
  await expect(begun(page)).toBeHidden()
})

test('the offer to go on stands beside the open panel, not under it', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 700 })
  await openSeed(page)
  await readOn(page, 900)
  await openSeed(page, '?side=open')
  const offer = page.getByText(/^You had read/)
  await expect(offer).toBeVisible()
  await expect(page.getByRole('tabpanel')).toBeVisible()
  const close = await page.getByRole('button', { name: 'Stay at the beginning' }).boundingBox()
  const panel = await page.locator('#panel').boundingBox()
  if (!close || !panel) throw new Error('One of them is not on the page')
  expect(close.x + close.width).toBeLessThanOrEqual(panel.x)
})
