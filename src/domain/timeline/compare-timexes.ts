import type { Timex } from '#domain/time/timex.ts'
import { timeOfDay } from './time-of-day.ts'

/** By the first day and the time on it, or by the first day relative to the day of writing where that is unknown. */
export function compareTimexes(a: Timex, b: Timex): number {
  const [x, y] = [firstDay(a), firstDay(b)]
  if (x !== null && y !== null) return compareDays(x, y) || (timeOfDay(a)?.from ?? 0) - (timeOfDay(b)?.from ?? 0)
  if (x !== null || y !== null) return x === null ? 1 : -1
  return (
    (a.relative?.earliest ?? 0) - (b.relative?.earliest ?? 0) || (a.relative?.latest ?? 0) - (b.relative?.latest ?? 0)
  )
}

function firstDay({ interval }: Timex): string | null {
  return interval?.earliest ?? interval?.latest ?? null
}

/** Days before the year 0 carry a minus sign, and the letters of it do not sort. */
function compareDays(a: string, b: string): number {
  const [x, y] = [a.startsWith('-'), b.startsWith('-')]
  if (x !== y) return x ? -1 : 1
  if (a === b) return 0
  return a < b === !x ? -1 : 1
}
