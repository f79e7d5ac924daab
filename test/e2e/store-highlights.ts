import type { Page } from '@playwright/test'

/**
 * Stores highlights of the text that is open, each of a few words, where one is stored already to go by; the page
 * has to be loaded again.
 */
export async function storeHighlights(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const open = indexedDB.open('lectern')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener('success', () => resolve(open.result))
    })
    type Stored = { readonly target: object }
    // What the database answers has no type.
    // oxlint-disable-next-line typescript/no-unsafe-assignment
    const stored: IDBRequest<Stored[]> = database.transaction('annotations').objectStore('annotations').getAll()
    const [pattern] = await new Promise<Stored[]>((resolve) => {
      stored.addEventListener('success', () => resolve(stored.result))
    })
    if (!pattern) throw new Error('No highlight to go by')
    const pieces = [...document.querySelectorAll<HTMLElement>('article p[data-start]')].filter(
      ({ textContent }) => textContent.length > 60,
    )
    const write = database.transaction('annotations', 'readwrite')
    for (let number = 0; number < wanted; number += 1) {
      const piece = pieces[number % pieces.length]
      const from = Math.floor(number / pieces.length) % 40
      const start = Number(piece?.dataset['start']) + from
      const exact = piece?.textContent.slice(from, from + 20) ?? ''
      write.objectStore('annotations').put({
        ...pattern,
        id: `many-${number}`,
        note: number % 10 === 0 ? `Note ${number}` : '',
        created: new Date(Date.UTC(2024, 0, 1) + number * 1000).toISOString(),
        target: {
          ...pattern.target,
          position: { type: 'TextPositionSelector', start, end: start + exact.length },
          quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        },
      })
    }
    await new Promise((resolve) => {
      write.addEventListener('complete', resolve)
    })
    database.close()
  }, count)
}
