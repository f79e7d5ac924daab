import { joinReadings } from '#domain/text/reading.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
import { hasMark, listDraft } from './list-block.ts'

/**
 * Where blank lines part the paragraphs, lines without one between them belong together: the items of a list whose
 * marks the dump has lost, a verse, an address.
 */

// A longer line is a paragraph or an item, no line of a verse.
const LONGEST_SHORT = 14
// Two such lines may be a heading and what it stands over; what a colon announces is a list from two items on.
const FEWEST_LINES = 3
const FEWEST_ANNOUNCED = 2
// A paragraph behind a picture or a label may have no blank line before it.
const PARTED_SHARE = 0.6
// A longer stretch is two blocks; so the cost of looking again from the next line has a bound.
const MOST_LINES = 400
const STOPPED = /[.!?:;,…。！？"”»)]$/u
const SENTENCE = /[.!?…。！？]["'”’»)」』）]*$/u
// Behind a colon only: a sentence, or what announces the next list.
const NO_ITEM = /[.!?…。！？:：]["'”’»)」』）]*$/u
const MARKED_HEADING = /^#{1,6}\s/u
const LONG_WORD = /\p{L}[\p{L}\p{M}’'-]{3,}/gu
const MOST = 0.7
const HALF = 0.5

/** Whether blank lines part the paragraphs of a text. */
export function areParted(paragraphs: readonly Line[]): boolean {
  const long = paragraphs.slice(1).filter(({ words }) => words.length > LONGEST_SHORT)
  return long.length > 0 && long.filter(({ blanks }) => blanks > 0).length >= long.length * PARTED_SHARE
}

/**
 * Whether blank lines part the stanzas of a verse, or lists: on the average several lines stand together, all are short,
 * and most of them are no sentences.
 */
export function areStanzas(lines: readonly Line[]): boolean {
  if (lines.some(({ words }) => words.length > LONGEST_SHORT)) return false
  const stanzas = 1 + lines.slice(1).filter(({ blanks }) => blanks > 0).length
  const sentences = lines.filter(({ text }) => SENTENCE.test(text)).length
  return stanzas > 1 && lines.length >= stanzas * FEWEST_LINES && sentences <= lines.length * HALF
}

/**
 * The block that the first of these lines make; null where they stand alone. A list where `before` announces them or
 * one of them is as long as a paragraph; else lines that stay lines. The text must be parted.
 */
export function togetherOf(
  before: Line | undefined,
  lineAt: (index: number) => Line | undefined,
  isHeading: (index: number) => boolean,
): Draft | null {
  const lines = stretchOf(lineAt, isHeading)
  const [first] = lines
  if (!first) return null
  const announced = before !== undefined && before.text.endsWith(':') && before.source.end === first.source.start
  if (lines.length < (announced ? FEWEST_ANNOUNCED : FEWEST_LINES)) return null
  const readings = lines.map(({ reading }) => reading)
  if (announced || lines.some(({ words }) => words.length > LONGEST_SHORT)) return listDraft(lines, readings, false)
  return { lines, reading: joinReadings(readings, '\n'), kind: 'paragraph' }
}

/** The list that the first of these lines make behind a colon, up to a blank line; null where one of them is a sentence or announces another. */
export function announcedListOf(
  before: Line | undefined,
  lineAt: (index: number) => Line | undefined,
  isHeading: (index: number) => boolean,
): Draft | null {
  if (!before?.text.endsWith(':')) return null
  const list = togetherOf(before, lineAt, isHeading)
  if (list?.kind !== 'list' || list.lines.some(({ text }) => NO_ITEM.test(text))) return null
  return lineAt(list.lines.length)?.blanks === 0 ? null : list
}

function stretchOf(lineAt: (index: number) => Line | undefined, isHeading: (index: number) => boolean): Line[] {
  const lines: Line[] = []
  for (let line = lineAt(0); line && lines.length < MOST_LINES; line = lineAt(lines.length)) {
    const before = lines.at(-1)
    if (before && (line.blanks > 0 || before.source.end !== line.source.start)) break
    if (hasMark(line.text) || MARKED_HEADING.test(line.text)) break
    lines.push(line)
    // What announces stands by itself.
    if (line.text.endsWith(':')) break
  }
  const [first, ...others] = lines
  if (first && isHeading(0) && ((others[0]?.words.length ?? 0) > LONGEST_SHORT || isUnlike(first, others))) return []
  const next = lineAt(lines.length)
  const last = lines.at(-1)
  const overNext = last && next && isHeading(lines.length - 1) && next.blanks > 0 && isUnlike(last, lines.slice(0, -1))
  return overNext ? lines.slice(0, -1) : lines
}

/** A heading right over or under a list is told by the stop that the items have, or by its capitals. */
function isUnlike({ text }: Line, others: readonly Line[]): boolean {
  if (others.length === 0) return false
  const stopped = others.filter((line) => STOPPED.test(line.text)).length
  const capital = others.filter((line) => isCapitalised(line.text)).length
  return stopped >= others.length * HALF || (isCapitalised(text) && capital < others.length * HALF)
}

/** Most of the longer words begin with a capital. */
function isCapitalised(text: string): boolean {
  const words = text.match(LONG_WORD) ?? []
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * MOST
}
