import { dayNumber, formatDay, parseDay, type DayNumber } from '#domain/time/calendar.ts'
import { formatEdtf, parseEdtf } from '#domain/time/edtf.ts'
import { formatInterval } from '#domain/time/format-date.ts'
import { periodAt } from '#domain/time/period.ts'
import type { Granularity } from '#domain/time/timex.ts'
import { yearAsEdtf } from './year-as-edtf.ts'

/** A stretch of time that is looked at: from the first to the last day, both included. */
export type DayWindow = { readonly from: DayNumber; readonly to: DayNumber }

/** The steps of zooming, from wide to narrow. */
const STEPS: readonly Granularity[] = ['century', 'decade', 'year', 'month', 'day']

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
  return { from: first, to: Math.min(Math.max(to, first), LAST) }
}

/** The widest calendar period around `at` that is narrower than the window; null at one day. */
export function zoomIn(window: DayWindow, at: DayNumber): DayWindow | null {
  const periods = STEPS.map((grain) => periodAt(grain, at))
  const next = periods.find((period) => lengthOf(period) < lengthOf(window))
  return next ? clamped(next) : null
}

/**
 * The narrowest calendar periods that hold the window and more; null, which is everything, when they would show
 * all of `extent`.
 */
export function zoomOut(window: DayWindow, extent: DayWindow): DayWindow | null {
  for (const grain of STEPS.toReversed()) {
    const wider = { from: periodAt(grain, window.from).from, to: periodAt(grain, window.to).to }
    if (lengthOf(wider) <= lengthOf(window)) continue
    return wider.from <= extent.from && wider.to >= extent.to ? null : clamped(wider)
  }
  return null
}

/** The period of the same length before (-1) or after (1): a month after a month, a year after a year. */
export function shiftWindow(window: DayWindow, steps: -1 | 1): DayWindow {
  const grain = STEPS.find((each) => isPeriod(window, each))
  if (grain) return clamped(periodAt(grain, window.from, steps))
  const length = lengthOf(window) * steps
  return clamped({ from: window.from + length, to: window.to + length })
}

function isPeriod({ from, to }: DayWindow, grain: Granularity): boolean {
  const period = periodAt(grain, from)
  return period.from === from && period.to === to
}

/** All of the time that something is dated with, and a little air beside it. */
export function paddedWindow(extent: DayWindow): DayWindow {
  const air = Math.max(1, Math.round(lengthOf(extent) * AIR))
  return clamped({ from: extent.from - air, to: extent.to + air })
}

/** "October 2020", "the 1990s", "3 May 1916 – 12 October 2020". */
export function nameWindow({ from, to }: DayWindow): string {
  return formatInterval({ earliest: formatDay(from), latest: formatDay(to) })
}

const MONTH_DAY = '-dd'.length // what a month leaves out of a day, and a year
const YEAR_DAY = '-mm-dd'.length

/** The two ends as they stand in an address: `2020-10` to `2020-10`, `1916` to `2020-10-25`. */
export function formatWindow({ from, to }: DayWindow): { readonly from: string; readonly to: string } {
  const [day, lastDay] = [formatDay(from), formatDay(to)]
  const whole = formatEdtf({ earliest: day, latest: lastDay }) ?? ''
  // Seasons have numbers of their own, decades and centuries an X: nobody reads them as dates.
  if (/^-?\d{4}-2[1-4]$/.test(whole)) return { from: day.slice(0, -MONTH_DAY), to: lastDay.slice(0, -MONTH_DAY) }
  if (whole.includes('X')) return { from: day.slice(0, -YEAR_DAY), to: lastDay.slice(0, -YEAR_DAY) }
  const [first = '', last = first] = whole.split('/')
  return { from: first, to: last }
}

/** One end of a window as people write it, `1916`, `800`, `490 BC`, or as EDTF; null when it is neither. */
export function parseBound(text: string, end: 'from' | 'to'): DayNumber | null {
  const parsed = parseEdtf(yearAsEdtf(text.trim()))
  const day = end === 'from' ? parsed?.earliest : parsed?.latest
  return day ? parseDay(day) : null
}

/** Moves a window by days, which may be parts of days; its middle stays inside `extent`. */
export function panWindow({ from, to }: DayWindow, days: number, extent: DayWindow): DayWindow {
  const middle = (from + to) / 2
  const moved = Math.min(Math.max(middle + days, Math.min(extent.from, middle)), Math.max(extent.to, middle)) - middle
  return { from: from + moved, to: to + moved }
}

/** Makes a window `factor` times as wide around a day that stays where it is: one day at least, `extent` at most. */
export function scaleWindow(window: DayWindow, factor: number, at: number, extent: DayWindow): DayWindow {
  const length = Math.min(Math.max(lengthOf(window) * factor, 1), Math.max(lengthOf(extent), lengthOf(window)))
  const from = at - ((at - window.from) / lengthOf(window)) * length
  return { from, to: from + length - 1 }
}

/** Whole days again, after a hand has let go; null when all of `extent` is seen. */
export function settleWindow({ from, to }: DayWindow, extent: DayWindow): DayWindow | null {
  const first = Math.round(from)
  const settled = clamped({ from: first, to: Math.max(first, Math.round(to)) })
  return settled.from <= extent.from && settled.to >= extent.to ? null : settled
}
