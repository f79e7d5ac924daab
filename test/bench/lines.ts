// npm run bench -- lines <address of the served, built app>: choosing the lines of a text of 3 MB, in a real browser.
import type { Page } from '@playwright/test'
import { HEADS, launch, openPage, watch } from './browser/main-thread.ts'
import { prose } from './browser/prose.ts'

const BYTES = 3_000_000
const STEPS = 60 // of scrolling
const STEP = 500 // CSS pixels
const QUICK = 5 // lines that are set aside one right after the other

export default async function run([address, folder]: string[]): Promise<void> {
  if (address === undefined)
    throw new Error('Which address? npm run bench -- lines http://localhost:4173 [folder for profiles]')
  const browser = await launch()
  const page = await openPage(browser)
  const body = prose(BYTES)
  await page.route('**/*.txt', (route) => route.fulfill({ body, contentType: 'text/plain; charset=utf-8' }))
  await page.goto(address)
  const slug = await page.locator('a[href*="/read/"]').first().getAttribute('href')
  await page.goto(new URL(slug ?? '', address).href)
  await page.locator('article [data-start]').nth(100).waitFor()
  console.log(HEADS)

  const main = await watch(page, folder)
  // Asking for roles would have the browser lay out all that is out of sight.
  const boxes = page.locator('article input')
  const choose = page.locator('button', { hasText: 'Choose lines' })
  await timed('until the lines are there', async () => {
    await choose.click()
    await boxes.nth(5).waitFor()
  })
  await main.report('choosing the lines')
  await timed('until a tick is gone', async () => {
    await boxes.nth(5).focus()
    await page.keyboard.press('Space')
    await changed(page, 5)
  })
  await parsed(page)
  await main.report('setting a line aside, until the text is made anew')
  await timed(`until ${QUICK} more are gone`, async () => {
    for (let index = 6; index < 6 + QUICK; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader does
      await boxes.nth(index).focus()
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Space')
      // oxlint-disable-next-line no-await-in-loop
      await changed(page, index)
    }
  })
  await parsed(page)
  await main.report(`setting ${QUICK} lines aside, one right after the other`)
  await timed('until the last of them is back', async () => {
    await page.locator('#edit-lines').focus()
    await page.keyboard.press('Control+z')
    await page.waitForFunction(
      (index) => document.querySelectorAll<HTMLInputElement>('article input')[index]?.checked,
      5 + QUICK,
    )
  })
  await parsed(page)
  await main.report('undoing the last of them')
  await page.evaluate(
    async ([steps, by]) => {
      for (let step = 0; step < steps; step += 1) {
        scrollBy({ top: by, behavior: 'instant' })
        await new Promise(requestAnimationFrame)
      }
    },
    [STEPS, STEP] as const,
  )
  await main.report(`scrolling ${STEPS} times by ${STEP} pixels`)
  await page.locator('article button', { hasText: 'Done' }).first().click()
  await page.locator('article [data-start]').nth(100).waitFor()
  await main.report('and done')
  await browser.close()
}

async function changed(page: Page, index: number): Promise<void> {
  await page.waitForFunction((at) => !document.querySelectorAll<HTMLInputElement>('article input')[at]?.checked, index)
}

/** The workers that make texts are gone when they have. */
async function parsed(page: Page): Promise<void> {
  do {
    // oxlint-disable-next-line no-await-in-loop -- they come one after the other
    await page.waitForTimeout(SETTLED)
  } while (page.workers().some((worker) => worker.url().includes('text.worker')))
}

const SETTLED = 500 // ms: a change is stored, and its parse has begun

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`${Math.round(performance.now() - start)} ms on the clock ${what}`)
}
