import { bucketAt, dayAt, positionOf, ticksOf, type Tick } from '#domain/timeline/axis.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import { GAP, ON_SCREEN, type AxisEvent, type AxisRows, type Rows } from './axis-rows.ts'
import { shortened, widthOf } from './label-width.ts'
import { SHAPE_SIZE } from './StandingShape.tsx'

export const LANE = 20 // px: a mark with its label, and some air
const TICK_ROOM = 66 // px for "Sep 2020" and air around it
const COUNT_ROOM = 48 // px for "+1,234" and air around it
const TOP = 4 // px above the first lane, for the ring around a mark

/** An event where it is drawn: a mark at `x`, a bar as long as it may have lasted, and as much of its label as fits. */
export type PlacedEvent = AxisEvent & {
  readonly x: number
  readonly end: number
  readonly y: number
  readonly label: string
}

/** Events that had no room, and the part of the window that they are in. */
export type Crowd = { readonly x: number; readonly count: number; readonly days: DayWindow }

/** The heights of the lines below the rows, from the top: of "+12", of the dates, the line itself, the end. */
type Lines = { readonly counts: number; readonly dates: number; readonly base: number; readonly height: number }

function linesOf(rows: number): Lines {
  const counts = TOP + rows * LANE + 14
  return { counts, base: counts + 7, dates: counts + 20, height: counts + 28 }
}

export type AxisPicture = Lines & {
  readonly ticks: readonly (Tick & { readonly x: number })[]
  readonly placed: readonly PlacedEvent[]
  readonly more: readonly Crowd[]
}

/** What of it is seen through a window. */
export function pictureOf(
  { events, crowd }: AxisRows,
  window: DayWindow,
  width: number,
  rows: Rows = ON_SCREEN,
): AxisPicture {
  const parts = Math.max(1, Math.floor(width / COUNT_ROOM))
  const more = Array.from({ length: parts }, () => 0)
  const placed: PlacedEvent[] = []
  const perDay = width / (window.to + 1 - window.from)
  for (const from of crowd) {
    if (from < window.from || from >= window.to + 1) continue
    const part = bucketAt(from, window, parts)
    more[part] = (more[part] ?? 0) + 1
  }
  for (const event of events) {
    const { days, lane } = event
    if (days.to + 1 <= window.from || days.from >= window.to + 1) continue
    // What begins before the window shows its mark at the edge.
    const start = Math.min(Math.max(positionOf(days.from, window, width), 0), width - SHAPE_SIZE)
    const end = Math.min(positionOf(days.to + 1, window, width), width)
    const reach = event.reach - window.from * perDay
    const mark = start + SHAPE_SIZE
    const room =
      event.side === 'left'
        ? start - Math.max(reach, 0)
        : Math.min(reach, width) - (event.side === 'right' ? Math.max(mark, end) : mark)
    placed.push({
      ...event,
      x: start + SHAPE_SIZE / 2,
      end,
      y: TOP + lane * LANE + LANE / 2,
      label: shortened(capital(event.entry.event.brief), room - 2 * GAP),
    })
  }
  return {
    ...linesOf(rows.rows),
    ticks: ticksOf(window, Math.max(2, Math.floor(width / TICK_ROOM))).map((tick) => {
      const x = positionOf(tick.day, window, width)
      // A name that the edge would cut stands nowhere.
      return { ...tick, x, label: x + widthOf(tick.label) + GAP > width ? '' : tick.label }
    }),
    placed,
    more: more.flatMap((count, part) => {
      const at = (side: number) => dayAt(((part + side) / parts) * width, window, width)
      return count > 0 ? [{ x: ((part + 0.5) / parts) * width, count, days: { from: at(0), to: at(1) - 1 } }] : []
    }),
  }
}

/** Clauses begin anywhere in their sentences; in a column of labels each begins like one. */
function capital(brief: string): string {
  return brief.replace(/^\p{Ll}(?=\p{Ll}*\s)/u, (letter) => letter.toUpperCase())
}

/** Where the label of an event begins, or ends when it stands before its mark. */
export function labelAt({ x, end, side }: PlacedEvent): number {
  if (side === 'left') return x - SHAPE_SIZE / 2 - GAP
  const mark = x + SHAPE_SIZE / 2
  return (side === 'right' ? Math.max(mark, end) : mark) + GAP
}

/** The event nearest to a point, if it is near enough to be meant; its label counts. */
export function eventNear({ placed }: AxisPicture, x: number, y: number): PlacedEvent | null {
  let [nearest, least]: [PlacedEvent | null, number] = [null, LANE]
  for (const event of placed) {
    const at = labelAt(event)
    const long = widthOf(event.label)
    const left = Math.min(event.x - SHAPE_SIZE / 2, event.side === 'left' ? at - long : at)
    const right = Math.max(event.end, event.x + SHAPE_SIZE / 2, event.side === 'left' ? at : at + long)
    const distance = Math.hypot(Math.max(left - x, x - right, 0), event.y - y)
    if (distance < least) [nearest, least] = [event, distance]
  }
  return nearest
}

/** The crowd whose count stands at a point. */
export function crowdNear({ more, counts }: AxisPicture, x: number, y: number): Crowd | null {
  if (Math.abs(y - (counts - 6)) > LANE / 2) return null
  return more.find((crowd) => Math.abs(crowd.x - x) <= COUNT_ROOM / 2) ?? null
}
