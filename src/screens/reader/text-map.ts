import { span, type Span } from '#domain/text/span.ts'

/**
 * Where reading text stands on the page. An element whose only content is reading text carries
 * `data-start`, the offset of its first character in `Article.text`; nothing else is known of the page.
 */
export type TextMap = {
  readonly root: HTMLElement
  /** One range per piece of text, in order; the blank lines between blocks have none. */
  readonly rangesOf: (at: Span) => Range[]
  /** The same without ranges, which cost far more: thousands of highlights are painted at once. */
  readonly partsOf: (at: Span) => readonly Part[]
  /** The offset at a boundary point of the page, moved to the nearest text if the point is outside. */
  readonly offsetOf: (node: Node, offset: number) => number
  /** The piece of text that holds a character; null in the gap between two blocks. */
  readonly pieceAt: (offset: number) => Piece | null
  readonly length: number
}

type Piece = Span & { readonly node: Text }

/** A part of the text of one node. */
export type Part = { readonly node: Text; readonly from: number; readonly to: number }

export function mapText(root: HTMLElement): TextMap {
  const pieces = piecesOf(root)
  const byNode = new Map(pieces.map((piece) => [piece.node, piece]))

  const partsOf = (at: Span): readonly Part[] => {
    const parts = []
    for (let i = firstEndingAfter(pieces, at.start); i < pieces.length; i += 1) {
      const piece = pieces[i]
      if (!piece || piece.start >= at.end) break
      const from = Math.max(0, at.start - piece.start)
      const to = Math.min(piece.end, at.end) - piece.start
      if (from < to) parts.push({ node: piece.node, from, to })
    }
    return parts
  }

  const rangesOf = (at: Span): Range[] =>
    partsOf(at).map(({ node, from, to }) => {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      return range
    })

  const offsetOf = (node: Node, offset: number): number => {
    const own = node instanceof Text ? byNode.get(node) : undefined
    if (own) return Math.min(own.start + offset, own.end)
    const point = document.createRange()
    point.setStart(node, offset)
    // The last piece that begins before the point: the point is in the gap behind it.
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = pieces[middle]
      if (piece && point.comparePoint(piece.node, 0) < 0) low = middle + 1
      else high = middle
    }
    return pieces[low - 1]?.end ?? pieces[0]?.start ?? 0
  }

  const pieceAt = (offset: number): Piece | null => {
    const piece = pieces[firstEndingAfter(pieces, offset)]
    return piece && piece.start <= offset ? piece : null
  }

  return { root, rangesOf, partsOf, offsetOf, pieceAt, length: pieces.at(-1)?.end ?? 0 }
}

/** The words that the reader has selected in the mapped text, white space at the edges left out; null when none. */
export function selectedSpan(map: TextMap, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(map.root)) return null
  let start = map.offsetOf(range.startContainer, range.startOffset)
  let end = map.offsetOf(range.endContainer, range.endOffset)
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return start < end ? span(start, end) : null
}

/** Selects a span for the browser too, so that copying and Shift+Arrow work on from there. */
export function selectSpan(map: TextMap, at: Span): void {
  const ranges = map.rangesOf(at)
  const first = ranges[0]
  const last = ranges.at(-1)
  if (!first || !last) return
  document.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}

/** The offset of the character under a point of the window; null where there is none. */
export function offsetAtPoint(map: TextMap, x: number, y: number): number | null {
  const near = caretAtPoint(map, x, y)
  if (near === null) return null
  // A caret stands between two characters, and snaps to the text from afar: take the one that is really there.
  const hit = [near, near - 1].find(
    (offset) =>
      offset >= 0 &&
      map
        .rangesOf(span(offset, offset + 1))
        .some((range) => [...range.getClientRects()].some((box) => contains(box, x, y))),
  )
  return hit ?? null
}

/** The place between two characters that is nearest to a point of the window; null where no text is near. */
export function caretAtPoint(map: TextMap, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  // Safari before 18.4 knows the older form alone.
  // oxlint-disable-next-line typescript/no-deprecated
  const old = caret ? null : document.caretRangeFromPoint?.(x, y)
  const node = caret?.offsetNode ?? old?.startContainer
  if (!(node instanceof Text) || !map.root.contains(node)) return null
  return map.offsetOf(node, caret?.offset ?? old?.startOffset ?? 0)
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = []
  // A long text has thousands of them: attributes and siblings are read in half the time of `dataset` and `childNodes`.
  for (const element of root.querySelectorAll('[data-start]')) {
    let start = Number(element.getAttribute('data-start'))
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (!(node instanceof Text)) continue
      pieces.push({ node, start, end: start + node.length })
      start += node.length
    }
  }
  return pieces.sort((a, b) => a.start - b.start)
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
