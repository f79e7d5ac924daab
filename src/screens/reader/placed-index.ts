import type { Placed } from '#domain/annotation/order-annotations.ts'
import { lengthOf, type Span } from '#domain/text/span.ts'
import { spanOf } from './placed-spans.ts'

/** Finds what stands over a character of the text without looking at every highlight. */
export type PlacedIndex = {
  /** The shorter first: it is the one that was meant. */
  readonly at: (offset: number) => readonly Placed[]
  /** None of them stands anywhere in the text. */
  readonly empty: boolean
}

/**
 * Sorted by start, halved again and again; each half knows how far the longest in it reaches, so that a search
 * passes by the halves that end before the place.
 */
export function indexPlaced(placed: readonly Placed[]): PlacedIndex {
  // Made when it is asked: who opens a text waits for the words first, and points at them later.
  let made: ((offset: number) => readonly Placed[]) | null = null
  return {
    empty: !placed.some((each) => spanOf(each) !== null),
    at: (offset) => (made ??= searchIn(placed))(offset),
  }
}

function searchIn(placed: readonly Placed[]): PlacedIndex['at'] {
  const all = placed
    .flatMap((each) => {
      const at = spanOf(each)
      return at ? [{ each, at }] : []
    })
    .sort((a, b) => a.at.start - b.at.start)
  const reach = new Uint32Array(all.length)

  const build = (low: number, high: number): number => {
    const middle = (low + high) >> 1
    const here = all[middle]
    if (low >= high || !here) return 0
    const far = Math.max(here.at.end, build(low, middle), build(middle + 1, high))
    reach[middle] = far
    return far
  }
  const collect = (offset: number, low: number, high: number, into: { each: Placed; at: Span }[]): void => {
    const middle = (low + high) >> 1
    const here = all[middle]
    if (low >= high || !here || (reach[middle] ?? 0) <= offset) return
    collect(offset, low, middle, into)
    if (here.at.start > offset) return
    if (offset < here.at.end) into.push(here)
    collect(offset, middle + 1, high, into)
  }
  build(0, all.length)

  return (offset) => {
    const found: { each: Placed; at: Span }[] = []
    collect(offset, 0, all.length, found)
    return found.sort((a, b) => lengthOf(a.at) - lengthOf(b.at)).map(({ each }) => each)
  }
}
