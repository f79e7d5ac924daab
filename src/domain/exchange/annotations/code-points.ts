import { span, type Span } from '#domain/text/span.ts'

/** Turns spans of `text` in UTF-16 code units into spans in code points, as other programs count. */
export function codePointsOf(text: string): (at: Span) => Span {
  const pairs = pairsIn(text)
  const pointAt = (offset: number) => offset - countBelow(pairs, offset)
  return (at) => span(pointAt(at.start), pointAt(at.end))
}

/** The way back; null for what ends behind the text. */
export function codeUnitsOf(text: string): (start: number, end: number) => Span | null {
  const pairs = pairsIn(text)
  // The pair with index i is counted from the code point `pairs[i] - i` on.
  const points = pairs.map((at, i) => at - i)
  const unitAt = (offset: number) => offset + countBelow(points, offset + 1)
  return (start, end) => {
    const at = { start: unitAt(start), end: unitAt(end) }
    return at.start <= at.end && at.end <= text.length ? span(at.start, at.end) : null
  }
}

/** Where the second halves of surrogate pairs stand, ascending. */
function pairsIn(text: string): readonly number[] {
  const pairs: number[] = []
  for (let i = 1; i < text.length; i++) {
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) pairs.push(i)
  }
  return pairs
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
