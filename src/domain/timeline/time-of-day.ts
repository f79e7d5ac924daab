import { parseDay } from '#domain/time/calendar.ts'
import type { Timex } from '#domain/time/timex.ts'
import { timexLabel } from '#domain/time/timex-label.ts'

/** When on its day something happened, in parts of the day; the end of a night lies beyond it. */
export type TimeOfDay = { readonly from: number; readonly to: number; readonly name: string }

const MINUTES = 24 * 60

/** Parts of the day of TIMEX3, in hours: as wide as people mean them. */
const PARTS: ReadonlyMap<string, readonly [number, number, string]> = new Map([
  ['MO', [6, 12, 'morning']],
  ['MI', [11, 13, 'midday']],
  ['AF', [12, 18, 'afternoon']],
  ['EV', [18, 23, 'evening']],
  ['NI', [20, 28, 'night']],
  ['DT', [8, 18, 'daytime']],
])

/** The time of day that an expression tells by its value (`2020-10-25T08:30`, `2020-10-25TMO`); null when it tells none. */
export function timeOfDay({ interval, value }: Pick<Timex, 'interval' | 'value'>): TimeOfDay | null {
  if (!interval || interval.earliest === null || interval.latest === null) return null
  const [, part] = /T([A-Z]{2})$/.exec(value) ?? []
  const days = (parseDay(interval.latest) ?? 0) - (parseDay(interval.earliest) ?? 0)
  // A night may be told by both its days.
  if (days > (part === 'NI' ? 1 : 0)) return null
  const named = part === undefined ? undefined : PARTS.get(part)
  if (named) return { from: named[0] / 24, to: named[1] / 24, name: named[2] }
  const [first, last] = value.split('/').map(clockIn)
  if (!first) return null
  const until = last && last.minute > first.minute ? last : null
  return {
    from: first.minute / MINUTES,
    to: (until?.minute ?? first.minute + (first.exact ? 1 : 60)) / MINUTES,
    name: until ? `${first.name}–${until.name}` : first.name,
  }
}

type Clock = { readonly minute: number; readonly exact: boolean; readonly name: string }

function clockIn(value: string): Clock | null {
  const [, hour, minute] = /T(\d\d)(?::(\d\d))?/.exec(value) ?? []
  if (hour === undefined || Number(hour) > 24) return null
  return {
    minute: Number(hour) * 60 + Number(minute ?? 0),
    exact: minute !== undefined,
    name: `${hour}:${minute ?? '00'}`,
  }
}

/** The hours of an event, `08:30`, for programs; `until` null where the text tells no end. Null where it tells no hour. */
export type Hours = {
  readonly from: string
  readonly until: string | null
  /** Minutes east of Greenwich; null on the clock of the place, whichever that is. */
  readonly offset: number | null
}

export function hoursOf(timex: Timex): Hours | null {
  const time = timeOfDay(timex)
  if (!time || !hasClock(timex)) return null
  const [from = '', until = null] = time.name.split('–')
  return { from, until, offset: timex.zone?.offset ?? null }
}

/** Whether an expression tells an hour, not only a part of the day. */
export function hasClock({ value }: Timex): boolean {
  return /T\d\d/.test(value)
}

/** "08:30 GMT", "morning"; nothing where no time of day is told. */
export function timeIn(timex: Timex): string {
  const time = timeOfDay(timex)
  if (!time) return ''
  return `${time.name}${timex.zone ? ` ${timex.zone.name}` : ''}`
}

/** The date of an event for a reader, with its time of day: "Monday 26 October 2020, 08:30". */
export function whenOf(timex: Timex): string {
  return [timexLabel(timex), timeIn(timex)].filter(Boolean).join(', ')
}
