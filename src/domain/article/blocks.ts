import { joinReadings, spansJoined } from '#domain/text/reading.ts'
import type { Span } from '#domain/text/span.ts'
import type { Shape } from './article.ts'
import { partOf } from './assemble.ts'
import { codeLines } from './code-block.ts'
import { creditIn, isCreditAlone } from './credit.ts'
import type { Draft, SetAside } from './draft.ts'
import { headingIn, type Heading } from './heading.ts'
import { headlineReading } from './headline-reading.ts'
import type { Label } from './labels.ts'
import type { Line } from './line.ts'
import { announcedListOf, areParted, areStanzas, type Gap, togetherOf } from './lines-together.ts'
import { listOf } from './list-block.ts'
import { quotationOpenedIn } from './quotation.ts'
import { speakerIn } from './speaker.ts'
import { tableOf } from './table-block.ts'

type Part = {
  readonly line: Line
  readonly part: NonNullable<Label['part']>
  /** What parts it from the one before; the label of an advertisement does not. */
  readonly gap: Gap
}

// The headline comes first, wherever the source has it.
const FRONT = ['kicker', 'headline', 'standfirst', 'byline'] as const
// What stands behind the mark that closes a quotation; a name farther off speaks of something else.
const SPOKEN_BEHIND = 200
const BEHIND_CLOSE = /(?<=["”’»“」』])[^"“”«»„]*$/u

/** The blocks that labelled lines make, in reading order, and the lines that make none. */
export function blocksOf(
  source: string,
  lines: readonly Line[],
  labels: readonly Label[],
): { drafts: Draft[]; aside: SetAside[] } {
  const parts: Part[] = []
  const aside: SetAside[] = []
  let gap: Gap = 'none'
  for (const [i, line] of lines.entries()) {
    const label = labels[i]
    if (!label) continue
    if (line.blanks > 0 && gap === 'none') gap = 'blank'
    if (label.part === null) {
      aside.push({ line, why: label.why })
      if (label.why !== 'advertisement') gap = 'other'
    } else {
      parts.push({ line, part: label.part, gap })
      gap = isFront(label.part) ? 'other' : 'none'
    }
  }
  const front = FRONT.flatMap((kind) =>
    parts
      .filter(({ part }) => part === kind)
      .map(({ line }) =>
        kind === 'headline' ? headlineOf(line, lines[lines.indexOf(line) - 1]) : whole(line, { kind }),
      ),
  )
  const rest = parts.filter(({ part }) => !isFront(part))
  return { drafts: [...front, ...running(source, rest)], aside }
}

function isFront(part: Part['part']): boolean {
  return FRONT.some((kind) => kind === part)
}

function running(source: string, parts: readonly Part[]): Draft[] {
  const drafts: Draft[] = []
  const parted =
    areParted(parts.flatMap(({ line, part }) => (part === 'paragraph' ? [line] : []))) ||
    areStanzas(parts.flatMap((part) => textLine(part) ?? []))
  // The heading right above, for as long as nothing else has come.
  let above: Heading | null = null
  for (let i = 0; i < parts.length;) {
    const part = parts[i]
    const formed =
      quotationAt(parts, i) ??
      listOf((k) => textLine(parts[i + k])) ??
      tableAt(source, parts, i) ??
      codeAt(source, parts, i) ??
      togetherAt(parts, i, parted)
    if (!formed && part?.part === 'heading') {
      above = headingIn(part.line.text, above)
      drafts.push(headingOf(part.line, above))
      i++
      continue
    }
    const draft = formed ?? creditedAt(parts, i) ?? single(part)
    if (!draft) break
    above = null
    drafts.push(draft)
    i += draft.lines.length
  }
  return drafts
}

function headlineOf(line: Line, before: Line | undefined): Draft {
  return { lines: [line], reading: headlineReading(line, before), kind: 'headline' }
}

function headingOf(line: Line, { level, start }: Heading): Draft {
  return { lines: [line], reading: partOf(line.reading, { start, end: line.text.length }), kind: 'heading', level }
}

function single(part: Part | undefined): Draft | null {
  if (!part || part.part === 'heading') return null
  if (part.part === 'caption') {
    const text = part.line.text
    const captioned = creditIn(text) ?? { words: { start: 0, end: text.length }, credit: null }
    return captionOf(part.line, captioned.words, captioned.credit)
  }
  return whole(part.line, { kind: part.part })
}

function whole(line: Line, shape: Shape): Draft {
  return { lines: [line], reading: line.reading, ...shape }
}

/** The words and the credit, one space between them; the brackets stay behind in the source. */
export function captionOf(line: Line, words: Span, credit: Span | null): Draft {
  if (!credit) return whole(line, { kind: 'caption', words, credit })
  const said = partOf(line.reading, words)
  const maker = partOf(line.reading, credit)
  if (said.text === '') {
    return {
      lines: [line],
      reading: maker,
      kind: 'caption',
      words: { start: 0, end: 0 },
      credit: { start: 0, end: maker.text.length },
    }
  }
  const reading = joinReadings([said, maker], ' ')
  const start = said.text.length + 1
  return {
    lines: [line],
    reading,
    kind: 'caption',
    words: { start: 0, end: said.text.length },
    credit: { start, end: reading.text.length },
  }
}

function quotationAt(parts: readonly Part[], from: number): Draft | null {
  const lines: Line[] = []
  let leadEnd = 0
  for (let i = from; parts[i]?.part === 'paragraph'; i++) {
    const line = parts[i]?.line
    const next = parts[i + 1]
    if (!line) break
    const opened = next?.part === 'paragraph' ? quotationOpenedIn(line.text, next.line.text) : -1
    if (i === from) {
      if (opened < 0) return null
      leadEnd = opened
    }
    lines.push(line)
    // A later paragraph that opens in its middle starts a quotation of its own.
    if (i > from && opened !== 0) break
  }
  if (lines.length < 2) return null
  const reading = joinReadings(
    lines.map((line) => line.reading),
    '\n\n',
  )
  const paragraphs = spansJoined(
    lines.map((line) => line.reading),
    2,
  )
  const [first] = paragraphs
  if (!first) return null
  const lead = leadEnd > 0 ? { start: 0, end: reading.text.slice(0, leadEnd).trimEnd().length } : null
  const last = paragraphs.at(-1) ?? first
  const closed = reading.text.length - (BEHIND_CLOSE.exec(reading.text.slice(-SPOKEN_BEHIND))?.[0].length ?? 0)
  const behind = speakerIn(reading.text.slice(Math.max(closed, last.start)), 'behind')
  return {
    lines,
    reading,
    kind: 'quotation',
    lead,
    speaker: (lead && speakerIn(reading.text.slice(0, lead.end), 'before')) ?? (behind && moved(behind, closed)),
    paragraphs: [{ start: leadEnd, end: first.end }, ...paragraphs.slice(1)],
  }
}

/** Lines that are cells side by side, whatever they were taken for one by one. */
function tableAt(source: string, parts: readonly Part[], from: number): Draft | null {
  return tableOf(source, (k) => textLine(parts[from + k]))
}

/** What a picture shows, and in the next line who made it. */
function creditedAt(parts: readonly Part[], from: number): Draft | null {
  const said = parts[from]
  const maker = parts[from + 1]
  if (said?.part !== 'caption' || maker?.part !== 'caption' || said.line.source.end !== maker.line.source.start)
    return null
  if (creditIn(said.line.text) || !isCreditAlone(maker.line.text)) return null
  const readings = [said.line.reading, maker.line.reading]
  const [words, credit = null] = spansJoined(readings, 1)
  if (!words) return null
  return { lines: [said.line, maker.line], reading: joinReadings(readings, ' '), kind: 'caption', words, credit }
}

/** Lines that no blank line parts where blank lines part the paragraphs; elsewhere only the list that a colon announces. */
function togetherAt(parts: readonly Part[], from: number, parted: boolean): Draft | null {
  const before = textLine(parts[from - 1])
  const blockOf = parted ? togetherOf : announcedListOf
  return blockOf(before, (k) => {
    const part = parts[from + k]
    const line = textLine(part)
    return part && line && { line, isHeading: part.part === 'heading', gap: part.gap }
  })
}

/** Code is kept as it stands in the source, with its spaces and line ends. */
function codeAt(source: string, parts: readonly Part[], from: number): Draft | null {
  const lines = codeLines((k) => textLine(parts[from + k]))
  const start = lines[0]?.source.start ?? 0
  const text = source.slice(start, lines.at(-1)?.source.end ?? start).trimEnd()
  if (text === '') return null
  return { lines, reading: { text, runs: [{ text: 0, source: start, length: text.length }] }, kind: 'code' }
}

function textLine(part: Part | undefined): Line | undefined {
  return part?.part === 'paragraph' || part?.part === 'heading' ? part.line : undefined
}

function moved(at: Span, by: number): Span {
  return { start: at.start + by, end: at.end + by }
}
