import type { DayWindow } from './window.ts'

/** So few can all be read on the whole axis. */
const FEW = 12
/** Parts of the events that a first view may hold: with fewer it would not be their story. */
const PARTS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
/** It has to show them at least so many times larger. */
const LARGER = 4

/**
 * The part of the time in which most of the story lies, where a few events far from it would squeeze all others into
 * a corner of the axis; null where the whole is as good. `days` may have open ends.
 */
export function firstView(days: readonly DayWindow[]): DayWindow | null {
  const known = days
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .toSorted((a, b) => a.from - b.from)
  const [first, last] = [known[0], known.at(-1)]
  if (known.length < FEW || !first || !last) return null
  const whole = lengthOf(first.from, Math.max(...known.map(({ to }) => to)))
  let best: { readonly from: number; readonly to: number; readonly worth: number } | null = null
  for (const part of PARTS) {
    const stretch = shortest(known, Math.ceil(part * known.length))
    const larger = whole / lengthOf(stretch.from, stretch.to)
    const worth = part * Math.log(larger)
    if (larger >= LARGER && (best === null || worth > best.worth)) best = { ...stretch, worth }
  }
  if (!best) return null
  // Whole days, and what lasted no longer than the view itself to its end.
  const { from, to } = best
  const ends = known.flatMap((each) =>
    each.from >= from && each.from <= to && lengthOf(each.from, each.to) <= lengthOf(from, to) ? each.to : [],
  )
  const seen = { from: Math.floor(from), to: Math.ceil(Math.max(to, ...ends)) }
  return lengthOf(seen.from, seen.to) * LARGER <= whole ? seen : null
}

/** The shortest stretch in which so many of them begin. */
function shortest(sorted: readonly DayWindow[], count: number): { readonly from: number; readonly to: number } {
  let best = { from: sorted[0]?.from ?? 0, to: sorted.at(-1)?.from ?? 0 }
  for (let index = 0; index + count <= sorted.length; index++) {
    const [from, to] = [sorted[index]?.from ?? 0, sorted[index + count - 1]?.from ?? 0]
    if (to - from < best.to - best.from) best = { from, to }
  }
  return best
}

function lengthOf(from: number, to: number): number {
  return Math.max(1, to - from + 1)
}

/** How many lie before a window and how many after it. */
export function outside(
  days: readonly (DayWindow | null)[],
  { from, to }: DayWindow,
): { readonly earlier: number; readonly later: number } {
  let [earlier, later] = [0, 0]
  for (const each of days) {
    if (!each) continue
    if (each.to + 1 <= from) earlier++
    else if (each.from >= to + 1) later++
  }
  return { earlier, later }
}
