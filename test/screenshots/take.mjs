// Takes the README's two pictures of the real app: `npm start`, then `node test/screenshots/take.mjs <its address>`.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browsers, LAUNCH_ARGS } from '../e2e/browser.mjs'

const [address] = process.argv.slice(2)
if (!address) throw new Error('Name the address that the app is served at, for instance http://localhost:4173')

const MARKS = [
  { words: 'Around 100,000 people took to the streets', key: '1', note: 'Counted by whom?' },
  { words: 'The revolt against Belarusian ruler Aleksander Lukashenko is at a critical stage', key: '2' },
  { words: 'It came one day ahead of an ultimatum', key: '3' },
]

const browser = await chromium.launch({ executablePath: browsers()[0], args: LAUNCH_ARGS })
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 750 }, colorScheme, locale: 'en-GB' })
  await page.goto(address)
  await page.getByRole('link', { name: /Belarusian workers/ }).click()
  await page.getByRole('article').waitFor()
  await page.evaluate(() => document.fonts.ready)
  for (const { words, key, note } of MARKS) {
    await page.evaluate(select, words)
    await page.keyboard.press(key)
    if (!note) continue
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Note' }).fill(note)
    await page.getByRole('button', { name: 'Save' }).click()
  }
  if (colorScheme === 'dark') await page.keyboard.press('t')
  await page.mouse.move(0, 0)
  await page.waitForTimeout(500)
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(500)
  await page.screenshot({ path: fileURLToPath(new URL(`${colorScheme}.png`, import.meta.url)) })
}
await browser.close()

function select(words) {
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent.indexOf(words)
    if (start !== -1) getSelection().setBaseAndExtent(node, start, node, start + words.length)
  }
}
