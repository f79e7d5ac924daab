import type { Span } from '#domain/text/span.ts'
import type { TextMap } from './text-map.ts'

const FROM_TOP = 0.3 // of the window: above the middle, so that what follows is in sight

/** Brings a passage into sight and puts the focus on its block, where a screen reader goes on. */
export function arriveAt(map: TextMap, at: Span): void {
  const range = map.rangesOf(at)[0]
  const block = range?.startContainer.parentElement
  if (!range || !block) return
  scrollToRange(range)
  block.tabIndex = -1
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true })
  block.focus({ preventScroll: true })
}

/** Brings a passage into sight only if it is out of it, and leaves the focus where it is. */
export function reveal(map: TextMap, at: Span): void {
  const range = map.rangesOf(at)[0]
  if (!range) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top < BAR || bottom > innerHeight - BAR) scrollToRange(range)
}

/** Of a long text, what was never in sight is laid out only on the way there, and moves what stands below it. */
function scrollToRange(range: Range, again = CORRECTIONS): void {
  const { top } = range.getBoundingClientRect()
  const off = top - innerHeight * FROM_TOP
  if (Math.abs(off) < 1) return
  scrollBy({ top: off, behavior: 'instant' })
  if (again > 0) requestAnimationFrame(() => requestAnimationFrame(() => scrollToRange(range, again - 1)))
}

const CORRECTIONS = 2

const BAR = 72 // what the bars at the top and the bottom may cover, in CSS pixels
