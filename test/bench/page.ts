// npm run bench -- page <address of the served, built app>: a real browser with 10,000 highlights on a text of 3 MB.
import type { Page } from '@playwright/test'
import { storeHighlights } from '../e2e/store-highlights.ts'
import { HEADS, launch, openPage, watch } from './browser/main-thread.ts'
import { prose } from './browser/prose.ts'

const BYTES = 3_000_000
const HIGHLIGHTS = 10_000
const POINTS = 60
const HITS = 300

export default async function run([address, folder]: string[]): Promise<void> {
  if (address === undefined)
    throw new Error('Which address? npm run bench -- page http://localhost:4173 [folder for profiles]')
  const browser = await launch()
  const page = await openPage(browser)
  const text = { now: prose(BYTES) }
  await page.route('**/*.txt', (route) => route.fulfill({ body: text.now, contentType: 'text/plain; charset=utf-8' }))
  await page.goto(address)
  const slug = await page.locator('a[href*="/read/"]').first().getAttribute('href')
  const reader = new URL(slug ?? '', address).href
  console.log(HEADS)

  const main = await watch(page, folder)
  await page.goto(reader)
  await page.locator('article [data-start]').nth(100).waitFor()
  await main.report('opening the text, without highlights')
  const before = await elements(page)
  await page.keyboard.press('s')
  await main.report('selecting a sentence by key')
  await page.keyboard.press('h')
  await main.report('the first highlight')
  await storeHighlights(page, HIGHLIGHTS)

  // Not by their roles: to look for one, the whole text is gone through, in the very task that is measured.
  const list = page.locator('#tab-highlights', { hasText: `(${HIGHLIGHTS + 1})` })
  const search = page.locator('input[type=search]')
  await main.report('storing the others, by the benchmark itself')
  await page.reload()
  await list.waitFor()
  await main.report(`opening it with ${HIGHLIGHTS} highlights`)
  console.log(`${(await elements(page)) - before} elements more in the text`)

  for (const [key, what] of [
    ['j', 'to the first highlight'],
    ['2', 'recolouring it'],
    ['3', 'recolouring it again'],
    ['j', 'to the next'],
    ['k', 'and back'],
    ['Delete', 'deleting it'],
    ['Control+z', 'undoing that'],
  ] as const) {
    await page.keyboard.press(key)
    await main.report(what)
  }
  for (let point = 0; point < POINTS; point += 1) await page.mouse.move(400 + point * 8, 300 + ((point * 37) % 300))
  await main.report(`hovering over ${POINTS} points`)
  await hits(page)
  await main.report(`asking ${HITS} times three, in one task, for the character under a point`)
  await scrolls(page)
  await main.report('scrolling')
  await page.keyboard.press('End')
  await main.report('to the end of the text')
  await page.locator('#panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight / 2))
  await main.report('to the middle of the list')
  await search.fill('doors')
  await main.report('searching the list')
  await search.fill('')
  await main.report('and showing all again')

  text.now = changed(text.now)
  await page.reload()
  await list.waitFor()
  await main.report('opening it when the text has changed, until all are found again')
  await page.goto(new URL('/notes', address).href)
  await page.locator('[role=status]', { hasText: `${HIGHLIGHTS + 1} in all` }).waitFor({ state: 'attached' })
  await main.report('opening the notes')
  await search.fill('doors')
  await main.report('searching the notes')
  await search.fill('')
  await main.report('and showing all again')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await main.report('to the end of the notes')
  // Last: it collects all garbage, after which a browser collects the next sooner, in the middle of what is measured.
  await page.goto(reader)
  await list.waitFor()
  await memory(page)
  await browser.close()
}

/** The text some time later: a paragraph comes first, and one in twenty has lost its second half. */
function changed(text: string): string {
  const paragraphs = text.split('\n\n')
  const later = paragraphs.map((words, index) => (index % 20 === 10 ? words.slice(0, words.length / 2) : words))
  return later.toSpliced(2, 0, 'A paragraph that nobody has seen before stands above all the others now.').join('\n\n')
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('article *').length)
}

/**
 * How long the browser takes to say which character is under a point: what the search for highlights starts from. Too
 * short to count the processor, so each point is asked for three times, and what interrupts the best of them is rare.
 */
async function hits(page: Page): Promise<void> {
  const times = await page.evaluate((count) => {
    const all: number[] = []
    for (let point = 0; point < count; point += 1) {
      const asked = [0, 1, 2].map(() => {
        const start = performance.now()
        document.caretPositionFromPoint(400 + ((point * 7) % 500), 120 + ((point * 13) % 700))
        return performance.now() - start
      })
      all.push(Math.min(...asked))
    }
    return all.sort((a, b) => a - b)
  }, HITS)
  console.log(
    `${times[HITS >> 1]?.toFixed(2)} ms on the clock for the character under a point, half of ${HITS}; at most ${times.at(-1)?.toFixed(2)}`,
  )
}

async function scrolls(page: Page): Promise<void> {
  const frames = await page.evaluate(async () => {
    const all: number[] = []
    let before = performance.now()
    for (let step = 0; step < 120; step += 1) {
      scrollBy(0, 400)
      await new Promise(requestAnimationFrame)
      all.push(performance.now() - before)
      before = performance.now()
    }
    return all.sort((a, b) => a - b)
  })
  console.log(
    `${frames[60]?.toFixed(0)} ms on the clock a frame while scrolling, half of 120; 95 of 100 at most ${frames[114]?.toFixed(0)}`,
  )
}

async function memory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  console.log(`${(of('JSHeapUsedSize') / 1e6).toFixed(0).padStart(5)} MB  of objects, ${of('Nodes')} nodes`)
}
