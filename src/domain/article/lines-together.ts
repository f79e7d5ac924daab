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
const OPENS_CAPITAL = /^\P{L}*\p{Lu}/u
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

/** What stands between a line and the one before: nothing but perhaps blank lines, or something else. */
export type Gap = 'none' | 'blank' | 'other'

type Following = { readonly line: Line; readonly isHeading: boolean; readonly gap: Gap }

/**
 * The block that the first of these lines make; null where they stand alone. A list where `before` announces them or
 * one of them is as long as a paragraph; else lines that stay lines. The text must be parted.
 */
export function togetherOf(
  before: Line | undefined,
  following: (index: number) => Following | undefined,
): Draft | null {
  const lines = stretchOf(following)
  if (lines.length === 0) return null
  const announced = before !== undefined && before.text.endsWith(':') && following(0)?.gap !== 'other'
  if (lines.length < (announced ? FEWEST_ANNOUNCED : FEWEST_LINES)) return null
  const readings = lines.map(({ reading }) => reading)
  if (announced || lines.some(({ words }) => words.length > LONGEST_SHORT)) return listDraft(lines, readings, false)
  return { lines, reading: joinReadings(readings, '\n'), kind: 'paragraph' }
}

/**
 * The list that the first of these lines make behind a colon, up to a blank line or a heading before one; null where one
 * of them is a sentence or announces another.
 */
export function announcedListOf(
  before: Line | undefined,
  following: (index: number) => Following | undefined,
): Draft | null {
  if (!before?.text.endsWith(':')) return null
  const list = togetherOf(before, following)
  if (list?.kind !== 'list' || list.lines.some(({ text }) => NO_ITEM.test(text))) return null
  const next = following(list.lines.length)
  const goesOn = next && next.gap === 'none' && !(next.isHeading && following(list.lines.length + 1)?.gap === 'blank')
  return goesOn ? null : list
}

function stretchOf(following: (index: number) => Following | undefined): Line[] {
  const lines: Line[] = []
  for (let next = following(0); next && lines.length < MOST_LINES; next = following(lines.length)) {
    if (lines.length > 0 && next.gap !== 'none') break
    if (hasMark(next.line.text) || MARKED_HEADING.test(next.line.text)) break
    lines.push(next.line)
    // What announces stands by itself.
    if (next.line.text.endsWith(':')) break
  }
  const [first, ...others] = lines
  const [isHeading, isLastHeading] = [0, lines.length - 1].map((k) => following(k)?.isHeading)
  if (first && isHeading && ((others[0]?.words.length ?? 0) > LONGEST_SHORT || isUnlike(first, others))) return []
  const next = following(lines.length)
  const last = lines.at(-1)
  const overNext = last && next && isLastHeading && next.gap === 'blank' && isUnlike(last, lines.slice(0, -1))
  return overNext ? lines.slice(0, -1) : lines
}

/** A heading right over or under a list is told by the stop that the items have, or by its capitals. */
function isUnlike({ text, words }: Line, others: readonly Line[]): boolean {
  if (others.length === 0) return false
  const stopped = others.filter((line) => STOPPED.test(line.text)).length
  const capital = others.filter((line) => isCapitalised(line.text)).length
  if (stopped >= others.length * HALF) return true
  // Of a line of one word the capital says nothing where each line begins with one.
  const opened = others.filter((line) => OPENS_CAPITAL.test(line.text)).length
  if (words.length === 1 && opened > others.length * MOST) return false
  return isCapitalised(text) && capital < others.length * HALF
}

/** Most of the longer words begin with a capital. */
function isCapitalised(text: string): boolean {
  const words = text.match(LONG_WORD) ?? []
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * MOST
}
