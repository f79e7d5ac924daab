import { generator } from './random.ts'

/** Gradient boosting of trees of one depth (logistic loss, second order, histograms), small enough to read. */

export type Table = {
  readonly columns: readonly { readonly name: string; readonly values: Float32Array }[]
  /** 1 for what is looked for; of a choice of several right rows each has its part. */
  readonly labels: Float32Array
  readonly weights: Float32Array
  /** Where one row of several is to be chosen: the group of each row, rows of one group in a row. */
  readonly groups?: Int32Array
}

export type Options = {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** The part of the rows and of the columns that each tree sees. */
  readonly rows: number
  readonly share: number
  /** Keeps leaves with little weight near zero. */
  readonly damping: number
  readonly seed: number
}

/** `nodes` level by level: column and cut index, -1 where a node does not part its rows; then the leaves. */
export type Tree = { readonly columns: Int32Array; readonly cuts: Int32Array; readonly leaves: Float64Array }
export type Model = {
  readonly depth: number
  readonly bias: number
  readonly cuts: readonly (readonly number[])[]
  readonly trees: readonly Tree[]
  /** How much each column improved the loss. */
  readonly gains: Float64Array
}

// Finer cuts cost time and tell no more of shares and counts.
const MOST_BINS = 24
// A split that gains less, or leaves a side with less, follows chance.
const LEAST_GAIN = 1e-4
const LEAST_HESSIAN = 0.5
// A row of which the trees are sure still weighs something: a leaf divides by the sum.
const LEAST_BEND = 1e-6

export function boost(table: Table, options: Options): Model {
  const { labels, weights } = table
  const size = labels.length
  const random = generator(options.seed)
  const cuts = table.columns.map(({ values }) => cutsOf(values))
  const bins = table.columns.map(({ values }, c) => binned(values, cuts[c] ?? []))
  // Of a choice only the differences between its rows count.
  const bias = table.groups ? 0 : logOdds(labels, weights)
  const sums = new Float64Array(size).fill(bias)
  const gradients = new Float64Array(size)
  const hessians = new Float64Array(size)
  const gains = new Float64Array(bins.length)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    const rows = sample(size, options.rows, random)
    const shares = table.groups ? sharesOf(sums, table.groups) : sums.map((sum) => 1 / (1 + Math.exp(-sum)))
    for (let i = 0; i < size; i++) {
      const chance = shares[i] ?? 0
      gradients[i] = (chance - (labels[i] ?? 0)) * (weights[i] ?? 0)
      hessians[i] = Math.max(LEAST_BEND, chance * (1 - chance)) * (weights[i] ?? 0)
    }
    const chosen = sample(bins.length, options.share, random)
    const tree = grow({ bins, cuts, rows, gradients, hessians }, chosen, options, gains)
    for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + leafOf(tree, bins, i, options.depth)
    trees.push(tree)
  }
  return { depth: options.depth, bias, cuts, trees, gains }
}

/** What is said of a row of which nothing is known. */
function logOdds(labels: Float32Array, weights: Float32Array): number {
  let positive = 0
  let all = 0
  for (let i = 0; i < labels.length; i++) {
    all += weights[i] ?? 0
    positive += (labels[i] ?? 0) * (weights[i] ?? 0)
  }
  return Math.log(positive / (all - positive))
}

/** The share of each row in its group (softmax). */
function sharesOf(sums: Float64Array, groups: Int32Array): Float64Array {
  const shares = new Float64Array(sums.length)
  for (let from = 0; from < sums.length;) {
    let to = from
    let highest = -Infinity
    for (; to < sums.length && groups[to] === groups[from]; to++) highest = Math.max(highest, sums[to] ?? 0)
    let all = 0
    for (let i = from; i < to; i++) all += Math.exp((sums[i] ?? 0) - highest)
    for (let i = from; i < to; i++) shares[i] = Math.exp((sums[i] ?? 0) - highest) / all
    from = to
  }
  return shares
}

/** What a tree learns from: columns in bins, the rows that it sees, and how each row's loss leans and bends. */
type Lesson = {
  readonly bins: readonly Uint8Array[]
  readonly cuts: readonly (readonly number[])[]
  readonly rows: Int32Array
  readonly gradients: Float64Array
  readonly hessians: Float64Array
}

/** Where a node parts its rows; column -1 where nothing is gained by that. */
type Split = { readonly gain: number; readonly column: number; readonly cut: number }
const NO_SPLIT: Split = { gain: LEAST_GAIN, column: -1, cut: 0 }

