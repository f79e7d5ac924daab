import type { Sought } from '#domain/timeline/filter-events.ts'
import type { DayWindow } from '#domain/timeline/window.ts'

/** Null is all of the time. What depends on what is seen says so as a function. */
export type ChangeWindow = (next: DayWindow | null | ((now: DayWindow) => DayWindow | null)) => void

/** A range without a beginning or an end goes as far as there are events. */
export function seenOf(filtered: DayWindow | null, extent: DayWindow, whole: DayWindow): DayWindow {
  if (!filtered) return whole
  const from = Number.isFinite(filtered.from) ? filtered.from : Math.min(extent.from, filtered.to)
  const to = Number.isFinite(filtered.to) ? filtered.to : Math.max(extent.to, from)
  return { from, to }
}

const MOMENT = 1 / 1440 // days: what lies at the end of a window lies in it

/** The event that the reader is at, else the one nearest the middle: zooming in never leads to an empty place. */
export function focusDay(here: Sought | null, entries: readonly Sought[], window: DayWindow): number {
  const inside = (day: number) => Math.min(Math.max(day, window.from), window.to + 1 - MOMENT)
  if (here?.days) return inside(here.days.from)
  const middle = (window.from + window.to + 1) / 2
  const days = entries.flatMap((entry) => (entry.days ? [inside(entry.days.from)] : []))
  return days.reduce((best, day) => (Math.abs(day - middle) < Math.abs(best - middle) ? day : best), days[0] ?? middle)
}
