import { joinReadings, readingOf, type Reading } from '#domain/text/reading.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'

// What parts cells, the surest first, and how many rows of one length make a table: two lines with a bar each are chance.
const FORMS: readonly { readonly parts: RegExp; readonly rows: number }[] = [
  { parts: /\t/g, rows: 2 },
  { parts: /[ \u00a0]*[|│┃][ \u00a0]*/g, rows: 3 },
  { parts: /[ \u00a0]{3,}/g, rows: 3 },
]
const FEWEST_CELLS = 2
// Wider than any table that is read as one; a line of a megabyte is not looked through for cells.
const LONGEST_ROW = 2000
const BETWEEN_CELLS = '\t'
const DIGIT = /\p{N}/u

/** The table that the first of these lines are; null where they are none. Each row has as many cells as the first. */
export function tableOf(source: string, lineAt: (index: number) => Line | undefined): Draft | null {
  for (const { parts, rows: fewest } of FORMS) {
    const rows: Reading[][] = []
    const lines: Line[] = []
    for (let line = lineAt(0); line; line = lineAt(lines.length)) {
      const cells = cellsOf(source, line, parts)
      if (cells.length < FEWEST_CELLS || cells.length !== (rows[0]?.length ?? cells.length)) break
      rows.push(cells)
      lines.push(line)
    }
    if (rows.length >= fewest) return draftOf(lines, rows)
  }
  return null
}

function cellsOf(source: string, line: Line, parts: RegExp): Reading[] {
  const raw = source.slice(line.source.start, line.source.end).trimEnd()
  if (raw.length > LONGEST_ROW || /[\n\r]/.test(raw)) return []
  const cells: Reading[] = []
  let from = raw.length - raw.trimStart().length
  for (const match of raw.matchAll(parts)) {
    if (match.index >= from) cells.push(readingOf(source, line.source.start + from, line.source.start + match.index))
    from = match.index + match[0].length
  }
  cells.push(readingOf(source, line.source.start + from, line.source.start + raw.length))
  // A bar at either edge frames the row.
  const framed = cells.slice(cells[0]?.text === '' ? 1 : 0, cells.at(-1)?.text === '' ? -1 : undefined)
  return framed.filter(({ text }) => text !== '').length < FEWEST_CELLS ? [] : framed
}

function draftOf(lines: readonly Line[], rows: readonly (readonly Reading[])[]): Draft {
  let start = 0
  const placed = rows.map((cells, r) => {
    const spans = cells.map(({ text }) => {
      const at = { start, end: start + text.length }
      start = at.end + 1
      return at
    })
    return { heading: r === 0 && namesColumns(rows), cells: spans }
  })
  const readings = rows.map((cells) => joinReadings(cells, BETWEEN_CELLS))
  return { lines, reading: joinReadings(readings, '\n'), kind: 'table', rows: placed }
}

/** The first row names the columns where it has no figure and the rows below have. */
function namesColumns([first, ...others]: readonly (readonly Reading[])[]): boolean {
  return (
    first !== undefined &&
    !first.some(({ text }) => DIGIT.test(text)) &&
    others.some((row) => row.some(({ text }) => DIGIT.test(text)))
  )
}
