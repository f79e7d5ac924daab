import { dateOf, dayNumber, mondayOf } from '#domain/time/calendar.ts'
import { formatYearName, monthName } from '#domain/time/format-date.ts'
import { momentOf, type DayWindow } from './window.ts'

/** A line of the axis, at the beginning of a period. */
export type Tick = { readonly day: number; readonly label: string }

/** Where a day begins, in the units of `width`; days may be parts of days while the hand moves the axis. */
export function positionOf(day: number, window: DayWindow, width: number): number {
  return ((day - window.from) / (window.to + 1 - window.from)) * width
}

/** The day at a position: undoes `positionOf`. */
export function dayAt(position: number, window: DayWindow, width: number): number {
  return window.from + (position / width) * (window.to + 1 - window.from)
}

/** Steps of the axis from fine to coarse. */
type Step = { readonly unit: 'minute' | 'day' | 'week' | 'month'; readonly count: number }

const STEPS: readonly Step[] = [
  ...[5, 15, 60, 180, 360, 720].map((count): Step => ({ unit: 'minute', count })),
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000].map((count): Step => ({
    unit: 'month',
    count,
  })),
]

const MINUTE = 1 / 1440
const SAME = 1e-6 // parts of days are not exact
const DAYS = { minute: MINUTE, day: 1, week: 7, month: 30.44 } as const

/** The finest ticks of which no more than `most` stand in the window; labels say only what the step changes. */
export function ticksOf(window: DayWindow, most: number): readonly Tick[] {
  const length = window.to + 1 - window.from
  const step = STEPS.find(({ unit, count }) => length / (DAYS[unit] * count) <= most + SAME) ?? STEPS.at(-1)
  if (!step) return []
  const ticks: Tick[] = []
  for (let day = firstTick(window.from, step); day < window.to + 1; day = nextTick(day, step))
    if (day >= window.from - SAME) ticks.push({ day, label: labelOf(day, step, ticks.length === 0) })
  return ticks
}

function firstTick(from: number, { unit, count }: Step): number {
  if (unit === 'minute') return Math.floor((from / MINUTE + 0.5) / count) * count * MINUTE
  const day = Math.floor(from)
  if (unit === 'day') return day
  if (unit === 'week') return mondayOf(day)
  const { year, month } = dateOf(day)
  return dayNumber(0, Math.floor((year * 12 + month - 1) / count) * count + 1, 1)
}

function nextTick(day: number, { unit, count }: Step): number {
  if (unit === 'minute') return (Math.round(day / MINUTE) + count) * MINUTE
  if (unit === 'day') return day + count
  if (unit === 'week') return day + 7 * count
  const { year, month } = dateOf(day)
  return dayNumber(year, month + count, 1)
}

function labelOf(at: number, { unit, count }: Step, first: boolean): string {
  const { day, clock } = momentOf(at)
  if (unit === 'minute' && !first && clock !== '00:00') return clock
  if (unit === 'minute' && clock !== '00:00') return `${labelOf(day, { unit: 'day', count: 1 }, false)}, ${clock}`
  const { year, month, day: number } = dateOf(day)
  const short = monthName(month).slice(0, 3)
  // Years that fall on the step stand alone; there is no year 0, but the step before 1 is 1 BC.
  if (unit === 'month' && count >= 12) return formatYearName(year)
  if (unit === 'month') return month === 1 || first ? `${short} ${formatYearName(year)}` : short
  return number === 1 || first ? `${number} ${short} ${formatYearName(year)}` : `${number} ${short}`
}

/** How many of the days lie in each of `count` equal parts of the window; one that spans several counts in each. */
export function bucketsOf(days: readonly DayWindow[], window: DayWindow, count: number): readonly number[] {
  // Beginnings and ends are added up afterwards, so that a long event costs no more than a short one.
  const changes = Array.from({ length: count + 1 }, () => 0)
  for (const { from, to } of days) {
    if (to + 1 <= window.from || from >= window.to + 1) continue
    const [first, last] = [bucketAt(from, window, count), bucketAt(Math.max(from, to), window, count)]
    changes[first] = (changes[first] ?? 0) + 1
    changes[last + 1] = (changes[last + 1] ?? 0) - 1
  }
  let sum = 0
  return changes.slice(0, count).map((change) => (sum += change))
}

/** The part that a day lies in; the first or the last for days beyond the window. */
export function bucketAt(day: number, window: DayWindow, count: number): number {
  return Math.min(Math.max(Math.floor(positionOf(day, window, count)), 0), count - 1)
}

/**
 * What an event asks for, in pixels of the whole axis: its mark and bar from `start` to `end`, and the same with its
 * label from `left` to `right`.
 */
export type Claim = { readonly start: number; readonly end: number; readonly left: number; readonly right: number }

/** A stretch of a row that is taken, by the claim of that index. */
export type Taken = { readonly start: number; readonly end: number; readonly index: number }

/**
 * Rows in which no two events touch, each from left to right; what has no room stands in none. While all have room
 * with their labels, they stand as they come. Else labels find room in the upper rows first, in the order given; the
 * rest fills what is left, the earlier first. The pixels of the whole axis do not change while it is moved, so that
 * nothing jumps under the hand.
 */
export function placesOf(
  claims: readonly Claim[],
  order: readonly number[],
  { rows: most, labelled }: { readonly rows: number; readonly labelled: number },
): readonly (readonly Taken[])[] {
  const inOrder = rowsOf(most)
  const all = claims.every(({ left, right }, index) => inOrder.some((row) => take(row, left, right, index)))
  if (all) return inOrder
  const rows = rowsOf(most)
  const upper = rows.slice(0, labelled)
  const done = new Set<number>()
  for (const index of order) {
    const claim = claims[index]
    if (claim && upper.some((row) => take(row, claim.left, claim.right, index))) done.add(index)
  }
  for (const [index, { start, end }] of claims.entries())
    if (!done.has(index)) rows.some((row) => take(row, start, end, index))
  return rows
}

function rowsOf(count: number): Taken[][] {
  return Array.from({ length: count }, () => [])
}

/** Takes a stretch of a row if it is free; by halves, so that ten thousand are placed at once. */
function take(row: Taken[], start: number, end: number, index: number): boolean {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  if ((row[low - 1]?.end ?? -Infinity) > start || (row[low]?.start ?? Infinity) < end) return false
  row.splice(low, 0, { start, end, index })
  return true
}
