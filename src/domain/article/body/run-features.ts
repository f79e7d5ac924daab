import type { Line } from '../line.ts'
import { isStopWord } from '../stop-words.ts'
import { column, shifted, type Columns } from './columns.ts'

export type Stretch = { readonly first: number; readonly last: number }

// A word of this length carries meaning.
const CONTENT_WORD = 4
const FARTHEST = 60

/** The stretch of lines with the highest sum (Kadane); empty when no line counts. */
export function bestStretch(scores: Float64Array): Stretch {
  let best = { first: 0, last: -1, sum: 0 }
  let sum = 0
  let first = 0
  for (const [i, score] of scores.entries()) {
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += score
    if (sum > best.sum) best = { first, last: i, sum }
  }
  return best
}

/** Where each line stands beside the best stretch, and how much of its words it shares with it. */
export function stretchColumns(name: string, lines: readonly Line[], language: string, scores: Float64Array): Columns {
  const { first, last } = bestStretch(scores)
  const near = (distance: number) => Math.max(-FARTHEST, Math.min(FARTHEST, distance))
  const inside = column(lines.length, (i) => Number(i >= first && i <= last))
  return new Map<string, Float64Array>([
    [`${name} inside`, inside],
    [`${name} inside-1`, shifted(inside, -1, 0)],
    [`${name} inside+1`, shifted(inside, 1, 0)],
    [`${name} from start`, column(lines.length, (i) => near(i - first))],
    [`${name} to end`, column(lines.length, (i) => near(last - i))],
    [
      `${name} through`,
      column(lines.length, (i) => Math.max(-1, Math.min(2, (i - first) / Math.max(1, last - first + 1)))),
    ],
    [`${name} cohesion`, cohesion(lines, language, (i) => i >= first && i <= last && (scores[i] ?? 0) > 0)],
  ])
}

/** The part of each line's content words that other lines of the body use as well. */
export function cohesion(lines: readonly Line[], language: string, inBody: (index: number) => boolean): Float64Array {
  const uses = new Map<string, number>()
  const contents = lines.map((line) => contentWords(line, language))
  for (const [i, words] of contents.entries()) {
    if (inBody(i)) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return column(lines.length, (i) => {
    const words = contents[i]
    if (!words || words.size === 0) return -1
    // A line of the body does not count as its own witness.
    const own = inBody(i) ? 1 : 0
    let shared = 0
    for (const word of words) if ((uses.get(word) ?? 0) > own) shared++
    return shared / words.size
  })
}

/** What a line speaks of: its longer words but the commonest, in small letters. */
export function contentWords(line: Line, language: string): Set<string> {
  const words = new Set<string>()
  for (const word of line.words) {
    if (word.length >= CONTENT_WORD && !isStopWord(word, language)) words.add(word.toLowerCase())
  }
  // In a script without spaces a word is a character; pairs of them mean something.
  if (words.size === 0) {
    for (let i = 1; i < line.words.length; i++) words.add(`${line.words[i - 1]}${line.words[i]}`)
  }
  return words
}
