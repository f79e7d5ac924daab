import { sameSpan, span, type Span } from '#domain/text/span.ts'
import { endsBelow, halve, startsBelow } from './first-block.ts'

const AHEAD = 1.5 // windows above and below: who scrolls on meets nothing that is not painted yet

/**
 * Tells which characters of a text stand in the window or near it, and tells it anew when that changes: before what is
 * scrolled to is seen. Returns its own undo.
 */
export function watchSight(root: HTMLElement, tell: (near: Span) => void): () => void {
  let last: Span | null = null
  const look = () => {
    const near = nearTheWindow(root)
    if (!near || (last && sameSpan(near, last))) return
    last = near
    tell(near)
  }
  // It tells at once, when the page is laid out: to ask earlier would lay it out twice.
  const observer = new ResizeObserver(look)
  observer.observe(root)
  addEventListener('scroll', look, { passive: true })
  addEventListener('resize', look)
  return () => {
    observer.disconnect()
    removeEventListener('scroll', look)
    removeEventListener('resize', look)
  }
}

/** By the children of the text: their boxes are known even where the words in them have never been laid out. */
function nearTheWindow(root: HTMLElement): Span | null {
  // Hidden while it is printed: then all of it would seem to be at the top of the window.
  if (root.getClientRects().length === 0) return null
  const children = [...root.children]
  const from = halve(children, endsBelow(-AHEAD * innerHeight))
  const to = halve(children, startsBelow((1 + AHEAD) * innerHeight))
  let [start, end] = [Infinity, 0]
  for (const piece of children.slice(from, to).flatMap(piecesOf)) {
    const at = Number(piece.getAttribute('data-start'))
    start = Math.min(start, at)
    end = Math.max(end, at + piece.textContent.length)
  }
  return start < end ? span(start, end) : null
}

function piecesOf(child: Element): readonly Element[] {
  return child.hasAttribute('data-start') ? [child] : [...child.querySelectorAll('[data-start]')]
}
