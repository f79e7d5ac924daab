import type { Span } from '#domain/text/span.ts'
import type { TextMap } from './text-map.ts'

const FROM_TOP = 0.3 // of the window: above the middle, so that what follows is in sight

/**
 * Brings a passage into sight, so far below the top of the window, and puts the focus on its block, where a screen
 * reader goes on.
 */
export function arriveAt(map: TextMap, at: Span, fromTop = innerHeight * FROM_TOP): void {
  const range = map.rangesOf(at)[0]
  const block = range?.startContainer.parentElement
  if (!range || !block) return
  scrollToRange(range, fromTop)
  block.tabIndex = -1
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true })
  block.focus({ preventScroll: true })
}

/** Brings a passage into sight only if it is out of it, and leaves the focus where it is. */
export function reveal(map: TextMap, at: Span): void {
  const range = map.rangesOf(at)[0]
  if (!range) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top < BAR || bottom > innerHeight - BAR) scrollToRange(range, innerHeight * FROM_TOP)
}

/**
 * Of a long text, what was never in sight is laid out only on the way there, and moves what stands below it: the way is
 * corrected then, unless the reader goes on from there.
 */
function scrollToRange(range: Range, fromTop: number): void {
  const reader = new AbortController()
  for (const input of OWN_WAYS) {
    addEventListener(input, () => reader.abort(), { signal: reader.signal, capture: true, passive: true })
  }
  const scroll = (again: number) => {
    if (reader.signal.aborted) return
    const off = range.getBoundingClientRect().top - fromTop
    const arrived = Math.abs(off) < 1
    if (!arrived) scrollBy({ top: off, behavior: 'instant' })
    if (arrived || again === 0) reader.abort()
    else requestAnimationFrame(() => requestAnimationFrame(() => scroll(again - 1)))
  }
  scroll(CORRECTIONS)
}

const CORRECTIONS = 2
const OWN_WAYS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

const BAR = 72 // what the bars at the top and the bottom may cover, in CSS pixels
