import { expect, type Page, test } from '@playwright/test'
import { painted, selectWords, stored } from './reading.ts'

const WORDS = 'the ninth lamp went out at four'
const SAME = 'nobody had thought of oil'
const paragraph = (n: number) =>
  `On day ${n} of the storm the harbour counted ${n * 7919} waves over the wall, and the keeper wrote each hundred down.`
const EDITED = 120
const story = Array.from({ length: 240 }, (_, n) => paragraph(n + 1))
const text = (changed: boolean) =>
  [
    'The keeper counts',
    ...(changed ? ['A note on this edition: a few of the days were put in order.'] : []),
    `At first ${SAME}, and the boats lay still.`,
    ...story.slice(0, EDITED),
    `Then, in the middle of it, ${changed ? WORDS.replace('four', 'five') : WORDS}, and the wall was dark.`,
    ...story.slice(EDITED),
  ].join('\n\n')

async function bringIn(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add texts' }).click()
  await page
    .getByLabel('Files')
    .setInputFiles({ name: 'keeper.txt', mimeType: 'text/plain', buffer: Buffer.from(words, 'utf8') })
}

test('[Q13] highlights of a changed text are found again beside the page; an unchanged text needs no search', async ({
  page,
}) => {
  let searches = 0
  page.on('worker', (worker) => {
    if (worker.url().includes('anchor.worker')) searches += 1
  })
  await page.goto('/')
  await bringIn(page, text(false))
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The keeper counts')
  await page.evaluate(() => document.fonts.ready)
  for (const words of [SAME, WORDS]) {
    await selectWords(page, words)
    await page.keyboard.press('h')
  }
  await expect.poll(() => painted(page, 'yellow')).toEqual([SAME, WORDS])
  await stored(page)
  await page.reload()
  await expect.poll(() => painted(page, 'yellow')).toEqual([SAME, WORDS])
  expect(searches).toBe(0)

  const address = page.url()
  await page.goto('/')
  await bringIn(page, text(true))
  await expect(page.getByRole('region', { name: 'Adding texts' })).toContainText('is a new version')
  await page.goto(address)
  await expect.poll(() => painted(page, 'yellow')).toEqual([SAME])
  await expect.poll(() => painted(page, 'changed')).toEqual([WORDS.replace('four', 'five')])
  expect(searches).toBe(1)
})
