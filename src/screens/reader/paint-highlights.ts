import { sameSpan, type Span } from '#domain/text/span.ts'
import { stylesOf } from './highlights.ts'
import type { Painter } from './painter.ts'
import { type Layer, segmentsOf } from './segments.ts'

const SLICE = 1500 // highlights: painting so many for the first time takes some ten milliseconds

/**
 * Paints highlights, and of a change only what stands near it; many of them slice by slice, with the page free in
 * between. The layers are in the order of their places.
 */
export function highlightPainter(painter: Painter, slice = SLICE) {
  let shown: readonly Layer[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const paint = (wanted: readonly Layer[]): void => {
    clearTimeout(timer)
    const next = stepTowards(shown, wanted, slice)
    const stretch = changedStretch(shown, next)
    if (stretch) {
      const near = next.filter(({ at }) => at.start < stretch.end && at.end > stretch.start)
      painter.show(stylesOf(segmentsOf(near)), stretch)
    }
    shown = next
    if (next !== wanted) timer = setTimeout(paint, 0, wanted)
  }

  return {
    paint,
    /** For when the painter is cleared: what comes after is painted from the start. */
    stop: () => {
      clearTimeout(timer)
      shown = []
    },
  }
}

/** Layers between two states: those that are new or changed are shown as wanted, at most so many, the first ones. */
function stepTowards(before: readonly Layer[], wanted: readonly Layer[], most: number): readonly Layer[] {
  const [head, tail] = unchangedEnds(before, wanted)
  const next = wanted[head + most]
  if (!next || wanted.length - head - tail <= most) return wanted
  return [...wanted.slice(0, head + most), ...before.filter(({ at }) => at.start > next.at.start)]
}

/**
 * The stretch of the text outside of which nothing has to be painted anew, and whose edges no highlight crosses;
 * null when nothing has changed.
 */
function changedStretch(before: readonly Layer[], after: readonly Layer[]): Span | null {
  const [head, tail] = unchangedEnds(before, after)
  let [start, end] = [Infinity, 0]
  const take = (at: Span) => {
    start = Math.min(start, at.start)
    end = Math.max(end, at.end)
  }
  for (const { at } of before.slice(head, before.length - tail)) take(at)
  for (const { at } of after.slice(head, after.length - tail)) take(at)
  return start < end ? widened({ start, end }, before) : null
}

/** With all that overlaps it, and what overlaps that. The layers are the old ones: the new ones are the same, or inside. */
function widened(stretch: Span, layers: readonly Layer[]): Span {
  let { start, end } = stretch
  let [from, to] = [0, 0] // of layers that hang together
  const take = () => {
    if (from >= stretch.end || to <= stretch.start) return
    start = Math.min(start, from)
    end = Math.max(end, to)
  }
  for (const { at } of layers) {
    if (at.start >= to) {
      take()
      from = at.start
    }
    to = Math.max(to, at.end)
  }
  take()
  return { start, end }
}

/** How many layers are the same at the start and at the end of two lists. */
function unchangedEnds(before: readonly Layer[], after: readonly Layer[]): readonly [number, number] {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && isSame(before[head], after[head])) head += 1
  let tail = 0
  while (tail < shortest - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  return [head, tail]
}

function isSame(one: Layer | undefined, other: Layer | undefined): boolean {
  if (!one || !other) return false
  return sameSpan(one.at, other.at) && one.colour === other.colour && one.changed === other.changed
}
