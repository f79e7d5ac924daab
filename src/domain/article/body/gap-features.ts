import type { Line } from '../line.ts'
import { column, runningSums, type Columns } from './columns.ts'

// A paragraph that the first scores are sure of; shorter lines are sure by chance.
const SURE = 0.7
const PARAGRAPH_WORDS = 8
const MOST_WORDS = 80
const LONGEST = 99
const LARGEST = 3
// What the lines of a gap are asked, and the mean of it is told to each of them.
const ASKED: readonly string[] = ['furniture', 'sentence', 'page words', 'listed', 'capitals', 'days', 'loose cohesion']

/**
 * The sure paragraphs part a page into gaps. A list, some code or short answers between two of them are the article's
 * as a whole, and so is a box of links none of it as a whole: each line is told what its gap is like.
 */
export function gapColumns(lines: readonly Line[], own: Columns, first: Float64Array): Columns {
  const length = lines.length
  const words = column(length, (i) => Math.min(MOST_WORDS, lines[i]?.words.length ?? 0))
  const sure = column(length, (i) => Number((first[i] ?? 0) > SURE && (words[i] ?? 0) >= PARAGRAPH_WORDS))
  const before = lastBefore(sure)
  const after = firstAfter(sure)
  // A sure paragraph is told of the lines on both its sides.
  const size = column(length, (i) => (after[i] ?? 0) - (before[i] ?? 0) - 1)
  const meanOf = (values: Float64Array) => {
    const sums = runningSums(values)
    return column(length, (i) => ((sums[after[i] ?? 0] ?? 0) - (sums[(before[i] ?? 0) + 1] ?? 0)) / (size[i] ?? 1))
  }
  const body = runningSums(column(length, (i) => (words[i] ?? 0) * (sure[i] ?? 0)))
  const all = Math.max(1, body[length] ?? 1)
  const between = column(length, (i) => Number((before[i] ?? -1) >= 0 && (after[i] ?? length) < length))
  const gapWords = meanOf(words)
  const paragraphs = sure.reduce((sum, value) => sum + value, 0)
  return new Map<string, Float64Array>([
    ['gap between', between],
    ['gap lines', column(length, (i) => (between[i] ? Math.min(LONGEST, size[i] ?? 0) : LONGEST + 1))],
    ['gap words', gapWords],
    ['gap first', meanOf(first)],
    ['gap repeated', meanOf(column(length, (i) => Number((own.get('times')?.[i] ?? 1) > 1)))],
    ...ASKED.map((name): [string, Float64Array] => [`gap ${name}`, meanOf(own.get(name) ?? new Float64Array(length))]),
    ['gap text before', column(length, (i) => (body[i] ?? 0) / all)],
    ['gap text after', column(length, (i) => 1 - (body[i + 1] ?? 0) / all)],
    ['gap share', column(length, (i) => Math.min(LARGEST, ((gapWords[i] ?? 0) * (size[i] ?? 0)) / all))],
    ['paragraphs', column(length, () => paragraphs)],
    ['paragraph words', column(length, () => Math.log2(1 + (body[length] ?? 0)))],
    ['paragraph length', column(length, () => (body[length] ?? 0) / Math.max(1, paragraphs))],
    ['likeliest', column(length, likeliestOf(first))],
  ])
}

function likeliestOf(first: Float64Array): () => number {
  const most = first.reduce((highest, chance) => Math.max(highest, chance), 0)
  return () => most
}

/** The last line before each that counts; -1 where there is none. */
function lastBefore(counts: Float64Array): Float64Array {
  let last = -1
  return column(counts.length, (i) => {
    const before = last
    if (counts[i]) last = i
    return before
  })
}

/** The first line behind each that counts; the number of lines where there is none. */
function firstAfter(counts: Float64Array): Float64Array {
  const { length } = counts
  return lastBefore(counts.toReversed())
    .reverse()
    .map((back) => length - 1 - back)
}
