import { linesOf, type TextLine } from '#domain/text/lines.ts'
import { joinReadings, readingOf, type Reading } from '#domain/text/reading.ts'
import type { Span } from '#domain/text/span.ts'
import { wordsOf } from '#domain/text/words.ts'
import { partOf } from './assemble.ts'
import { columnsOf, cutWidth, gapBetween, isWrapped, joinsNext, wrapWidth } from './wrapping.ts'

/** A line as it was meant: one line of the source, or several where the source was wrapped to a width. */
export type Line = {
  readonly reading: Reading
  readonly text: string
  readonly words: readonly string[]
  /** Blank lines before it. */
  readonly blanks: number
  /** White space in front of it, in characters. */
  readonly indent: number
  /** In the source: with its line ends and the blank lines behind it. */
  readonly source: Span
}

// "[map-2]The coast": at most ten characters of a file's name. Marks of footnotes, "[T]he" and "[Update]" are none.
const PICTURES = /^(?:\[(?:[a-z][\w-]{1,9}|(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[\w-]{3,10})\])+(?=[\p{Lu}\p{Lo}“"«‘¿¡])/u

/** All that a source has: `lead` are the blank lines before the first line, or the whole of a blank source. */
export type Lines = { readonly lead: Span; readonly lines: readonly Line[] }

type Written = {
  readonly raw: TextLine
  readonly reading: Reading
  readonly blanks: number
  readonly indent: number
  /** From the left edge to the last visible character, in columns. */
  readonly width: number
}

/** The lines of a source that say something; with `lead` their spans cover it without a gap. */
export function readLines(source: string): Lines {
  const written = writtenLines(source)
  const [first] = written
  if (!first) return { lead: { start: 0, end: source.length }, lines: [] }
  const lines: Line[] = []
  for (const group of unwrapped(written)) {
    const head = group[0]
    if (!head) continue
    const reading = joinReadings(
      group.map((part) => part.reading),
      gapBetween,
    )
    lines.push({
      reading,
      text: reading.text,
      words: wordsOf(reading.text),
      blanks: head.blanks,
      indent: head.indent,
      source: { start: head.raw.start, end: source.length },
    })
  }
  return { lead: { start: 0, end: first.raw.start }, lines: lines.map((line, i) => upTo(line, lines[i + 1])) }
}

function upTo(line: Line, following: Line | undefined): Line {
  return following ? { ...line, source: { start: line.source.start, end: following.source.start } } : line
}

function writtenLines(source: string): Written[] {
  const written: Written[] = []
  let blanks = 0
  for (const raw of linesOf(source)) {
    const reading = withoutPictures(readingOf(source, raw.start, raw.end))
    if (reading.text === '') {
      blanks++
      continue
    }
    const content = source.slice(raw.start, raw.end)
    written.push({
      raw,
      reading,
      blanks,
      indent: content.length - content.trimStart().length,
      width: columnsOf(content.trimEnd()),
    })
    blanks = 0
  }
  return written
}

/** Without the names of pictures that a text browser sets before the words beside them. */
function withoutPictures(reading: Reading): Reading {
  const pictures = PICTURES.exec(reading.text)
  return pictures ? partOf(reading, { start: pictures[0].length, end: reading.text.length }) : reading
}

function unwrapped(written: readonly Written[]): Written[][] {
  const width = brokenAt(written)
  const groups: Written[][] = []
  for (const [i, line] of written.entries()) {
    const before = written[i - 1]
    const group = groups.at(-1)
    const joins =
      width !== null && before && group && line.blanks === 0 && joinsNext(before.width, line.reading.text, width)
    if (joins) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** The width that the lines were broken at; null when each is as it was written. */
function brokenAt(written: readonly Written[]): number | null {
  const lines = written.map(({ reading, width, blanks }) => ({ text: reading.text, width, blanks }))
  const width = wrapWidth(lines.map((line) => line.width))
  return width !== null && isWrapped(lines, width) ? width : cutWidth(lines)
}
