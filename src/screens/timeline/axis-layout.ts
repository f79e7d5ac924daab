import { bucketAt, lanesOf, positionOf, ticksOf, type Tick } from '#domain/timeline/axis.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import { SHAPE_SIZE } from './StandingShape.tsx'

export const LANE = 18 // px: a mark and some air
const LANES = 5 // more rows would push the list off a phone; the rest is counted
const TICK_ROOM = 66 // px for "Sep 2020" and air around it
const COUNT_ROOM = 44 // px for "+1,234"
const TOP = 8 // px above the first lane, for the ring around a mark
export const COUNTS = TOP + LANES * LANE + 16 // px to the line of "+12"
export const TICKS = COUNTS + 18 // px to the line of dates
export const HEIGHT = TICKS + 8

export type AxisEvent = {
  readonly key: string
  readonly entry: Sought
  readonly days: DayWindow
  readonly lane: number
}

/** An event where it is drawn: a mark at `x`, and a bar as long as it may have lasted. */
export type PlacedEvent = AxisEvent & { readonly x: number; readonly end: number; readonly y: number }

/** What has a date, each in its row: the same rows however the window is moved. */
export function axisEvents(entries: readonly Sought[], extent: DayWindow, perDay: number): readonly AxisEvent[] {
  const dated = entries.flatMap((entry) =>
    // An open end ends with the axis.
    entry.days
      ? [{ entry, days: { from: Math.max(entry.days.from, extent.from), to: Math.min(entry.days.to, extent.to) } }]
      : [],
  )
  const lanes = lanesOf(
    dated.map(({ days }) => days),
    { perDay, least: SHAPE_SIZE + 3, most: LANES },
  )
  return dated.map(({ entry, days }, index) => ({ key: keyOfEntry(entry), entry, days, lane: lanes[index] ?? -1 }))
}

export type AxisPicture = {
  readonly ticks: readonly (Tick & { readonly x: number })[]
  readonly placed: readonly PlacedEvent[]
  /** How many had no room, and about where. */
  readonly more: readonly { readonly x: number; readonly count: number }[]
}

/** What of it is seen through a window. */
export function pictureOf(events: readonly AxisEvent[], window: DayWindow, width: number): AxisPicture {
  const parts = Math.max(1, Math.floor(width / COUNT_ROOM))
  const more = Array.from({ length: parts }, () => 0)
  const placed: PlacedEvent[] = []
  for (const event of events) {
    const { days, lane } = event
    if (days.to + 1 <= window.from || days.from >= window.to + 1) continue
    if (lane === -1) {
      const part = bucketAt(days.from, window, parts)
      more[part] = (more[part] ?? 0) + 1
      continue
    }
    // What begins before the window shows its mark at the edge.
    const start = Math.min(Math.max(positionOf(days.from, window, width), 0), width - SHAPE_SIZE)
    const end = Math.min(positionOf(days.to + 1, window, width), width)
    placed.push({ ...event, x: start + SHAPE_SIZE / 2, end, y: TOP + lane * LANE + LANE / 2 })
  }
  return {
    ticks: ticksOf(window, Math.max(2, Math.floor(width / TICK_ROOM))).map((tick) => ({
      ...tick,
      x: positionOf(tick.day, window, width),
    })),
    placed,
    more: more.flatMap((count, part) => (count > 0 ? [{ x: ((part + 0.5) / parts) * width, count }] : [])),
  }
}

/** The event nearest to a point, if it is near enough to be meant. */
export function eventNear(placed: readonly PlacedEvent[], x: number, y: number): PlacedEvent | null {
  let [nearest, least]: [PlacedEvent | null, number] = [null, LANE]
  for (const event of placed) {
    const aside = Math.max(event.x - SHAPE_SIZE / 2 - x, x - Math.max(event.end, event.x + SHAPE_SIZE / 2), 0)
    const distance = Math.hypot(aside, event.y - y)
    if (distance < least) [nearest, least] = [event, distance]
  }
  return nearest
}
