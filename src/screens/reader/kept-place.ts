import type { Article } from '#domain/article/article.ts'
import { fromSource, toSource } from '#domain/article/source-map.ts'
import { endsBelow, firstBlock } from './first-block.ts'
import { BAR } from './reading-place.ts'

/** A line of the source that is on the page, and how far it is from the top of the window, in CSS pixels. */
export type KeptLine = {
  readonly source: number
  readonly top: number
  /** In the list of lines, not in the article. */
  readonly listed: boolean
}

/** Elements of the article say where they stand in the reading text, those of the list of lines where in the source. */
const LINES = '[data-start], [data-source]'
const MOST = 20 // lines: the first of them may be gone, not all that fill a window
const LIST_BAR = 150 // and with the head of the list of lines

/** The lines in sight; none at the top of the page, which has nothing above it that could push. */
export function keepPlace(root: HTMLElement, article: Article): KeptLine[] {
  if (scrollY === 0) return []
  const elements = elementsOf(root)
  const top = firstBlock(root, LINES, endsBelow(BAR))
  const first = top ? elements.indexOf(top) : elements.length
  return elements.slice(first, first + MOST).flatMap((element) => {
    const source = sourceOf(element, article)
    return source === null
      ? []
      : [{ source, top: element.getBoundingClientRect().top, listed: 'source' in element.dataset }]
  })
}

/** Scrolls so that the first of the lines that is there stands where it stood. */
export function returnTo(root: HTMLElement, article: Article, kept: readonly KeptLine[]): void {
  const elements = kept.length === 0 ? [] : elementsOf(root)
  for (const { source, top, listed: wasListed } of kept) {
    const listed = root.querySelector(`[data-source="${source}"]`)
    const offset = fromSource(article, source)
    const shown = offset === null ? undefined : elements.findLast(({ dataset }) => Number(dataset['start']) <= offset)
    const element = listed ?? shown
    if (!element) continue
    const from = listed && !wasListed ? Math.max(top, LIST_BAR) : top
    scrollBy({ top: element.getBoundingClientRect().top - from, behavior: 'instant' })
    return
  }
}

function elementsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(LINES)]
}

function sourceOf({ dataset }: HTMLElement, article: Article): number | null {
  const { source, start } = dataset
  return source === undefined ? toSource(article, Number(start)) : Number(source)
}
