import {
  bucketAt,
  type Claim,
  dayAt,
  placesOf,
  positionOf,
  type Taken,
  ticksOf,
  type Tick,
} from '#domain/timeline/axis.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Standing } from '#domain/timeline/event.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import { SHAPE_SIZE } from './StandingShape.tsx'

export const LANE = 20 // px: a mark with its label, and some air
const TICK_ROOM = 66 // px for "Sep 2020" and air around it
const COUNT_ROOM = 48 // px for "+1,234" and air around it
const TOP = 4 // px above the first lane, for the ring around a mark
export const LETTER = 6.6 // px: what a letter of a label takes on average
const LONGEST = 26 // letters of a label that room is made for: they are read at a glance
const FULLEST = 60 // letters of it where there is room anyway
const FEW = 60 // events: fewer are not crowded
const SHORTEST = 5 // letters: fewer say nothing
const SHORTEST_CUT = 10 // letters of a label that is cut: "The…" says nothing either
export const GAP = 5 // px between a mark and its label, and behind it

/** How many rows there are, and in how many of them labels come first: where it is crowded, the others show how crowded. */
export type Rows = { readonly rows: number; readonly labelled: number }

/** More rows would push the list off a phone; what has no room is counted. */
const ON_SCREEN: Rows = { rows: 6, labelled: 4 }

export type AxisEvent = {
  readonly key: string
  readonly entry: Sought
  readonly days: DayWindow
  readonly lane: number
  readonly side: 'left' | 'right'
  /** In pixels of the whole axis: how far its label may reach on its side. */
  readonly reach: number
}

/** An event where it is drawn: a mark at `x`, a bar as long as it may have lasted, and as much of its label as fits. */
export type PlacedEvent = AxisEvent & {
  readonly x: number
  readonly end: number
  readonly y: number
  readonly label: string
}

/** What is told as a fact, surely and to the day, comes before what is not. */
const WEIGHT: Record<Standing, number> = { told: 4, planned: 3, denied: 3, quoted: 2, habitual: 1 }

/** Whose label is shown where not all can be: what the reader set, what several texts tell, what is sure. */
function weightOf({ event: { standing, timex, correction }, others, days }: Sought): number {
  const exact = days !== null && days.to - days.from < 1
  return (
    (correction ? 100 : 0) +
    Math.min(others.length, 5) * 10 +
    WEIGHT[standing] +
    (timex.certainty === 'certain' ? 2 : 0) +
    (exact ? 1 : 0)
  )
}

/** What has a date, and whose labels come first: the same however the axis is zoomed. */
export type Weighed = {
  readonly extent: DayWindow
  readonly dated: readonly { readonly key: string; readonly entry: Sought; readonly days: DayWindow }[]
  /** Indices into `dated`, the weightiest first. */
  readonly order: readonly number[]
}

