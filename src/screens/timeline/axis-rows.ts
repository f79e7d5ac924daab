import { placesOf, type Claim, type Taken } from '#domain/timeline/axis.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Standing } from '#domain/timeline/event.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import { FULLEST, shortened, widthOf } from './label-width.ts'
import { SHAPE_SIZE } from './StandingShape.tsx'

const LONGEST = 26 // letters of a label that room is made for: they are read at a glance
const BAR_ROOM = 90 // px of a bar that hold the beginning of a label, which then stands on it
const FEW = 60 // events: fewer are not crowded
export const GAP = 5 // px between a mark and its label, and behind it
const AIR = 3 // px behind a mark whose label stands before it

/** How many rows there are, and in how many of them labels come first: where it is crowded, the others show how crowded. */
export type Rows = { readonly rows: number; readonly labelled: number }

/** More rows would push the list off a phone; what has no room is counted. */
export const ON_SCREEN: Rows = { rows: 6, labelled: 4 }
const FEWEST = 2 // rows: there is something to take hold of

/** No row for which there is no event: however it is zoomed, as many stay. */
export function rowsFor({ dated }: Weighed): Rows {
  const rows = Math.min(ON_SCREEN.rows, Math.max(FEWEST, dated.length))
  return { rows, labelled: Math.min(ON_SCREEN.labelled, rows) }
}

type Side = 'on' | 'over' | 'right' | 'left'

export type AxisEvent = {
  readonly key: string
  readonly entry: Sought
  readonly days: DayWindow
  readonly lane: number
  /** Where its label stands: on its bar, on it and over its end, behind its end, or before its mark. */
  readonly side: Side
  /** In pixels of the whole axis: how far its label may reach on its side. */
  readonly reach: number
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

type Dated = {
  readonly key: string
  readonly entry: Sought
  readonly days: DayWindow
  /** Pixels of room that its label asks for, with air. */
  readonly label: number
}

/** What has a date, and whose labels come first: the same however the axis is zoomed. */
export type Weighed = {
  readonly extent: DayWindow
  readonly dated: readonly Dated[]
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
            label: 2 * GAP + widthOf(entry.event.brief.slice(0, LONGEST)),
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
  const [start, edge] = [extent.from * perDay, (extent.to + 1) * perDay]
  const claims = dated.map((each) => claimOf(each, perDay, { start, edge }))
  const events: AxisEvent[] = []
  const placed = new Set<number>()
  for (const [lane, row] of placesFor(claims, order, rows).entries()) {
    const sides = row.map((taken, at) => {
      const free = {
        before: taken.start - (row[at - 1]?.end ?? start),
        after: (row[at + 1]?.start ?? edge) - taken.end,
      }
      const brief = dated[taken.index]?.entry.event.brief ?? ''
      return sideIn(taken, claims[taken.index], free, brief)
    })
    for (const [at, { index }] of row.entries()) {
      const [each, side] = [dated[index], sides[at]]
      if (!each || !side) continue
      const { key, entry, days } = each
      events.push({ key, entry, days, lane, side, reach: reachOf(row, sides, at) })
      placed.add(index)
    }
  }
  return { events, crowd: dated.flatMap(({ days }, index) => (placed.has(index) ? [] : days.from)) }
}

/** A few may have labels in more rows, if that leaves none of them out. */
function placesFor(claims: readonly Claim[], order: readonly number[], { rows, labelled }: Rows) {
  for (let more = rows; claims.length <= FEW && more > labelled; more -= 1) {
    const places = placesOf(claims, order, { rows, labelled: more })
    if (places.flat().length === claims.length) return places
  }
  return placesOf(claims, order, { rows, labelled })
}

/**
 * A label stands on its bar if that is long enough for the beginning of it, and ends with it: over the end of a bar
 * it would seem to belong to what comes next. Else it stands behind, or where the axis ends, before its mark.
 */
function claimOf(
  { entry, days, label }: Dated,
  perDay: number,
  axis: { readonly start: number; readonly edge: number },
): Claim {
  const start = days.from * perDay
  const end = Math.max((days.to + 1) * perDay, start + SHAPE_SIZE)
  if (end - start - SHAPE_SIZE >= Math.min(label, BAR_ROOM)) return { start, end, left: start, right: end }
  if (end + label <= axis.edge) return { start, end, left: start, right: end + label }
  const before = { start, end, left: start - label, right: end + AIR }
  const says = (px: number) => shortened(entry.event.brief, px - 2 * GAP) !== ''
  if (before.left >= axis.start || says(start - axis.start)) return before
  // Nothing would be read on either side: it is its own room.
  return says(axis.edge - end) ? { start, end, left: start, right: axis.edge } : { start, end, left: start, right: end }
}

/**
 * The side that it asked for; what was given no room for a label has it where there is more. What its bar would cut
 * stands behind it where there is room for all of it, and what it would cut to nothing, where there is any: at last over
 * its end.
 */
function sideIn(
  { start, end }: Taken,
  claim: Claim | undefined,
  free: { readonly before: number; readonly after: number },
  brief: string,
): Side {
  if (!claim) return 'on'
  const asked = claim.left < claim.start ? 'left' : claim.right > claim.end ? 'right' : 'on'
  const room = end - start - SHAPE_SIZE
  const says = (px: number) => shortened(brief, px - 2 * GAP) !== ''
  if (asked === 'on') {
    const whole = brief.length > FULLEST ? Infinity : 2 * GAP + widthOf(brief)
    if (room < whole && free.after >= whole) return 'right'
    if (says(room)) return 'on'
  } else if (start < claim.start || end > claim.end) return asked
  const [side, wider] = free.after < free.before ? (['left', free.before] as const) : (['right', free.after] as const)
  return !says(wider) && says(room + free.after) ? 'over' : side
}

/** How far a label may reach: to the end of its bar, or to what stands next; where that one's label comes towards it, half the way. */
function reachOf(row: readonly Taken[], sides: readonly Side[], at: number): number {
  const [before, own, after] = [row[at - 1], row[at], row[at + 1]]
  if (!own) return 0
  switch (sides[at]) {
    case 'left':
      if (!before) return -Infinity
      return sides[at - 1] === 'right' || sides[at - 1] === 'over' ? (before.end + own.start) / 2 + GAP : before.end
    case 'over':
    case 'right':
      if (!after) return Infinity
      return sides[at + 1] === 'left' ? (own.end + after.start) / 2 - GAP : after.start
    default:
      return own.end
  }
}
