import { expect, type Locator, type Page } from '@playwright/test'

export const SEED = '/read/belarusian-workers-and-students-defy-repression-to-face-down'

/** Opens the document that ships with the app. */
export async function openSeed(page: Page, rest = ''): Promise<void> {
  await page.goto(`${SEED}${rest}`)
  await expect(headlineOf(page)).toContainText('Belarusian workers and students')
  // Until the face of the text is there, its lines still move.
  await page.evaluate(() => document.fonts.ready)
}

/** The first heading once the app is there: the page of a text has one before. */
export function headlineOf(page: Page): Locator {
  return page.locator('#main').getByRole('heading', { level: 1 })
}

/** Opens the page of that document before the app is there, which waits until what this returns is called. */
export async function openStatic(page: Page): Promise<() => void> {
  let send = () => {}
  const wanted = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/*.txt', async (route) => {
    await wanted
    await route.continue()
  })
  await page.goto(SEED)
  await expect(page.getByRole('heading', { level: 1, name: /^Belarusian workers and students/ })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  return send
}

/** Every page from now on has letters of such a size: `200%`. */
export async function withLetters(page: Page, size: string): Promise<void> {
  await page.addInitScript((letters) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`html { font-size: ${letters} }`)
    document.adoptedStyleSheets = [sheet]
  }, size)
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * The boxes of the first and the last character of `words` on the page, once they stand still: a panel that opens moves
 * them. Scrolls there first, unless it must not.
 */
async function edges(page: Page, words: string, scrolls = true): Promise<{ first: Box; last: Box }> {
  return page.evaluate(
    async ([sought, scroll]) => {
      const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(sought) ?? -1
        if (start === -1) continue
        if (scroll) node.parentElement?.scrollIntoView({ block: 'center' })
        const boxAt = (offset: number) => {
          const range = document.createRange()
          range.setStart(node, offset)
          range.setEnd(node, offset + 1)
          const { x, y, width, height } = range.getBoundingClientRect()
          return { x, y, width, height }
        }
        const now = () => ({ first: boxAt(start), last: boxAt(start + sought.length - 1) })
        let boxes = now()
        for (let before = ''; before !== JSON.stringify(boxes); boxes = now()) {
          before = JSON.stringify(boxes)
          await new Promise(requestAnimationFrame)
        }
        return boxes
      }
      throw new Error(`Not on the page: ${sought}`)
    },
    [words, scrolls] as const,
  )
}

/** Draws a selection over `words` with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { first, last } = await edges(page, words)
  await page.mouse.move(first.x + 1, first.y + first.height / 2)
  await page.mouse.down()
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 4 })
  await page.mouse.move(last.x + last.width - 0.5, last.y + last.height / 2)
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words)
}

/** Draws a selection with the mouse from the first letter of `from` to the last of `to`, which may stand in another paragraph. */
export async function selectAcross(page: Page, from: string, to: string): Promise<void> {
  const { first } = await edges(page, from)
  const { last } = await edges(page, to, false)
  await page.mouse.move(first.x + 1, first.y + first.height / 2)
  await page.mouse.down()
  await page.mouse.move(last.x, last.y + last.height / 2, { steps: 6 })
  await page.mouse.move(last.x + last.width - 0.5, last.y + last.height / 2)
  await page.mouse.up()
}

/** Selects `words` as a finger does: the browser makes the selection, no mouse events come. */
export async function holdWords(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1
      if (start === -1) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(node, start, node, start + sought.length)
      return
    }
    throw new Error(`Not on the page: ${sought}`)
  }, words)
}

/** Clicks in the middle of `words`. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { first } = await edges(page, words)
  await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2)
}

/** Waits until a page that went somewhere by itself stands still: the way is corrected when more of a text is laid out. */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let [still, at] = [0, scrollY]; still < 6; at = scrollY) {
      await new Promise(requestAnimationFrame)
      still = scrollY === at ? still + 1 : 0
    }
  })
}

/** Scrolls, and waits until the page has seen it: it looks where it stands once a frame. */
export async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate(async (top) => {
    window.scrollTo(0, top)
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  }, y)
}

/** Nothing scrolls sideways, however wide the window is; `also` is asked at each width. */
export async function expectFits(page: Page, also = async () => {}): Promise<void> {
  for (const width of [1440, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await standsStill(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await also()
  }
}

/** A point on the last letters of `words`, where they stand now. */
export async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { first, last } = await edges(page, words, false)
  return { x: last.x + (first.y === last.y ? 0 : last.width / 2), y: last.y + last.height / 2 }
}

/** What is painted in a style, for instance `yellow`, `place`: the words, in the order of the page. */
export async function painted(page: Page, style: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`lectern-${name}`) ?? [])].map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live
    })
    return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String)
  }, style)
}

/** Whether `words` are in the window. */
export async function inSight(page: Page, words: string): Promise<boolean> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1
      if (start === -1) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + sought.length)
      const { top, bottom } = range.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    }
    return false
  }, words)
}

/** Waits until what is on the screen is on the disk too. Needed before another tab or the test itself looks there. */
export async function stored(page: Page): Promise<void> {
  const held = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lectern held ')))
  await expect.poll(held).toEqual([])
}
