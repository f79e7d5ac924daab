/** A stretch of a text: half-open `[start, end)`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** Makes a span; throws a RangeError when the offsets are not whole, not in order, or negative. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`Not a span: ${start}..${end}`)
  }
  return { start, end }
}

export function sliceOf(text: string, at: Span): string {
  return text.slice(at.start, at.end)
}

export function lengthOf(at: Span): number {
  return at.end - at.start
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** How many characters the two share; none or less when they lie apart. */
export function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
