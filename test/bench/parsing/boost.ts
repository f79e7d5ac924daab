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

const MOST_BINS = 24
const LEAST_GAIN = 1e-4
const LEAST_HESSIAN = 0.5

export function boost(table: Table, options: Options): Model {
  const { labels, weights } = table
  const size = labels.length
  const random = generator(options.seed)
  const cuts = table.columns.map(({ values }) => cutsOf(values))
  const bins = table.columns.map(({ values }, c) => binned(values, cuts[c] ?? []))
  let positive = 0
  let all = 0
  for (let i = 0; i < size; i++) {
    all += weights[i] ?? 0
    positive += (labels[i] ?? 0) * (weights[i] ?? 0)
  }
  // Of a choice only the differences between its rows count.
  const bias = table.groups ? 0 : Math.log(positive / (all - positive))
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
      hessians[i] = Math.max(1e-6, chance * (1 - chance)) * (weights[i] ?? 0)
    }
    const chosen = sample(bins.length, options.share, random)
    const tree = grow(bins, cuts, chosen, rows, gradients, hessians, options, gains)
    for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + leafOf(tree, bins, i, options.depth)
    trees.push(tree)
  }
  return { depth: options.depth, bias, cuts, trees, gains }
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

function grow(
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  chosen: Int32Array,
  rows: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
  { depth, rate, damping }: Options,
  gains: Float64Array,
): Tree {
  const inner = 2 ** depth - 1
  const columns = new Int32Array(inner).fill(-1)
  const splits = new Int32Array(inner)
  const place = new Int32Array(rows.length)
  for (let level = 0; level < depth; level++) {
    const width = 2 ** level
    const best = Array.from({ length: width }, () => ({ gain: LEAST_GAIN, column: -1, cut: 0 }))
    const histogram = new Float64Array(width * MOST_BINS * 2)
    for (const c of chosen) {
      const bin = bins[c]
      const size = (cuts[c]?.length ?? 0) + 1
      if (!bin || size < 2) continue
      histogram.fill(0)
      for (let k = 0; k < rows.length; k++) {
        const i = rows[k]!
        const at = (place[k]! * MOST_BINS + bin[i]!) * 2
        histogram[at]! += gradients[i]!
        histogram[at + 1]! += hessians[i]!
      }
      for (let n = 0; n < width; n++) {
        const from = n * MOST_BINS * 2
        let G = 0
        let H = 0
        for (let b = 0; b < size; b++) {
          G += histogram[from + 2 * b]!
          H += histogram[from + 2 * b + 1]!
        }
        let g = 0
        let h = 0
        for (let b = 0; b < size - 1; b++) {
          g += histogram[from + 2 * b]!
          h += histogram[from + 2 * b + 1]!
          if (h < LEAST_HESSIAN || H - h < LEAST_HESSIAN) continue
          const gain = (g * g) / (h + damping) + ((G - g) * (G - g)) / (H - h + damping) - (G * G) / (H + damping)
          if (gain > best[n]!.gain) best[n] = { gain, column: c, cut: b }
        }
      }
    }
    for (const [n, { gain, column, cut }] of best.entries()) {
      columns[width - 1 + n] = column
      splits[width - 1 + n] = cut
      if (column >= 0) gains[column]! += gain
    }
    for (let k = 0; k < rows.length; k++) {
      const node = width - 1 + place[k]!
      const column = columns[node]!
      place[k] = 2 * place[k]! + (column >= 0 && bins[column]![rows[k]!]! > splits[node]! ? 1 : 0)
    }
  }
  const G = new Float64Array(inner + 1)
  const H = new Float64Array(inner + 1)
  for (let k = 0; k < rows.length; k++) {
    G[place[k]!]! += gradients[rows[k]!]!
    H[place[k]!]! += hessians[rows[k]!]!
  }
  return { columns, cuts: splits, leaves: G.map((g, leaf) => (-rate * g) / (H[leaf]! + damping)) }
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
