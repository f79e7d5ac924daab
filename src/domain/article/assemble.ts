import type { Reading } from '#domain/text/reading.ts'
import { joinReadings } from '#domain/text/reading.ts'
import type { Span } from '#domain/text/span.ts'
import type { Aside, AsideKind, Block, Run } from './article.ts'
import type { Draft, SetAside } from './draft.ts'

// Between two blocks of the reading text.
const BETWEEN_BLOCKS = '\n\n'

export type Assembled = {
  readonly text: string
  readonly runs: readonly Run[]
  readonly blocks: readonly Block[]
}

/** Gives each draft its place: the blocks in this order, one blank line between two of them. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const { text, runs } = joinReadings(
    drafts.map((draft) => draft.reading),
    BETWEEN_BLOCKS,
  )
  let start = 0
  const blocks = drafts.map((draft) => {
    const block = place(draft, start)
    start += draft.reading.text.length + BETWEEN_BLOCKS.length
    return block
  })
  return { text, runs, blocks }
}

/** Neighbouring lines that are set aside for one reason are one aside. */
export function assembleAside(lead: Span, lines: readonly SetAside[]): Aside[] {
  const aside: { source: Span[]; why: AsideKind }[] = lead.end > lead.start ? [{ source: [lead], why: 'blank' }] : []
  for (const { line, why } of lines) {
    const before = aside.at(-1)
    if (before?.why === why && before.source.at(-1)?.end === line.source.start) before.source.push(line.source)
    else aside.push({ why, source: [line.source] })
  }
  return aside
}

/** A part of a reading, as a reading of its own. */
export function partOf(reading: Reading, at: Span): Reading {
  const runs = reading.runs
    .map((run) => {
      const from = Math.max(run.text, at.start)
      const to = Math.min(run.text + run.length, at.end)
      return { text: from - at.start, source: run.source + from - run.text, length: to - from }
    })
    .filter((run) => run.length > 0)
  return { text: reading.text.slice(at.start, at.end), runs }
}

function place(draft: Draft, start: number): Block {
  const at = moved({ start: 0, end: draft.reading.text.length }, start)
  const placed = { at, source: draft.lines.map((line) => line.source) }
  switch (draft.kind) {
    case 'heading':
      return { kind: draft.kind, level: draft.level, ...placed }
    case 'quotation': {
      const lead = draft.lead && moved(draft.lead, start)
      const speaker = draft.speaker && moved(draft.speaker, start)
      return {
        kind: draft.kind,
        lead,
        speaker,
        paragraphs: draft.paragraphs.map((span) => moved(span, start)),
        ...placed,
      }
    }
    case 'list':
      return { kind: draft.kind, items: draft.items.map((item) => ({ ...item, ...moved(item, start) })), ...placed }
    case 'table': {
      const rows = draft.rows.map((row) => ({ ...row, cells: row.cells.map((span) => moved(span, start)) }))
      return { kind: draft.kind, rows, ...placed }
    }
    case 'caption': {
      const credit = draft.credit && moved(draft.credit, start)
      return { kind: draft.kind, words: moved(draft.words, start), credit, ...placed }
    }
    default:
      return { kind: draft.kind, ...placed }
  }
}

function moved(at: Span, by: number): Span {
  return { start: at.start + by, end: at.end + by }
}
