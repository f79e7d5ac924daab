import { furnitureOf } from './furniture.ts'
import type { Line } from './line.ts'
import { SEPARATOR } from './separator.ts'

// A line gains with its words up to here; a longer one is not surer.
const FULL_LINE = 40
// Words that make up for the doubt every line starts with.
const NEEDED_WORDS = 14
const SENTENCE_END = /[.!?…。！？।]["'”’»“)\]]*$/u
const SENTENCE_GAIN = 0.8
const FURNITURE_LOSS = 3
// What opens a list, and its items, belong to the text around them, however short they are.
const LISTING = /:$|^(?:[-*•‣◦▪–—]|\d{1,3}[.)])\s/u
const LISTING_LEAST = 0.1
// One short line between two paragraphs costs little: a heading, a label, a picture's credit.
const LOWEST = -1.2

/** For each line, how much it looks like running text of an article; above zero when more than not. */
export function bodyScores(lines: readonly Line[]): number[] {
  const scores = lines.map((line) => {
    if (SEPARATOR.test(line.text)) return 0
    const words = Math.min(line.words.length, FULL_LINE) / NEEDED_WORDS - 1
    const sentence = SENTENCE_END.test(line.text) ? SENTENCE_GAIN : 0
    if (furnitureOf(line.text)) return words + sentence - FURNITURE_LOSS
    return LISTING.test(line.text) ? Math.max(words + sentence, LISTING_LEAST) : words + sentence
  })
  const { first, last } = bestRun(scores)
  return scores.map((score, i) => (i < first || i > last ? Math.min(score, LOWEST) : score))
}

/** The stretch with the highest sum, where no line counts below `LOWEST`. */
function bestRun(scores: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: -1, sum: 0 }
  let sum = 0
  let first = 0
  for (const [i, score] of scores.entries()) {
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += Math.max(score, LOWEST)
    if (sum > best.sum) best = { first, last: i, sum }
  }
  return best
}
