import { formatRows } from '../format-rows.ts'
import { safeCell } from '../safe-cell.ts'
import type { ExportedText } from './exported-text.ts'

const COLUMNS = ['Text', 'Authors', 'Publication', 'Date', 'Quote', 'Note', 'Tags', 'Colour', 'Made', 'Changed', 'Link']
const BYTE_ORDER_MARK = '\uFEFF' // without it, some spreadsheets do not read UTF-8

/** One row an annotation, safe to open in a spreadsheet: no cell is taken for a formula. */
export function formatSpreadsheet(texts: readonly ExportedText[]): string {
  const rows = texts.flatMap(({ title, authors, publication, date, notes }) =>
    notes.map(({ annotation: { target, note, tags, colour, created, modified }, link }) =>
      [
        title,
        authors.join('; '),
        publication ?? '',
        date ?? '',
        target.quote.exact,
        note,
        tags.join('; '),
        colour,
        created,
        modified,
        link,
      ].map(safeCell),
    ),
  )
  return BYTE_ORDER_MARK + formatRows([COLUMNS, ...rows])
}
