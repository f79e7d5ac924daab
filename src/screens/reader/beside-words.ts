import type { Span } from '#domain/text/span.ts'
import type { Part, TextMap } from './text-map.ts'

const TALL = 0.6 // of the window: beside more there is no room
const NEAR = 20 // pieces of text: short ones stand beside each other in one line

/**
 * Measures the box of words, for what stands beside them: of all, or of the last line in sight when all are nearly as
 * tall as the window. Whoever selects a whole book asks at every turn of the wheel, so few pieces are measured.
 */
export function boxBeside(map: TextMap, at: Span): () => DOMRect {
  const parts = map.partsOf(at)
  return () => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return new DOMRect()
    if (boxOf(last).bottom - boxOf(first).top <= innerHeight * TALL) return around(parts.flatMap(linesOf))
    const end = firstBelow(parts)
    const lines = parts.slice(Math.max(0, end - NEAR), end).flatMap(linesOf)
    return lines.findLast(({ top, bottom }) => top >= 0 && bottom <= innerHeight) ?? linesOf(last).at(-1) ?? boxOf(last)
  }
}

/** Of pieces that stand below each other the first that begins below the window. */
function firstBelow(parts: readonly Part[]): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const part = parts[middle]
    if (part && boxOf(part).top < innerHeight) low = middle + 1
    else high = middle
  }
  return low
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

function boxOf(part: Part): DOMRect {
  return rangeOf(part).getBoundingClientRect()
}

function linesOf(part: Part): readonly DOMRect[] {
  return [...rangeOf(part).getClientRects()]
}

function rangeOf({ node, from, to }: Part): Range {
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}
