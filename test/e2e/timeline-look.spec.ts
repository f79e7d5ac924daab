import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { widthOf } from '../../src/screens/timeline/label-width.ts'
import { expectAccessible } from './expect-accessible.ts'
import { axisOf, eventsOf, openTimeline } from './timelines.ts'

test('what is shown is saved as a calendar, and as a table that no spreadsheet reckons with', async ({ page }) => {
  await openTimeline(page, '?from=2020-10-25&to=2020-10-25')
  const count = await eventsOf(page).count()
  const save = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  const calendar = await save(/^Calendar/)
  expect(calendar.name).toBe('timeline.ics')
  expect(calendar.text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(count)
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20201025\r\nDTEND;VALUE=DATE:20201026\r\n')
  const table = await save(/^Spreadsheet/)
  expect(table.text).toContain('Sunday 25 October 2020,2020-10-25,2020-10-25,2020-10-25,')
  const [, link = ''] = /^Sunday .*,(http\S+#q=\S+)\r$/m.exec(table.text) ?? []
  await page.goto(link)
  await expect(page.locator('p:focus')).toContainText('Around 100,000 people took to the streets')
})

for (const width of [320, 1440]) {
  test(`axe finds nothing, and nothing is cut off: filters, range and export, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openTimeline(page, '?from=2020-10-20&to=first&standing=told')
    await expect(page.getByRole('alert')).toContainText('Write a year or a date')
    await axisOf(page).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessible(page)
    await page.goto('/timeline?q=nothing-like-this')
    await expect(page.getByText('No event fits these filters.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Clear all filters' }).last().click()
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  })
}

test('the axis is saved as a picture, and printed with the whole list', async ({ page }) => {
  await openTimeline(page)
  const save = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFile(await download.path())
  }
  const svg = (await save(/^Picture, SVG/)).toString('utf8')
  expect(svg).toContain('<title>Belarusian workers and students defy repression')
  expect(svg).toContain('The walkouts in August</text>')
  const png = await save(/^Picture, PNG/)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2400)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
  await expect(axisOf(page).locator('text', { hasText: 'The walkouts in August' })).toBeVisible()
  await expect(eventsOf(page)).toHaveCount(8)
})

test('with text twice as large the axis is twice as large: no two labels touch', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openTimeline(page)
  const drawing = axisOf(page).locator('svg')
  const height = async () => (await drawing.boundingBox())?.height ?? 0
  const small = await height()
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await expect.poll(height).toBeCloseTo(2 * small, 0)
  const boxes = await Promise.all((await axisOf(page).locator('text').all()).map((each) => each.boundingBox()))
  const drawn = boxes.filter((box) => box !== null && box.width > 0)
  const touching = drawn.flatMap((a, index) =>
    drawn
      .slice(index + 1)
      .filter(
        (b) =>
          a &&
          b &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          Math.abs(a.y - b.y) < Math.min(a.height, b.height) / 2,
      ),
  )
  expect(touching).toEqual([])
  // Room is made by the letters: none of them may take more than that.
  const lengths = await axisOf(page)
    .locator('text')
    .evaluateAll((all) =>
      all.flatMap((text) =>
        text instanceof SVGTextElement ? [{ words: text.textContent, px: text.getComputedTextLength() }] : [],
      ),
    )
  expect(lengths.length).toBeGreaterThan(5)
  expect(lengths.filter(({ words, px }) => px > widthOf(words) + 0.5)).toEqual([])
})
