import { dateOf, parseDay, two } from '#domain/time/calendar.ts'
import type { Day } from '#domain/time/timex.ts'
import { boundedEvents, type BoundedEvent, type ExportedEvent } from './exported-event.ts'
import { formatRows } from '../format-rows.ts'
import { safeCell } from '../safe-cell.ts'
import { momentOn } from './moment.ts'

/** The JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). */
export function formatTimelineJs(events: readonly ExportedEvent[]): string {
  return `${JSON.stringify({ events: boundedEvents(events).map(slideOf) }, null, 2)}\n`
}

/** The columns of its spreadsheet (https://timeline.knightlab.com/docs/using-spreadsheets.html); those of media stay empty. */
const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
]

/** The same as the spreadsheet that it reads. */
export function formatTimelineJsCsv(events: readonly ExportedEvent[]): string {
  const rows = boundedEvents(events).map((event) => {
    const { start_date: start, end_date: end, display_date: display, group, text } = slideOf(event)
    const parts = [start, end].flatMap((date) => [
      ...(date ? [date.year, date.month, date.day].map(String) : ['', '', '']),
      date?.hour === undefined ? '' : `${two(date.hour)}:${two(date.minute ?? 0)}:00`,
    ])
    return [...parts, display, text.headline, text.text, '', '', '', '', '', group, ''].map(safeCell)
  })
  return formatRows([COLUMNS, ...rows])
}

function slideOf(event: BoundedEvent) {
  const links = event.sources.map(({ title, url }) => `<a href="${escaped(url)}">${escaped(title)}</a>`)
  return {
    unique_id: event.id,
    start_date: dateParts(event.earliest, event.hours?.from),
    end_date:
      event.latest === event.earliest && !event.hours?.until
        ? undefined
        : dateParts(event.latest, event.hours?.until ?? undefined),
    // Its own dates know no "about": the words of ours stand instead.
    display_date: escaped(event.when),
    group: event.standing,
    text: {
      headline: escaped(event.label),
      text: `<p>${escaped(event.sentence)}</p><p>${escaped(event.reason)} (${escaped(event.certainty)})</p><p>${links.join(', ')}</p>`,
    },
  }
}

type DateParts = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
}

function dateParts(day: Day, clock?: string): DateParts {
  if (clock === undefined) return dateOf(parseDay(day) ?? 0)
  const moment = momentOn(day, clock)
  return { ...dateOf(parseDay(moment.day) ?? 0), hour: moment.hour, minute: moment.minute }
}

/** It takes all texts for HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
