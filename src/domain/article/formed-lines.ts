import { linesOf, type TextLine } from '#domain/text/lines.ts'
import { joinReadings, readingOf, type Reading } from '#domain/text/reading.ts'
import type { Span } from '#domain/text/span.ts'
import { wordsOf } from '#domain/text/words.ts'
import type { Line } from './line.ts'
import { formAt, type Formed, type Structure } from './structure.ts'

/** A line, or all lines of a piece of code, and what the markup said of it. */
export type FormedLine = Line & Formed & { readonly joined: boolean }

/** All that such a source has; `lead` as in `Lines`. */
export type FormedLines = { readonly lead: Span; readonly lines: readonly FormedLine[] }

// Parts the cells of a row.
const CELL = '\t'

/** The lines of a source that has a structure; their spans cover it as those of any other source do. */
export function readFormedLines(source: string, structure: Structure): FormedLines {
  const lines: FormedLine[] = []
  let blanks = 0
  let before: Formed | null = null
  for (const [i, raw] of linesOf(source).entries()) {
    const formed = formAt(structure, i)
    const last = lines.at(-1)
    const goesOn = before !== null && formed !== null && blanks === 0
    if (formed?.form.kind === 'code' && last?.form.kind === 'code' && before && last.aside === formed.aside) {
      lines[lines.length - 1] = lineOf(verbatim(source, last.source.start, raw.end), raw, last, last.source.start)
    } else if (formed) {
      const reading = readingAs(formed, source, raw)
      if (reading.text !== '') {
        lines.push(lineOf(reading, raw, { ...formed, blanks, joined: goesOn }, raw.start))
        blanks = 0
      }
    } else blanks++
    before = formed
  }
  const [first] = lines
  if (!first) return { lead: { start: 0, end: source.length }, lines: [] }
  const ends = [...lines.slice(1).map((line) => line.source.start), source.length]
  return {
    lead: { start: 0, end: first.source.start },
    lines: lines.map((line, i) => ({ ...line, source: { start: line.source.start, end: ends[i] ?? source.length } })),
  }
}

/** The readings of the cells of a row. */
export function cellsOf(line: FormedLine): Reading[] {
  const cells: Reading[] = []
  let start = 0
  for (const text of line.text.split(CELL)) {
    cells.push(partAt(line.reading, start, text))
    start += text.length + CELL.length
  }
  return cells
}

function partAt(reading: Reading, start: number, text: string): Reading {
  const end = start + text.length
  const runs = reading.runs.flatMap((run) => {
    const from = Math.max(run.text, start)
    const to = Math.min(run.text + run.length, end)
    return from < to ? [{ text: from - start, source: run.source + from - run.text, length: to - from }] : []
  })
  return { text, runs }
}

function lineOf(
  reading: Reading,
  raw: TextLine,
  { form, aside, blanks, joined }: Formed & { readonly blanks: number; readonly joined: boolean },
  start: number,
): FormedLine {
  const { text } = reading
  const source = { start, end: raw.next }
  return { reading, text, words: wordsOf(text), blanks, indent: 0, source, form, aside, joined }
}

function readingAs({ form }: Formed, source: string, { start, end }: TextLine): Reading {
  if (form.kind === 'code') return verbatim(source, start, end)
  if (form.kind !== 'row') return readingOf(source, start, end)
  const cells: Reading[] = []
  let from = start
  for (const cell of source.slice(start, end).split(CELL)) {
    cells.push(readingOf(source, from, from + cell.length))
    from += cell.length + CELL.length
  }
  return cells.every(({ text }) => text === '') ? { text: '', runs: [] } : joinReadings(cells, CELL)
}

/** In code every space counts. */
function verbatim(source: string, start: number, end: number): Reading {
  const text = source.slice(start, end).trimEnd()
  return { text, runs: text === '' ? [] : [{ text: 0, source: start, length: text.length }] }
}
