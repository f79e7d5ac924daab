import { column, linesUntil, runningSums } from '../body/columns.ts'
import type { Line } from '../line.ts'

// The lines that a headline stands among: a kicker, a standfirst, names and days.
const NEAR = 4
const NEXT = 5
// The lines over it in which a path of sections ends with its words.
const PATH_REACH = 8
// Menus and lists of other texts are longer than what stands around a headline.
const WIDE = 20
const LONGEST = 40
const PARAGRAPH = 25
// In doublings of the number of words.
const ALIKE = 0.6

/** How each candidate for the headline stands among the lines around it, one column a name. */
export function besideColumns(lines: readonly Line[], candidates: readonly number[]): [string, Float64Array][] {
  const of = (valueOf: (index: number) => number) => column(candidates.length, (k) => valueOf(candidates[k] ?? 0))
  const wordsOf = (i: number) => lines[i]?.words.length ?? 0
  const length = (i: number) => Math.log2(1 + wordsOf(i))
  // Running text, of which the body is made, is no rival.
  const lengthBut = (i: number) => (wordsOf(i) > LONGEST ? 0 : length(i))
  const over = (i: number, step: number) =>
    length(i) - Math.max(...Array.from({ length: NEXT }, (_, k) => lengthBut(i + step * (k + 1))))
  const untilParagraph = linesUntil(
    column(lines.length, (i) => Number(wordsOf(i) >= PARAGRAPH)),
    LONGEST,
  )
  const sums = runningSums(column(lines.length, wordsOf))
  return [
    ['longest near', of((i) => longestNear(lines, i))],
    ['alike near', of((i) => alikeNear(lines, i))],
    ['longer than above', of((i) => length(i) - length(i - 1))],
    ['longer than under', of((i) => length(i) - length(i + 1))],
    ['longest above', of((i) => over(i, -1))],
    ['longest under', of((i) => over(i, 1))],
    ['ends above', of((i) => Number(endsAbove(lines, i)))],
    ['until paragraph', of((i) => untilParagraph[i] ?? LONGEST)],
    ['words over', of((i) => Math.log2(1 + (sums[i] ?? 0) - (sums[Math.max(0, i - WIDE)] ?? 0)))],
  ]
}

/** How many of the lines around it have more words, sentences left out. */
function longestNear(lines: readonly Line[], index: number): number {
  const words = lines[index]?.words.length ?? 0
  return linesNear(lines, index).filter((line) => line.words.length > words && !/[.!?]["'”’»)]*$/u.test(line.text))
    .length
}

/** How many of the lines around it are about as long: those of a menu are, and so are headlines in a list. */
function alikeNear(lines: readonly Line[], index: number): number {
  const doublings = (line: Line | undefined) => Math.log2(1 + (line?.words.length ?? 0))
  const own = doublings(lines[index])
  return linesNear(lines, index).filter((line) => Math.abs(doublings(line) - own) < ALIKE).length
}

function linesNear(lines: readonly Line[], index: number): Line[] {
  return lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((line) => line !== lines[index])
}

/** Whether a longer line shortly over it ends with its words, as a path of sections does, whatever parts its steps. */
function endsAbove(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  return lines
    .slice(Math.max(0, index - PATH_REACH), index)
    .some((line) => line.text.length > text.length && line.text.endsWith(text))
}
