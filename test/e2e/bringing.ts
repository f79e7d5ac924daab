import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/importing/${name}`, import.meta.url)))

export const FERRY = fixture('ferry.txt')
export const CORRECTED = fixture('ferry-corrected.txt')
export const HARBOUR = fixture('harbour.html')
export const MARKDOWN = fixture('ferry.md')
export const TITLE = 'The ferry left without a sound'
export const WORDS = 'Nobody on the quay had waved.'
export const SECOND = `The second boat

By Ines Okafor

It came in the night, without a lamp, and nobody had expected it. The men on the quay heard the chain before they saw the hull.

In the morning it lay beside the ramp as if it had always been there, and the harbour master wrote its name into his book.
`

type Chosen = { readonly name: string; readonly buffer: Buffer }

export const text = (name: string, buffer: Buffer = FERRY): Chosen => ({ name, buffer })

export async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await page.getByRole('button', { name: 'Add texts' }).click()
  await page.getByLabel('Files').setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/plain' })))
}

/** Drops files as a file manager does. */
export async function drop(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await dropData(page, {}, files)
}

/** Drops files, or words by their type: over the page until it takes them, as what is dragged is. */
export async function dropData(
  page: Page,
  words: Readonly<Record<string, string>>,
  files: readonly Chosen[] = [],
): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }))
  await page.evaluate(
    async ({ said, all }) => {
      const dataTransfer = new DataTransfer()
      for (const [type, value] of Object.entries(said)) dataTransfer.setData(type, value)
      for (const { name, bytes } of all) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name))
      const dispatch = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      // What takes drops comes behind the page.
      // oxlint-disable-next-line no-await-in-loop
      while (dispatch('dragover'))
        await new Promise((later) => {
          setTimeout(later, 50)
        })
      dispatch('drop')
    },
    { said: words, all: given },
  )
}

export async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((all) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', all)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, words)
}

export const card = (page: Page, title = TITLE) => page.locator('ol > li').filter({ hasText: title })
export async function open(page: Page): Promise<void> {
  await card(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  // Until the face of the text is there, its lines still move.
  await page.evaluate(() => document.fonts.ready)
}

export const report = (page: Page) => page.getByRole('region', { name: 'Adding texts' })