export function weigh(entries: readonly Sought[], extent: DayWindow): Weighed {
  const dated = entries.flatMap((entry) =>
    // An open end ends with the axis.
    entry.days
      ? [
          {
            key: keyOfEntry(entry),
            entry,
            days: { from: Math.max(entry.days.from, extent.from), to: Math.min(entry.days.to, extent.to) },
          },
        ]
      : [],
  )
  const weights = dated.map(({ entry }) => weightOf(entry))
  const order = [...dated.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
  return { extent, dated, order }
}

/** What stands in a row, and when what had no room began. */
export type AxisRows = { readonly events: readonly AxisEvent[]; readonly crowd: readonly number[] }

/** Each in its row: the same rows however the window is moved. `perDay` is in pixels. */
export function axisRows({ extent, dated, order }: Weighed, perDay: number, rows = ON_SCREEN): AxisRows {
  const edge = (extent.to + 1) * perDay
  const claims = dated.map(({ entry, days }) => {
    const start = days.from * perDay
    const end = Math.max((days.to + 1) * perDay, start + SHAPE_SIZE + 3)
    const label = 2 * GAP + Math.min(entry.event.brief.length, LONGEST) * LETTER
    // The label may lie over the bar. Behind the end of the axis there is no room, so it stands before its mark.
    const right = Math.max(end, start + SHAPE_SIZE + label)
    return right > edge ? { start, end, left: start - label, right: end } : { start, end, left: start, right }
  })
  // Few may have labels in every row, if that leaves none of them out.
  const named = dated.length <= FEW ? placesOf(claims, order, { rows: rows.rows, labelled: rows.rows }) : []
  const taken = named.flat().length === dated.length ? named : placesOf(claims, order, rows)
  const events: AxisEvent[] = []
  const placed = new Set<number>()
  for (const [lane, row] of taken.entries()) {
    for (const [at, { index }] of row.entries()) {
      const [each, claim] = [dated[index], claims[index]]
      if (!each || !claim) continue
      const side = isBefore(claim) ? 'left' : 'right'
      const reach = reachOf(row[at - 1], row[at], row[at + 1], claims)
      events.push({ key: each.key, entry: each.entry, days: each.days, lane, side, reach })
      placed.add(index)
    }
  }
  return { events, crowd: dated.flatMap(({ days }, index) => (placed.has(index) ? [] : days.from)) }
}

function isBefore({ left, start }: Claim): boolean {
  return left < start
}

/** How far a label may reach: to what stands next in the row; where that one's label comes towards it, half the way. */
function reachOf(
  before: Taken | undefined,
  own: Taken | undefined,
  after: Taken | undefined,
  claims: readonly Claim[],
): number {
  const labelled = (taken: Taken | undefined) => (taken ? claims[taken.index] : undefined)
  const claim = labelled(own)
  if (!own || !claim) return 0
  const [left, right] = [labelled(before), labelled(after)]
  if (isBefore(claim)) {
    if (!before || !left) return -Infinity
    return isBefore(left) ? before.end : (before.end + own.start) / 2
  }
  if (!after || !right) return Infinity
  return isBefore(right) ? (own.end + after.start) / 2 : after.start
}

/** Events that had no room, and the part of the window that they are in. */
export type Crowd = { readonly x: number; readonly count: number; readonly days: DayWindow }

/** The heights of the lines below the rows, from the top: of "+12", of the dates, the line itself, the end. */
type Lines = { readonly counts: number; readonly dates: number; readonly base: number; readonly height: number }

function linesOf(rows: number): Lines {
  const counts = TOP + rows * LANE + 14
  return { counts, base: counts + 7, dates: counts + 20, height: counts + 28 }
}

/** How high the axis on the screen is. */
export const HEIGHT = linesOf(ON_SCREEN.rows).height

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
    const beside = event.side === 'left' ? start - Math.max(reach, 0) : Math.min(reach, width) - start - SHAPE_SIZE
    placed.push({
      ...event,
      x: start + SHAPE_SIZE / 2,
      end,
      y: TOP + lane * LANE + LANE / 2,
      label: shortened(event.entry.event.brief, Math.floor((beside - 2 * GAP) / LETTER)),
    })
  }
  return {
    ...linesOf(rows.rows),
    ticks: ticksOf(window, Math.max(2, Math.floor(width / TICK_ROOM))).map((tick) => {
      const x = positionOf(tick.day, window, width)
      // A name that the edge would cut stands nowhere.
      return { ...tick, x, label: x + tick.label.length * LETTER + GAP > width ? '' : tick.label }
    }),
    placed,
    more: more.flatMap((count, part) => {
      const at = (side: number) => dayAt(((part + side) / parts) * width, window, width)
      return count > 0 ? [{ x: ((part + 0.5) / parts) * width, count, days: { from: at(0), to: at(1) - 1 } }] : []
    }),
  }
}

/** Where the label of an event begins, or ends when it stands before its mark. */
export function labelAt({ x, side }: PlacedEvent): number {
  return side === 'left' ? x - SHAPE_SIZE / 2 - GAP : x + SHAPE_SIZE / 2 + GAP
}

/** The beginning of a label in whole words; nothing where it would say nothing. */
export function shortened(label: string, letters: number): string {
  const most = Math.min(letters, FULLEST)
  if (most < SHORTEST) return ''
  if (label.length <= most) return label
  const whole = label.slice(0, most)
  const cut = whole.slice(0, Math.max(0, whole.lastIndexOf(' '))).replace(/[\s,;:–—-]+$/, '')
  return cut.length < SHORTEST_CUT ? '' : `${cut}…`
}

/** The event nearest to a point, if it is near enough to be meant; its label counts. */
export function eventNear({ placed }: AxisPicture, x: number, y: number): PlacedEvent | null {
  let [nearest, least]: [PlacedEvent | null, number] = [null, LANE]
  for (const event of placed) {
    const at = labelAt(event)
    const long = event.label.length * LETTER
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
