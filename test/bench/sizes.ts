// npm run bench -- sizes <address of the served, built app>: texts of 3, 10, 19 and 50 MB brought in, opened, and on the timeline.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HEADS, launch, openPage, watch } from './browser/main-thread.ts'
import { prose } from './browser/prose.ts'

const SIZES = [3, 10, 19, 50] // MB; twenty are the most that are taken
const DATED = 40 // of so many paragraphs one has a day in it
const DAYS = 27

export default async function run([address, folder]: string[]): Promise<void> {
  if (address === undefined)
    throw new Error('Which address? npm run bench -- sizes http://localhost:4173 [folder for profiles]')
  const browser = await launch()
  const files = mkdtempSync(join(tmpdir(), 'lectern-'))
  try {
    console.log(HEADS)
    for (const size of SIZES) {
      // oxlint-disable-next-line no-await-in-loop -- two at once would hold each other up
      await measure(await openPage(browser), { address, size, files, folder })
    }
  } finally {
    await browser.close()
    rmSync(files, { recursive: true })
  }
}

type Measured = {
  readonly address: string
  /** MB. */
  readonly size: number
  /** Where the texts are written. */
  readonly files: string
  /** Where profiles go, if any are wanted. */
  readonly folder: string | undefined
}

async function measure(page: Page, { address, size, files, folder }: Measured): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Add texts' }).click()
  const main = await watch(page, folder)
  await give(page, join(files, `flood-${size}.txt`), dated(prose(size * 1_000_000)))
  const end = page.getByText(/and a text may have/).or(page.locator('ol > li').filter({ hasText: 'The flood' }))
  await end.first().waitFor()
  await main.report(`bringing in ${size} MB`)
  const link = page.locator('ol > li').filter({ hasText: 'The flood' }).getByRole('link').first()
  const slug = (await link.count()) > 0 ? await link.getAttribute('href') : null
  if (slug === null) {
    console.log(`      ${size} MB: ${await end.first().textContent()}`)
  } else {
    await page.goto(new URL(slug, address).href)
    await page.locator('article [data-start]').nth(100).waitFor()
    await main.report(`opening ${size} MB`)
    await page.keyboard.press('PageDown')
    await main.report('a page on')
    await page.keyboard.press('End')
    await main.report('to its end')
    await page.goto(new URL('/timeline', address).href)
    await page.getByRole('slider').waitFor()
    await main.report('the timeline, with it')
  }
  await main.end()
  await page.context().close()
}

/** As a choice of the reader; by a file on the disk, for what is sent to a page in one piece has a limit. */
async function give(page: Page, file: string, text: string): Promise<void> {
  writeFileSync(file, text)
  await page.getByLabel('Files').setInputFiles(file)
}

function dated(text: string): string {
  return text
    .split('\n\n')
    .map((words, index) =>
      index % DATED === 0 && index > 0
        ? `${words} “On ${1 + (index % DAYS)} May ${1800 + (index % 200)} it rained,” he wrote.`
        : words,
    )
    .join('\n\n')
}
