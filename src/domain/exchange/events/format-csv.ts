import type { ExportedEvent } from './exported-event.ts'
import { formatRows } from '../format-rows.ts'
import { safeCell } from '../safe-cell.ts'

const COLUMNS = [
  'date',
  'first day',
  'last day',
  'EDTF',
  'hours',
  'event',
  'sentence',
  'kind',
  'certainty',
  'reason',
  'set by',
  'texts',
  'links',
]

/** One row an event under one row of names, RFC 4180 with a mark of its encoding: spreadsheets ask for it. */
export function formatCsv(events: readonly ExportedEvent[]): string {
  const rows = events.map((event) => [
    event.when,
    event.earliest ?? '',
    event.latest ?? '',
    event.edtf ?? '',
    event.hours ? [event.hours.from, event.hours.until].filter(Boolean).join('–') : '',
    event.label,
    event.sentence,
    event.standing,
    event.certainty,
    event.reason,
    event.setBy,
    event.sources.map(({ title }) => title).join('; '),
    event.sources.map(({ url }) => url).join(' '),
  ])
  return `\uFEFF${formatRows([COLUMNS, ...rows.map((row) => row.map(safeCell))])}`
}
