/** One number a line, by the name of what it measures; every column is as long as the text has lines. */
export type Columns = ReadonlyMap<string, Float64Array>

export function column(length: number, valueOf: (index: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, i) => valueOf(i))
}

/** The column as its neighbours see it: the value `by` lines further, `edge` beyond either end. */
export function shifted(values: Float64Array, by: number, edge: number): Float64Array {
  return column(values.length, (i) => values[i + by] ?? edge)
}

/** The mean over the lines `from`..`to` around each line, both included; lines beyond the ends count as 0. */
export function windowMean(values: Float64Array, from: number, to: number): Float64Array {
  const sums = runningSums(values)
  const size = to - from + 1
  return column(values.length, (i) => {
    const start = Math.min(Math.max(i + from, 0), values.length)
    const end = Math.min(Math.max(i + to + 1, start), values.length)
    return ((sums[end] ?? 0) - (sums[start] ?? 0)) / size
  })
}

/** The sum of all values before each index, and of all at the end. */
export function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (const [i, value] of values.entries()) sums[i + 1] = (sums[i] ?? 0) + value
  return sums
}

/** How many lines back the last line with a value above zero stands, `most` when it is farther or there is none. */
export function linesSince(values: Float64Array, most: number): Float64Array {
  let since = most
  return column(values.length, (i) => {
    since = (values[i] ?? 0) > 0 ? 0 : Math.min(most, since + 1)
    return since
  })
}

/** The same looking ahead. */
export function linesUntil(values: Float64Array, most: number): Float64Array {
  return linesSince(values.toReversed(), most).reverse()
}

/** The index of the highest value, of equal ones the first; 0 where there is none. */
export function indexOfHighest(values: Float64Array): number {
  let at = 0
  for (const [i, value] of values.entries()) if (value > (values[at] ?? 0)) at = i
  return at
}
