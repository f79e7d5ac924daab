import { dateOf, dayNumber, mondayOf, type DayNumber } from '#domain/time/calendar.ts'
import { formatYearName, monthName } from '#domain/time/format-date.ts'
import type { DayWindow } from './window.ts'

/** A line of the axis, at the beginning of a period. */
export type Tick = { readonly day: DayNumber; readonly label: string }

/** Where a day begins, in the units of `width`; days may be parts of days while the hand moves the axis. */
export function positionOf(day: number, window: DayWindow, width: number): number {
  return ((day - window.from) / (window.to + 1 - window.from)) * width
}

/** The day at a position: undoes `positionOf`. */
export function dayAt(position: number, window: DayWindow, width: number): number {
  return window.from + (position / width) * (window.to + 1 - window.from)
}

/** Steps of the axis from fine to coarse, in days or in months. */
type Step = { readonly unit: 'day' | 'week' | 'month'; readonly count: number }

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000].map((count): Step => ({
    unit: 'month',
    count,
  })),
]

const DAYS = { day: 1, week: 7, month: 30.44 } as const

/** The finest ticks of which no more than `most` stand in the window; labels say only what the step changes. */
export function ticksOf(window: DayWindow, most: number): readonly Tick[] {
  const length = window.to + 1 - window.from
  const step = STEPS.find(({ unit, count }) => length / (DAYS[unit] * count) <= most) ?? STEPS.at(-1)
  if (!step) return []
  const ticks: Tick[] = []
  for (let day = firstTick(window.from, step); day <= window.to; day = nextTick(day, step))
    if (day >= window.from) ticks.push({ day, label: labelOf(day, step, ticks.length === 0) })
  return ticks
}

function firstTick(from: number, { unit, count }: Step): DayNumber {
  const day = Math.floor(from)
  if (unit === 'day') return day
  if (unit === 'week') return mondayOf(day)
  const { year, month } = dateOf(day)
  return dayNumber(0, Math.floor((year * 12 + month - 1) / count) * count + 1, 1)
}

function nextTick(day: DayNumber, { unit, count }: Step): DayNumber {
  if (unit === 'day') return day + count
  if (unit === 'week') return day + 7 * count
  const { year, month } = dateOf(day)
  return dayNumber(year, month + count, 1)
}

function labelOf(day: DayNumber, { unit, count }: Step, first: boolean): string {
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
    if (to < window.from || from > window.to) continue
    const [first, last] = [bucketAt(from, window, count), bucketAt(to, window, count)]
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
 * Rows in which no two events touch, the first free one for each in the order given; -1 when there are no more rows.
 * In pixels of the whole axis, which do not change while it is moved, so that nothing jumps under the hand.
 */
export function lanesOf(
  days: readonly DayWindow[],
  { perDay, least, most }: { readonly perDay: number; readonly least: number; readonly most: number },
): readonly number[] {
  const ends: number[] = []
  return days.map(({ from, to }) => {
    const start = from * perDay
    const end = Math.max((to + 1) * perDay, start + least)
    const free = ends.findIndex((last) => last <= start)
    const lane = free === -1 ? ends.length : free
    if (lane >= most) return -1
    ends[lane] = end
    return lane
  })
}
