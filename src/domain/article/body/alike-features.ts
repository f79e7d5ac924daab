import type { Line } from '../line.ts'
import { column, type Columns } from './columns.ts'

const MOST_WORDS = 80
// The page as a whole speaks for a form that has few words of its own.
const DOUBT_WORDS = 20
const MOST_BLANKS = 3
const MOST_INDENT = 8
const CAPITALS = 0.5

/**
 * The same template sets the lines of a body alike: blank lines around them, indent, length. What the first scores say
 * of the other lines of a form tells of this one.
 */
export function alikeColumns(lines: readonly Line[], own: Columns, first: Float64Array): Columns {
  const of = (name: string, i: number) => own.get(name)?.[i] ?? 0
  const blanks = (i: number) => Math.min(MOST_BLANKS, lines[i]?.blanks ?? MOST_BLANKS)
  const words = column(lines.length, (i) => Math.min(MOST_WORDS, lines[i]?.words.length ?? 0))
  const length = (i: number) => Math.floor(Math.log2(1 + (words[i] ?? 0)))
  const place = (i: number) => `${blanks(i)} ${blanks(i + 1)} ${Math.min(MOST_INDENT, lines[i]?.indent ?? 0)}`
  const form = (i: number) => `${length(i)} ${of('listed', i)} ${of('sentence', i)} ${of('capitals', i) > CAPITALS}`
  return new Map([
    ['alike in place', meanOfOthers(first, words, place)],
    ['alike in place and length', meanOfOthers(first, words, (i) => `${place(i)} ${length(i)} ${of('sentence', i)}`)],
    ['alike in form', meanOfOthers(first, words, form)],
  ])
}

/** The mean of the other lines with the same key, by their words. */
function meanOfOthers(values: Float64Array, words: Float64Array, keyOf: (index: number) => string): Float64Array {
  const keys = Array.from(values, (_, i) => keyOf(i))
  const sums = new Map<string, { words: number; sum: number }>()
  let sum = 0
  let all = 0
  for (const [i, key] of keys.entries()) {
    const weight = words[i] ?? 0
    const part = (values[i] ?? 0) * weight
    const found = sums.get(key)
    if (found) {
      found.words += weight
      found.sum += part
    } else sums.set(key, { words: weight, sum: part })
    sum += part
    all += weight
  }
  const mean = sum / Math.max(1, all)
  return column(values.length, (i) => {
    const found = sums.get(keys[i] ?? '') ?? { words: 0, sum: 0 }
    const weight = words[i] ?? 0
    return (
      (found.sum - (values[i] ?? 0) * weight + mean * DOUBT_WORDS) / Math.max(1, found.words - weight + DOUBT_WORDS)
    )
  })
}
