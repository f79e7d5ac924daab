import { column, linesSince, linesUntil, runningSums, shifted, windowMean, type Columns } from './columns.ts'

// What a line's neighbours tell about it, and how far around it.
const SEEN_BESIDE: readonly string[] = [
  'words',
  'sentence',
  'furniture',
  'capitals',
  'common',
  'stop',
  'times',
  'page words',
]
const BESIDE = [-2, -1, 1, 2]
const AROUND: readonly (readonly [string, number, number])[] = [
  ['near', -2, 2],
  ['before', -6, -1],
  ['after', 1, 6],
  ['wide', -12, 12],
]
const SEEN_AROUND: readonly string[] = [
  'words',
  'sentence',
  'furniture',
  'common',
  'days',
  'capitals',
  'page words',
  'legal words',
  'subscribe words',
]
// A heading of links or comments governs the lines under it, but not for ever.
const GOVERNED = 40
const GOVERNING: readonly string[] = [
  'related',
  'comments',
  'subscribe',
  'share',
  'legal',
  'media',
  'navigation',
  'byline',
  'imprint',
]
// About ten words: shorter lines are labels and links.
const LONG = 3.5

/** What stands around a line: its neighbours, the density of text near it, its place in the whole. */
export function nearColumns(own: Columns, length: number): Columns {
  const columns = new Map<string, Float64Array>()
  const of = (name: string) => own.get(name) ?? new Float64Array(length)
  for (const name of SEEN_BESIDE) {
    for (const by of BESIDE) columns.set(`${name}${by < 0 ? by : `+${by}`}`, shifted(of(name), by, -1))
  }
  for (const name of SEEN_AROUND) {
    for (const [where, from, to] of AROUND) columns.set(`${name} ${where}`, windowMean(of(name), from, to))
  }
  for (const name of GOVERNING) columns.set(`since ${name}`, linesSince(of(name), GOVERNED))
  for (const name of ['related', 'comments', 'legal', 'share', 'byline', 'imprint']) {
    columns.set(`until ${name}`, linesUntil(of(name), GOVERNED))
  }
  const long = column(length, (i) => Number((of('words')[i] ?? 0) > LONG && of('furniture')[i] === 0))
  columns.set('since long', linesSince(shifted(long, -1, 0), GOVERNED))
  columns.set('until long', linesUntil(shifted(long, 1, 0), GOVERNED))
  const plain = column(length, (i) => 2 ** (of('words')[i] ?? 0) - 1)
  const sums = runningSums(plain)
  const all = Math.max(1, sums[length] ?? 1)
  columns.set(
    'place',
    column(length, (i) => i / length),
  )
  columns.set(
    'text before',
    column(length, (i) => (sums[i] ?? 0) / all),
  )
  columns.set(
    'lines',
    column(length, () => Math.log2(length)),
  )
  columns.set(
    'all words',
    column(length, () => Math.log2(all)),
  )
  return columns
}
