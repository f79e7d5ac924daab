import { two } from '#domain/time/calendar.ts'
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
export function timeOfDay({ value, interval }: Pick<Timex, 'value' | 'interval'>): TimeOfDay | null {
  if (!interval || interval.earliest === null || interval.earliest !== interval.latest) return null
  const [, part, hour, minute] = /T(?:([A-Z]{2})$|(\d\d)(?::(\d\d))?)/.exec(value) ?? []
  const named = part === undefined ? undefined : PARTS.get(part)
  if (named) return { from: named[0] / 24, to: named[1] / 24, name: named[2] }
  if (hour === undefined || Number(hour) > 24) return null
  const from = Number(hour) * 60 + Number(minute ?? 0)
  return {
    from: from / MINUTES,
    to: (from + (minute === undefined ? 60 : 1)) / MINUTES,
    name: `${two(Number(hour))}:${minute ?? '00'}`,
  }
}

/** Whether an expression tells an hour, not only a part of the day. */
export function hasClock({ value }: Timex): boolean {
  return /T\d\d/.test(value)
}

/** The date of an event for a reader, with its time of day: "Monday 26 October 2020, 08:30". */
export function whenOf(timex: Timex): string {
  const time = timeOfDay(timex)
  if (!time) return timexLabel(timex)
  return `${timexLabel(timex)}, ${time.name}${timex.zone ? ` ${timex.zone.name}` : ''}`
}
