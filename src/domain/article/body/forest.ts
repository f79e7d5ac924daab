import { parseColumns } from './asked-columns.ts'
import type { Columns } from './columns.ts'
import { digitAt, partAt } from './digits.ts'

/**
 * Boosted trees, all of one depth: the chance is the logistic of the sum of one leaf a tree.
 * A tree is a run of characters: for each inner node, level by level, one for the column and one for
 * the threshold (an index into the column's cuts); then one for each leaf. The next tree follows without a sign
 * between, as all are equally long: what would part them would take the place of a tree in eight.
 */
export type Forest = {
  readonly depth: number
  readonly bias: number
  /** What the highest leaf character stands for; the lowest is its negative. */
  readonly scale: number
  /** Each with its cuts in ascending order, as `parseColumns` reads them. */
  readonly columns: string
  readonly trees: string
}

/** A forest as numbers: `inner` nodes a tree, then `inner + 1` leaves a tree. */
type Grown = {
  readonly names: readonly string[]
  readonly columns: Int32Array
  readonly cuts: Float64Array
  readonly leaves: Float64Array
  readonly inner: number
}

// Reading a forest costs more than asking it about a short text, so it is read once.
const GROWN = new WeakMap<Forest, Grown>()

/** The chance of each line, from 0 to 1. */
export function chances(forest: Forest, columns: Columns, length: number): Float64Array {
  return treeOdds(forest, columns, length).map(logistic)
}

export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** The log-odds of each line. */
export function treeOdds(forest: Forest, columns: Columns, length: number): Float64Array {
  const grown = grownOf(forest)
  const known = grown.names.map((name) => {
    const values = columns.get(name)
    if (!values) throw new Error(`No such column: ${name}`)
    return values
  })
  const row = new Float64Array(known.length)
  return Float64Array.from({ length }, (_, i) => {
    for (const [c, values] of known.entries()) row[c] = values[i] ?? 0
    return forest.bias + sumOf(grown, row)
  })
}

function sumOf({ columns, cuts, leaves, inner }: Grown, row: Float64Array): number {
  let sum = 0
  for (let base = 0, leaf = 0; base < columns.length; base += inner, leaf += inner + 1) {
    let at = 0
    while (at < inner) at = 2 * at + ((row[columns[base + at] ?? 0] ?? 0) > (cuts[base + at] ?? 0) ? 2 : 1)
    sum += leaves[leaf + at - inner] ?? 0
  }
  return sum
}

function grownOf(forest: Forest): Grown {
  const before = GROWN.get(forest)
  if (before) return before
  const inner = 2 ** forest.depth - 1
  const known = parseColumns(forest.columns)
  const columns: number[] = []
  const cuts: number[] = []
  const leaves: number[] = []
  const size = 3 * inner + 1
  for (let from = 0; from < forest.trees.length; from += size) {
    for (let k = 0; k < inner; k++) {
      const c = digitAt(forest.trees, from + 2 * k)
      columns.push(c)
      cuts.push(known[c]?.numbers[digitAt(forest.trees, from + 2 * k + 1)] ?? Infinity)
    }
    for (let k = 2 * inner; k < size; k++) leaves.push(partAt(forest.trees, from + k, forest.scale))
  }
  const grown = {
    names: known.map(({ name }) => name),
    columns: Int32Array.from(columns),
    cuts: Float64Array.from(cuts),
    leaves: Float64Array.from(leaves),
    inner,
  }
  GROWN.set(forest, grown)
  return grown
}
