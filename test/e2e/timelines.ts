import { expect, type Page } from '@playwright/test'

export const axisOf = (page: Page) => page.getByRole('slider', { name: 'Event on the axis' })
export const listOf = (page: Page) => page.getByRole('group', { name: 'List of events' })
export const eventsOf = (page: Page) => listOf(page).getByRole('listitem')
export const address = (page: Page) => new URL(page.url()).search

export async function boxOf(page: Page) {
  const box = await axisOf(page).boundingBox()
  if (!box) throw new Error('The axis is not on the page')
  return box
}

export async function openTimeline(page: Page, search = ''): Promise<void> {
  await page.goto(`/timeline${search}`)
  await expect(axisOf(page)).toBeVisible()
  // Until it is drawn as wide as it is, and the face of the page is there, what stands on it still moves.
  const off = () => axisOf(page).evaluate((axis) => axis.clientWidth - (axis.firstElementChild?.clientWidth ?? 0))
  await expect.poll(async () => Math.abs(await off())).toBeLessThan(1)
  await page.evaluate(() => document.fonts.ready)
}

export const WALKOUT = `The walkout

By Ada Writer

On 26 October 2020 at 8am the miners walked out of the pit and blocked the road. On the evening of 26 October 2020 the police came with horses.
`

export const UNDATED = `The old hall

By Ada Writer

Last Sunday the weavers met in the old hall. Two weeks ago the council had closed the mill. They will march next Friday, whatever the council says of it.
`

const DAYS = Array.from({ length: 14 }, (_none, index) => `On ${index + 2} May 2022 witness number ${index} spoke.`)
export const TRIAL = `The trial

By Ada Writer

The bridge was opened in 1898. ${DAYS.join(' ')} The judge will sum up in 2035.
`

/** Brings texts of one's own in. */
export async function addTexts(page: Page, ...texts: readonly string[]): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add texts' }).click()
  const files = texts.map((text, index) => ({
    name: `${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await page.getByLabel('Files').setInputFiles(files)
  await expect(page.getByRole('link', { name: /^The / }).first()).toBeVisible()
}
