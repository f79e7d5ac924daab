import { dayNumber, formatDay, two, type DayNumber } from '#domain/time/calendar.ts'
import { formatDayName, formatInterval } from '#domain/time/format-date.ts'
import { periodAt } from '#domain/time/period.ts'
import type { Granularity } from '#domain/time/timex.ts'

/**
 * A stretch of time that is looked at: from the first to the last day, both included. It ends where the day after `to`
 * begins, also where it is shorter than a day: 08:00 to 09:00 of day 5 is `{ from: 5 + 8/24, to: 4 + 9/24 }`.
 */
export type DayWindow = { readonly from: DayNumber; readonly to: DayNumber }

/** The narrowest that can be looked at: hours only where something has an hour. */
export type Finest = 'day' | 'hour'

/** The steps of zooming, from wide to narrow. */
const STEPS: readonly Granularity[] = ['century', 'decade', 'year', 'month', 'day', 'hour']

const HOUR = 1 / 24
const SAME = 1e-6 // days, a tenth of a second: parts of days are not exact

/** EDTF has four digits; nothing that a text tells lies beyond them. */
const FIRST = dayNumber(-9999, 1, 1)
const LAST = dayNumber(9999, 12, 31)

/** Of the length, on either side: a mark at the edge is not cut. */
const AIR = 0.02

function lengthOf({ from, to }: DayWindow): number {
  return to - from + 1
}

function clamped({ from, to }: DayWindow): DayWindow {
  const first = Math.min(Math.max(from, FIRST), LAST)
  return { from: first, to: Math.min(Math.max(to, first - 1 + HOUR), LAST) }
}

/** The period of that grain around a moment, moved by `steps` periods. */
function stepAt(grain: Granularity, at: number, steps = 0): DayWindow {
  if (grain !== 'hour') return periodAt(grain, Math.floor(at + SAME), steps)
  const hour = Math.floor((at + SAME) * 24) + steps
  return { from: hour / 24, to: (hour + 1) / 24 - 1 }
}

/** The widest calendar period around `at` that is narrower than the window; null at the finest. */
export function zoomIn(window: DayWindow, at: number, finest: Finest = 'day'): DayWindow | null {
  const steps = finest === 'hour' ? STEPS : STEPS.filter((grain) => grain !== 'hour')
  const periods = steps.map((grain) => stepAt(grain, at))
  const next = periods.find((period) => lengthOf(period) < lengthOf(window) - SAME)
  return next ? clamped(next) : null
}

/**
 * The narrowest calendar periods that hold the window and more; null, which is everything, when they would show
 * all of `extent`.
 */
export function zoomOut(window: DayWindow, extent: DayWindow): DayWindow | null {
  for (const grain of STEPS.toReversed()) {
    const wider = { from: stepAt(grain, window.from).from, to: stepAt(grain, window.to + 1 - HOUR / 2).to }
    if (lengthOf(wider) <= lengthOf(window) + SAME) continue
    return wider.from <= extent.from && wider.to >= extent.to ? null : clamped(wider)
  }
  return null
}

/** The period of the same length before (-1) or after (1): a month after a month, a year after a year. */
export function shiftWindow(window: DayWindow, steps: -1 | 1): DayWindow {
  const grain = STEPS.find((each) => isPeriod(window, each))
  if (grain) return clamped(stepAt(grain, window.from, steps))
  const length = lengthOf(window) * steps
  return clamped({ from: window.from + length, to: window.to + length })
}

function isPeriod({ from, to }: DayWindow, grain: Granularity): boolean {
  const period = stepAt(grain, from)
  return Math.abs(period.from - from) < SAME && Math.abs(period.to - to) < SAME
}

/** All of the time that something is dated with, and a little air beside it. */
export function paddedWindow(extent: DayWindow): DayWindow {
  const air = Math.max(1, Math.round(lengthOf(extent) * AIR))
  return clamped({ from: extent.from - air, to: extent.to + air })
}

/** "October 2020", "the 1990s", "3 May 1916 – 12 October 2020", "Monday 26 October 2020, 08:00–09:00". */
export function nameWindow({ from, to }: DayWindow): string {
  if (!isWhole(from) || !isWhole(to)) {
    const [first, last] = [momentOf(from), momentOf(to + 1, 'end')]
    const end = first.day === last.day ? last.clock : `${formatDayName(formatDay(last.day))}, ${last.clock}`
    return `${formatDayName(formatDay(first.day))}, ${first.clock}${first.day === last.day ? '–' : ' – '}${end}`
  }
  return formatInterval({ earliest: formatDay(from), latest: formatDay(to) })
}

export function isWhole(day: number): boolean {
  return Math.abs(day - Math.round(day)) < SAME
}

/** The day and the hour and minute of a moment; as an end, midnight is 24:00 of the day before. */
export function momentOf(at: number, end?: 'end'): { readonly day: DayNumber; readonly clock: string } {
  const minutes = Math.round(at * 1440)
  const day = Math.floor((minutes - (end ? 1 : 0)) / 1440)
  const rest = minutes - day * 1440
  return { day, clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` }
}

/** Moves a window by days, which may be parts of days; its middle stays inside `extent`. */
export function panWindow({ from, to }: DayWindow, days: number, extent: DayWindow): DayWindow {
  const middle = (from + to) / 2
  const moved = Math.min(Math.max(middle + days, Math.min(extent.from, middle)), Math.max(extent.to, middle)) - middle
  return { from: from + moved, to: to + moved }
}

/** Makes a window `factor` times as wide around a moment that stays where it is: `extent` at most. */
export function scaleWindow(
  window: DayWindow,
  factor: number,
  at: number,
  { extent, finest }: { readonly extent: DayWindow; readonly finest: Finest },
): DayWindow {
  const least = finest === 'hour' ? HOUR : 1
  const length = Math.min(Math.max(lengthOf(window) * factor, least), Math.max(lengthOf(extent), lengthOf(window)))
  const from = at - ((at - window.from) / lengthOf(window)) * length
  return { from, to: from + length - 1 }
}

const FEW = 2 // days: wider windows begin and end with days

/** Whole days again, or hours where it is short, after a hand has let go; null when all of `extent` is seen. */
export function settleWindow(
  { from, to }: DayWindow,
  { extent, finest }: { readonly extent: DayWindow; readonly finest: Finest },
): DayWindow | null {
  const parts = finest === 'hour' && to + 1 - from < FEW ? 24 : 1
  const first = Math.round(from * parts)
  const end = Math.max(first + 1, Math.round((to + 1) * parts))
  const settled = clamped({ from: first / parts, to: end / parts - 1 })
  return settled.from <= extent.from && settled.to >= extent.to ? null : settled
}
