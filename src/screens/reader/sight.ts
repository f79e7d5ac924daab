import { span, type Span } from '#domain/text/span.ts'
import { endsBelow, halve, startsBelow } from './first-block.ts'

const AHEAD = 1.5 // windows above and below: who scrolls on meets nothing that is not painted yet

/**
 * Tells which characters of a text stand in the window or near it, and tells it anew when that changes: before what is
 * scrolled to is seen. Returns its own undo.
 */
export function watchSight(root: HTMLElement, tell: (near: Span) => void): () => void {
  let last = [-1, -1]
  const look = () => {
    // Hidden while it is printed: then all of it would seem to be at the top of the window.
    if (root.getClientRects().length === 0) return
    const children = [...root.children]
    const from = halve(children, endsBelow(-AHEAD * innerHeight))
    const to = halve(children, startsBelow((1 + AHEAD) * innerHeight))
    if (from === last[0] && to === last[1]) return
    last = [from, to]
    const near = spanOf(children.slice(from, to))
    if (near) tell(near)
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

/** What some children of the text hold: their boxes are known even where the words in them have never been laid out. */
function spanOf(children: readonly Element[]): Span | null {
  let [start, end] = [Infinity, 0]
  for (const piece of children.flatMap(piecesOf)) {
    const at = Number(piece.getAttribute('data-start'))
    start = Math.min(start, at)
    end = Math.max(end, at + piece.textContent.length)
  }
  return start < end ? span(start, end) : null
}

function piecesOf(child: Element): readonly Element[] {
  return child.hasAttribute('data-start') ? [child] : [...child.querySelectorAll('[data-start]')]
}
