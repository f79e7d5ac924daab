import { expect, test, type Page } from '@playwright/test'
import { SEED } from './reading.ts'
import { axisOf, eventsOf, listOf, openTimeline } from './timelines.ts'

/** How the first label, the marks and the line of the axis are painted. */
const paints = (page: Page) =>
  axisOf(page).evaluate((axis) => {
    const of = (selector: string, property: 'fill' | 'stroke' | 'color') => {
      const element = axis.querySelector(selector)
      return element && getComputedStyle(element)[property]
    }
    return { label: of('text.fill-ink', 'fill'), mark: of('circle', 'stroke'), line: of('path.stroke-edge', 'stroke') }
  })

test('where the system has its own colours, the axis is drawn in those of text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openTimeline(page)
  const system = await page.evaluate(() => {
    const words = document.createElement('p')
    words.style.color = 'CanvasText'
    document.body.append(words)
    const { color } = getComputedStyle(words)
    words.remove()
    return color
  })
  expect(await paints(page)).toEqual({ label: system, mark: system, line: system })
  // A date in a sentence is as plain to see as the sentence.
  const date = listOf(page).locator('mark').first()
  const colours = await date.evaluate((mark) =>
    [mark, mark.closest('a')].map((each) => each && getComputedStyle(each).color),
  )
  expect(colours[0]).toBe(colours[1])
  // Left to the browser, what is marked in the text is painted like what is selected.
  await page.goto(SEED)
  const paragraph = page.getByRole('article').locator('p[data-start]').first()
  await expect(paragraph).toHaveCSS('forced-color-adjust', 'none')
  await expect(paragraph).toHaveCSS('color', system)
})

test('who wants no motion gets none: from event to event, zooming, and all of the time again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openTimeline(page)
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter((each) => Number(each.effect?.getTiming().duration) > 1).length)
  await axisOf(page).focus()
  for (const key of ['End', '+', '+', '0', 'Home']) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    expect(await moving()).toBe(0)
  }
})

test('paper has the axis and the list, and nothing that can only be pressed', async ({ page }) => {
  await openTimeline(page)
  await page.emulateMedia({ media: 'print' })
  await expect(axisOf(page)).toBeVisible()
  await expect(eventsOf(page)).toHaveCount(8)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(axisOf(page).locator('[data-shown]').filter({ visible: true })).toHaveCount(0)
})

test('on the narrowest screen, with text twice as large, nothing leaves the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openTimeline(page)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const named = [page.getByRole('button', { name: 'Export' }), page.getByRole('button', { name: /^Nothing later/ })]
  for (const button of named) {
    // oxlint-disable-next-line no-await-in-loop
    await expect
      .poll(async () => {
        const box = await button.boundingBox()
        return box !== null && box.x >= 0 && box.x + box.width <= 320
      })
      .toBe(true)
  }
})
