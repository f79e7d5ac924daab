import type { Line } from '../line.ts'
import { alikeColumns } from './alike-features.ts'
import { column, runningSums, shifted, windowMean, type Columns } from './columns.ts'
import { gapColumns } from './gap-features.ts'
import { cohesion, stretchColumns } from './run-features.ts'

const SURE = 0.7
const FARTHEST = 60

/** What the first scores, each the chance that a line is body, tell about a line and its neighbours. */
export function secondColumns(lines: readonly Line[], language: string, own: Columns, first: Float64Array): Columns {
  const length = lines.length
  const columns = new Map<string, Float64Array>([
    ['first', first],
    ...gapColumns(lines, own, first),
    ...alikeColumns(lines, own, first),
  ])
  for (const by of [-3, -2, -1, 1, 2, 3]) columns.set(`first${by < 0 ? by : `+${by}`}`, shifted(first, by, 0))
  for (const [where, from, to] of [
    ['near', -2, 2],
    ['before', -5, -1],
    ['after', 1, 5],
    ['long before', -15, -1],
    ['long after', 1, 15],
  ] as const) {
    columns.set(`first ${where}`, windowMean(first, from, to))
  }
  const weighed = column(length, (i) => Math.min(60, lines[i]?.words.length ?? 0) * (first[i] ?? 0))
  const sums = runningSums(weighed)
  const all = Math.max(1, sums[length] ?? 1)
  columns.set(
    'first body before',
    column(length, (i) => (sums[i] ?? 0) / all),
  )
  columns.set(
    'first body',
    column(length, () => Math.log2(1 + all)),
  )
  columns.set(
    'first share',
    column(length, (i) => (weighed[i] ?? 0) / all),
  )
  const gain = column(length, (i) => ((first[i] ?? 0) - 0.5) * Math.sqrt(1 + Math.min(60, lines[i]?.words.length ?? 0)))
  for (const [name, values] of stretchColumns('first', lines, language, gain)) columns.set(name, values)
  columns.set(
    'first sure cohesion',
    cohesion(lines, language, (i) => (first[i] ?? 0) > SURE),
  )
  columns.set('since sure', sureDistance(first, 1))
  columns.set('until sure', sureDistance(first, -1))
  return columns
}

function sureDistance(first: Float64Array, step: 1 | -1): Float64Array {
  const distances = new Float64Array(first.length)
  let since = FARTHEST
  for (let k = 0; k < first.length; k++) {
    const i = step === 1 ? k : first.length - 1 - k
    distances[i] = since
    since = (first[i] ?? 0) > SURE ? 1 : Math.min(FARTHEST, since + 1)
  }
  return distances
}
