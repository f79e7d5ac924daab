import type { Article } from '#domain/article/article.ts'
import { span, type Span } from '#domain/text/span.ts'
import { endsBelow, firstBlock, startsBelow } from './first-block.ts'
import { caretAtPoint, type TextMap } from './text-map.ts'

/** Where the reader is: a block, an offset in it, and words to check it by; never pixels or percent. */
export type ReadingPlace = {
  readonly block: number
  readonly offset: number
  readonly check: string
  readonly fraction: number
}

const CHECK = 40 // enough words to notice that a block has become another
const READING_TEXT = '[data-start]'
export const BAR = 64 // what the bar at the top of the window covers, in CSS pixels

/** The id of the element that shows a text. */
export const TEXT = 'text'

/** The offset of the text at the top of the window; 0 before there is any on the page. */
export function offsetInSight(): number {
  const root = document.getElementById(TEXT)
  return Number((root && firstBlock(root, READING_TEXT, endsBelow(BAR)))?.dataset['start'] ?? 0)
}

/**
 * Where in the window the line stands that the reader is at, in CSS pixels: under the bar, where a jump ends. Measured and
 * returned to at the same height: who comes back again and again without reading on stays in the same line.
 */
export function readingLine(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || BAR
}

/** The place at the top of the window, to the line, and how much of the text has been in sight. */
export function readingPlace(map: TextMap, article: Article): ReadingPlace {
  const line = readingLine() + 1
  const top = firstBlock(map.root, READING_TEXT, endsBelow(line))
  const beyond = firstBlock(map.root, READING_TEXT, startsBelow(innerHeight))
  const start = top ? lineOf(top, line, map) : 0
  const block = Math.max(
    0,
    article.blocks.findLastIndex(({ at }) => at.start <= start),
  )
  const seen = beyond ? Number(beyond.dataset['start']) : article.text.length
  return {
    block,
    offset: start - (article.blocks[block]?.at.start ?? 0),
    check: article.text.slice(start, start + CHECK),
    fraction: article.text.length === 0 ? 1 : Math.min(1, seen / article.text.length),
  }
}

/** The offset at which the line of an element begins that stands at a height of the window; of the element itself when it begins below. */
function lineOf(element: HTMLElement, y: number, map: TextMap): number {
  const start = Number(element.dataset['start'])
  const { top, left, right } = element.getBoundingClientRect()
  if (top > y) return start
  const isFromRight = getComputedStyle(element).direction === 'rtl'
  return Math.max(start, caretAtPoint(map, isFromRight ? right - 1 : left + 1, y) ?? start)
}

/** The span of a stored place; found by its words where the blocks have moved; null when they are gone. */
export function spanOfPlace({ block, offset, check }: ReadingPlace, article: Article): Span | null {
  const start = (article.blocks[block]?.at.start ?? 0) + offset
  if (article.text.startsWith(check, start)) return span(start, start + check.length)
  const found = article.text.indexOf(check)
  return found === -1 || check === '' ? null : span(found, found + check.length)
}
