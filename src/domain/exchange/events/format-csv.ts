import type { ExportedEvent } from './exported-event.ts'

const COLUMNS = [
  'date',
  'first day',
  'last day',
  'EDTF',
  'event',
  'sentence',
  'kind',
  'certainty',
  'reason',
  'texts',
  'links',
]

/** What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r]/

/** One row an event under one row of names, RFC 4180 with a mark of its encoding: spreadsheets ask for it. */
export function formatCsv(events: readonly ExportedEvent[]): string {
  const rows = events.map((event) => [
    event.when,
    event.earliest ?? '',
    event.latest ?? '',
    event.edtf ?? '',
    event.label,
    event.sentence,
    event.standing,
    event.certainty,
    event.reason,
    event.sources.map(({ title }) => title).join('; '),
    event.sources.map(({ url }) => url).join(' '),
  ])
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