/** One tree, level by level; adds to `gains` what each of the `chosen` columns improved. */
function grow(lesson: Lesson, chosen: Int32Array, options: Options, gains: Float64Array): Tree {
  const { depth, damping } = options
  const inner = 2 ** depth - 1
  const columns = new Int32Array(inner).fill(-1)
  const cuts = new Int32Array(inner)
  // The node of its level that each row has come to.
  const place = new Int32Array(lesson.rows.length)
  for (let level = 0; level < depth; level++) {
    const width = 2 ** level
    for (const [n, { gain, column, cut }] of bestSplits(lesson, chosen, place, width, damping).entries()) {
      columns[width - 1 + n] = column
      cuts[width - 1 + n] = cut
      if (column >= 0) gains[column]! += gain
    }
    for (let k = 0; k < place.length; k++) {
      const node = width - 1 + place[k]!
      const goesRight = columns[node]! >= 0 && lesson.bins[columns[node]!]![lesson.rows[k]!]! > cuts[node]!
      place[k] = 2 * place[k]! + (goesRight ? 1 : 0)
    }
  }
  return { columns, cuts, leaves: leavesOf(lesson, place, inner + 1, options) }
}

/** The best split of each of the `width` nodes of a level. */
function bestSplits(
  { bins, cuts, rows, gradients, hessians }: Lesson,
  chosen: Int32Array,
  place: Int32Array,
  width: number,
  damping: number,
): readonly Split[] {
  const best = Array.from({ length: width }, () => NO_SPLIT)
  // By node and bin: the sum of the gradients, then that of the hessians.
  const sums = new Float64Array(width * MOST_BINS * 2)
  for (const column of chosen) {
    const bin = bins[column]
    const size = (cuts[column]?.length ?? 0) + 1
    if (!bin || size < 2) continue
    sums.fill(0)
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k]!
      const at = (place[k]! * MOST_BINS + bin[i]!) * 2
      sums[at]! += gradients[i]!
      sums[at + 1]! += hessians[i]!
    }
    for (let n = 0; n < width; n++) {
      const from = n * MOST_BINS * 2
      const found = bestCut(sums.subarray(from, from + size * 2), damping)
      if (found.gain > best[n]!.gain) best[n] = { ...found, column }
    }
  }
  return best
}

/** The bin behind which the rows of one node part best, from the sums of its bins. */
function bestCut(sums: Float64Array, damping: number): Omit<Split, 'column'> {
  let [allG, allH] = [0, 0]
  for (let at = 0; at < sums.length; at += 2) {
    allG += sums[at]!
    allH += sums[at + 1]!
  }
  const worth = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + damping)
  const whole = worth(allG, allH)
  let best: Omit<Split, 'column'> = NO_SPLIT
  let [leftG, leftH] = [0, 0]
  for (let at = 0; at < sums.length - 2; at += 2) {
    leftG += sums[at]!
    leftH += sums[at + 1]!
    if (leftH < LEAST_HESSIAN || allH - leftH < LEAST_HESSIAN) continue
    const gain = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - whole
    if (gain > best.gain) best = { gain, cut: at / 2 }
  }
  return best
}

/** One step of Newton's method for each leaf, against the slope of its rows. */
function leavesOf({ rows, gradients, hessians }: Lesson, place: Int32Array, count: number, { rate, damping }: Options) {
  const G = new Float64Array(count)
  const H = new Float64Array(count)
  for (let k = 0; k < rows.length; k++) {
    G[place[k]!]! += gradients[rows[k]!]!
    H[place[k]!]! += hessians[rows[k]!]!
  }
  return G.map((gradient, leaf) => (-rate * gradient) / (H[leaf]! + damping))
}

function leafOf({ columns, cuts, leaves }: Tree, bins: readonly Uint8Array[], row: number, depth: number): number {
  let at = 0
  for (let level = 0; level < depth; level++) {
    const column = columns[at]!
    at = 2 * at + (column >= 0 && bins[column]![row]! > cuts[at]! ? 2 : 1)
  }
  return leaves[at - columns.length]!
}

/** Between the quantiles of a column; every value where there are few. */
function cutsOf(values: Float32Array): number[] {
  const step = Math.max(1, Math.floor(values.length / 50_000))
  const sorted = values.filter((_, i) => i % step === 0).sort()
  const cuts: number[] = []
  for (let k = 1; k < MOST_BINS; k++) {
    const cut = sorted[Math.floor((k * sorted.length) / MOST_BINS)]
    if (cut !== undefined && cut < sorted.at(-1)! && cut !== cuts.at(-1)) cuts.push(cut)
  }
  const least = sorted[0]
  if (least !== undefined && least < (cuts[0] ?? sorted.at(-1)!) && cuts.length < MOST_BINS - 1) cuts.unshift(least)
  return cuts
}

function binned(values: Float32Array, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value > cuts[middle]!) low = middle + 1
      else high = middle
    }
    return low
  })
}

function sample(size: number, share: number, random: () => number): Int32Array {
  const chosen: number[] = []
  for (let i = 0; i < size; i++) if (random() < share) chosen.push(i)
  return Int32Array.from(chosen)
}
