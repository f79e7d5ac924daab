// npm run bench -- page <address of the served, built app>: a real browser with 10,000 highlights on a text of 3 MB.
import { chromium, type Page } from '@playwright/test'
import { browsers, LAUNCH_ARGS } from '../e2e/browser.mjs'
import { storeHighlights } from '../e2e/store-highlights.ts'

const BYTES = 3_000_000
const HIGHLIGHTS = 10_000
const PARAGRAPH = 420 // characters, about what an article has
const REST_MS = 1500 // until what was asked for stands still, storing included
const POINTS = 60
const WORDS =
  'the river rose before dawn and nobody in the lower town had been told that water would reach their doors so fast while men from mills went out with boats and lamps to bring in whoever was left behind on roofs'.split(
    ' ',
  )

export default async function run([address]: string[]): Promise<void> {
  if (address === undefined) throw new Error('Which address? npm run bench -- page http://localhost:4173')
  const [executablePath] = browsers()
  const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) })
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  await page.route('**/*.txt', (route) => route.fulfill({ body: prose(), contentType: 'text/plain; charset=utf-8' }))
  await page.addInitScript(`
    globalThis.halts = []
    new PerformanceObserver((list) => halts.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
      .observe({ type: 'longtask', buffered: true })`)
  await page.goto(address)
  const slug = await page.locator('a[href*="/read/"]').first().getAttribute('href')
  const reader = new URL(slug ?? '', address).href

  await page.goto(reader)
  await page.locator('article [data-start]').nth(100).waitFor()
  await report(page, 'opening the text, without highlights')
  const before = await elements(page)
  await page.keyboard.press('s')
  await page.waitForTimeout(REST_MS)
  await report(page, 'selecting a sentence by key')
  await page.keyboard.press('h')
  await page.waitForTimeout(REST_MS)
  await report(page, 'the first highlight')
  await storeHighlights(page, HIGHLIGHTS)

  await page.reload()
  await page.getByRole('tab', { name: `Highlights (${HIGHLIGHTS + 1})` }).waitFor()
  await report(page, `opening it with ${HIGHLIGHTS} highlights`)
  console.log(`${String((await elements(page)) - before).padStart(8)}  elements more in the text`)

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
    await page.waitForTimeout(REST_MS)
    await report(page, what)
  }
  for (let point = 0; point < POINTS; point += 1) await page.mouse.move(400 + point * 8, 300 + ((point * 37) % 300))
  await report(page, `hovering over ${POINTS} points`)
  await hits(page)
  await scrolls(page)
  await page.keyboard.press('End')
  await report(page, 'to the end of the text')
  await page.locator('#panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight / 2))
  await report(page, 'to the middle of the list')
  await page.getByRole('searchbox').fill('doors')
  await report(page, 'searching the list')
  await page.getByRole('searchbox').fill('')
  await report(page, 'and showing all again')
  await memory(page)
  await browser.close()
}

/** Paragraphs of a few sentences, no two alike. */
function prose(): string {
  const parts = ['The flood', 'By Ada Writer']
  let at = 1
  for (let length = 0; length < BYTES;) {
    const sentences = []
    for (let size = 0; size < PARAGRAPH;) {
      const words = Array.from({ length: 9 + (at % 11) }, () => {
        at = (at * 48_271) % 2_147_483_647
        return WORDS[at % WORDS.length] ?? ''
      })
      const sentence = `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase())
      sentences.push(sentence)
      size += sentence.length + 1
    }
    const paragraph = sentences.join(' ')
    parts.push(paragraph)
    length += paragraph.length + 2
  }
  return `${parts.join('\n\n')}\n`
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('article *').length)
}

/** How long the browser takes to say which character is under a point: what the search for highlights starts from. */
async function hits(page: Page): Promise<void> {
  const times = await page.evaluate(() => {
    const all: number[] = []
    for (let point = 0; point < 300; point += 1) {
      const start = performance.now()
      document.caretPositionFromPoint(400 + ((point * 7) % 500), 120 + ((point * 13) % 700))
      all.push(performance.now() - start)
    }
    return all.sort((a, b) => a - b)
  })
  console.log(
    `${ms(times[150])}  the character under a point, in half of 300 cases; at most ${ms(times.at(-1)).trim()}`,
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
    `${ms(frames[60])}  a frame while scrolling, in half of 120; in 95 of 100 at most ${ms(frames[114]).trim()}`,
  )
  await report(page, 'scrolling')
}

async function memory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  console.log(`${(of('JSHeapUsedSize') / 1e6).toFixed(0).padStart(5)} MB  of objects, ${of('Nodes')} nodes`)
}

/** The halts of the page of more than 50 ms since the last report. */
async function report(page: Page, what: string): Promise<void> {
  await page.waitForTimeout(REST_MS)
  const halts = await page.evaluate<number[]>('halts.splice(0)')
  const sum = halts.reduce((total, each) => total + each, 0)
  console.log(`${ms(Math.max(0, ...halts))}  longest halt, ${halts.length} in all (${sum} ms): ${what}`)
}

function ms(time = 0): string {
  return `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`.padStart(8)
}
