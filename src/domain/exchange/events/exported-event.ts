import type { Day } from '#domain/time/timex.ts'
import type { Standing } from '#domain/timeline/event.ts'
import type { Hours } from '#domain/timeline/time-of-day.ts'

/** An event as it leaves the app: everything in words, addresses absolute. */
export type ExportedEvent = {
  /** Unique among all that are exported together, and the same every time. */
  readonly id: string
  readonly label: string
  readonly sentence: string
  /** "about May–August 2020", "Sunday before". */
  readonly when: string
  /** Null without a date. */
  readonly edtf: string | null
  readonly earliest: Day | null
  readonly latest: Day | null
  /** The hours of its day, where they are told. */
  readonly hours: Hours | null
  readonly standing: Standing
  readonly certainty: string
  readonly reason: string
  /** Who says so: the reader's own date, or event, is never passed off as the text's. */
  readonly setBy: 'text' | 'reader'
  /** The first one gave the sentence. */
  readonly sources: readonly ExportedSource[]
}

export type ExportedSource = { readonly title: string; readonly url: string }

/** An event with both its ends, as calendars want it. */
export type BoundedEvent = ExportedEvent & { readonly earliest: Day; readonly latest: Day }

/** Those that a form with calendar days can hold: both ends known, years from 1 to 9999. */
export function boundedEvents(events: readonly ExportedEvent[]): readonly BoundedEvent[] {
  return events.flatMap((event) => {
    const { earliest, latest } = event
    return isWritable(earliest) && isWritable(latest) ? [{ ...event, earliest, latest }] : []
  })
}

function isWritable(day: Day | null): day is Day {
  return day !== null && /^\d{4}-/.test(day) && !day.startsWith('0000')
}
