// npm run bench -- timeline <address of the served, built app>: the main thread of a real browser on timelines of 12, 300 and 10,000 events.
import type { Browser, Page } from '@playwright/test'
import { HEADS, launch, type MainThread, openPage, watch } from './browser/main-thread.ts'

const COUNTS = [12, 300, 10_000] // events: an article, a book, a library
const FIRST_YEAR = 1860
const STEP = 5 // years: a century and a half in all
const DAYS = 28 // that every month has
const FRAME_MS = 16
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WHO = ['The dockers', 'The council', 'A crowd of students', 'The weavers', 'The miners', 'The printers']
const DID = [
  'walked out over unpaid overtime',
  'opened the new bridge',
  'marched through the old town',
  'met the committee',
]

export default async function run([address, folder]: string[]): Promise<void> {
  if (address === undefined)
    throw new Error('Which address? npm run bench -- timeline http://localhost:4173 [folder for pictures and profiles]')
  const browser = await launch()
  console.log(HEADS)
  for (const count of COUNTS) {
    // One after the other: two at once would hold each other up.
    // oxlint-disable-next-line no-await-in-loop
    await measure(browser, address, count, folder)
  }
  await browser.close()
}

async function measure(browser: Browser, address: string, count: number, folder: string | undefined): Promise<void> {
  const page = await openPage(browser)
  await page.route('**/*.txt', (route) =>
    route.fulfill({ body: chronicle(count), contentType: 'text/plain; charset=utf-8' }),
  )
  const main = await watch(page, folder)
  await page.goto(new URL('/timeline', address).href)
  await page.getByRole('slider').waitFor()
  await main.report(`first sight of ${count} events`)
  console.log(`      ${await page.getByRole('status').first().textContent()}`)
  if (folder !== undefined) await page.screenshot({ path: `${folder}/timeline-${count}.png` })
  for (const key of ['+', '+', '+', '-', '-', ']', '[']) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    await main.report(`key ${key} of ${count}`)
  }
  await drag(page, main)
  await page.keyboard.press('0')
  await main.report('all of the time')
  await wheel(page, main)
  await main.end()
  await page.context().close()
}

/** One dated sentence after another, no two of one day, which would be one event. */
function chronicle(count: number): string {
  const sentences = Array.from({ length: count }, (_none, index) => {
    const year = FIRST_YEAR + Math.floor(index / (DAYS * MONTHS.length)) * STEP
    const when = `${1 + (Math.floor(index / MONTHS.length) % DAYS)} ${MONTHS[index % MONTHS.length]} ${year}`
    return `On ${when} ${WHO[index % WHO.length]?.toLowerCase()} ${DID[index % DID.length]}, as the ${index}th of them.`
  })
  const paragraphs = sentences.flatMap((_sentence, index) =>
    index % 6 === 0 ? [sentences.slice(index, index + 6).join(' ')] : [],
  )
  return `A chronicle\n\nBy Ada Writer\n\n${paragraphs.join('\n\n')}\n`
}

async function drag(page: Page, main: MainThread): Promise<void> {
  const box = await page.getByRole('slider').boundingBox()
  if (!box) return
  const [x, y] = [box.x + box.width * 0.8, box.y + box.height / 3]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(x - step * 8, y)
    await page.waitForTimeout(FRAME_MS)
  }
  await page.mouse.up()
  await main.report('a drag of 60 steps')
}

async function wheel(page: Page, main: MainThread): Promise<void> {
  await page.getByRole('slider').hover()
  await page.keyboard.down('Control')
  for (let step = 0; step < 30; step++) {
    await page.mouse.wheel(0, -60)
    await page.waitForTimeout(FRAME_MS)
  }
  await page.keyboard.up('Control')
  await main.report('a wheel of 30 steps')
}
