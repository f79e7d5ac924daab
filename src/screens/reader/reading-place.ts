import type { Article } from '#domain/article/article.ts'
import { span, type Span } from '#domain/text/span.ts'
import type { TextMap } from './text-map.ts'

/** Where the reader is: a block, an offset in it, and words to check it by; never pixels or percent. */
export type ReadingPlace = {
  readonly block: number
  readonly offset: number
  readonly check: string
  readonly fraction: number
}

const CHECK = 40 // enough words to notice that a block has become another
const BAR = 64 // height of the bar that covers the top of the window, in CSS pixels

/** The offset of the text at the top of the window; 0 before there is any on the page. */
export function offsetInSight(): number {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-start]')]
  return Number(elements[firstBelow(elements, BAR)]?.dataset['start'] ?? 0)
}

/** The place at the top of the window, and how much of the text has been in sight. */
export function readingPlace(map: TextMap, article: Article): ReadingPlace {
  const elements = [...map.root.querySelectorAll<HTMLElement>('[data-start]')]
  const top = elements[firstBelow(elements, BAR)]
  const beyond = elements[firstStartingBelow(elements, innerHeight)]
  const start = Number(top?.dataset['start'] ?? 0)
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

/** The span of a stored place; found by its words where the blocks have moved; null when they are gone. */
export function spanOfPlace({ block, offset, check }: ReadingPlace, article: Article): Span | null {
  const start = (article.blocks[block]?.at.start ?? 0) + offset
  if (article.text.startsWith(check, start)) return span(start, start + check.length)
  const found = article.text.indexOf(check)
  return found === -1 || check === '' ? null : span(found, found + check.length)
}

/** Blocks follow each other down the page, so a halving search finds one without measuring all. */
function firstBelow(elements: readonly HTMLElement[], y: number): number {
  return halve(elements, (element) => element.getBoundingClientRect().bottom > y)
}

function firstStartingBelow(elements: readonly HTMLElement[], y: number): number {
  return halve(elements, (element) => element.getBoundingClientRect().top > y)
}

function halve(elements: readonly HTMLElement[], holds: (element: HTMLElement) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    const element = elements[middle]
    if (element && !holds(element)) low = middle + 1
    else high = middle
  }
  return low
}
