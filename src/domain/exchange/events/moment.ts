import { formatDay, parseDay, two } from '#domain/time/calendar.ts'
import type { Day } from '#domain/time/timex.ts'

/** A day and a minute of it, on whichever clock. */
export type Moment = { readonly day: Day; readonly hour: number; readonly minute: number }

const HOUR = 60 // minutes
const DAY = 24 * HOUR

/** `16:30` on a day, so many minutes later; 24:00 is midnight of the next day, which is how programs write it. */
export function momentOn(day: Day, clock: string, later = 0): Moment {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const total = hour * HOUR + minute + later
  const days = Math.floor(total / DAY)
  const rest = total - days * DAY
  const number = parseDay(day)
  return {
    day: days === 0 || number === null ? day : formatDay(number + days),
    hour: Math.floor(rest / HOUR),
    minute: rest % HOUR,
  }
}

/** `16:30`. */
export function clockOf({ hour, minute }: Moment): string {
  return `${two(hour)}:${two(minute)}`
}
