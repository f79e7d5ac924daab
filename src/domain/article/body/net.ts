import { parseColumns } from './asked-columns.ts'
import type { Columns } from './columns.ts'
import { partAt } from './digits.ts'

/**
 * A small convolutional net over the lines of a page, residual blocks of width three that look 1, 2, 4, … lines up and
 * down (van den Oord et al. 2016, "WaveNet"; Vogels et al. 2018, "Web2Text", for the use on pages). It errs elsewhere
 * than trees do, so that both together are right more often than either.
 */
export type Net = {
  /** Numbers that each line carries from block to block. */
  readonly channels: number
  readonly blocks: number
  /** What it is told of a line, each with its mean and its spread, as `parseColumns` reads them. */
  readonly columns: string
  /** What the highest character of each part stands for. */
  readonly scales: readonly number[]
  /** A character a weight, part by part as `partSizes` has them. */
  readonly weights: string
}

/** What is usual of a column: its values go in as spreads from the mean. */
export type UsualColumn = { readonly name: string; readonly mean: number; readonly spread: number }

type ReadNet = { readonly columns: readonly UsualColumn[]; readonly parts: readonly Float64Array[] }

// What is farther from the mean says no more.
const MOST_SPREADS = 4
// The side of a rectifier that is nearly shut, so that nothing is ever lost for learning.
export const LEAK = 0.05

/** How many weights each part has: what goes in, the blocks (three matrices each), what comes out; each with its bias. */
export function partSizes(columns: number, channels: number, blocks: number): number[] {
  const square = channels * channels
  const middle = Array.from({ length: blocks }, () => [3 * square, channels]).flat()
  return [columns * channels, channels, ...middle, square, square, channels, 1]
}

export function leaky(value: number): number {
  return value > 0 ? value : LEAK * value
}

/** A value of a column as it goes in. */
export function inSpreads(value: number, { mean, spread }: UsualColumn): number {
  return Math.max(-MOST_SPREADS, Math.min(MOST_SPREADS, (value - mean) / spread))
}

// Reading the characters costs more than asking about a short text, so it is done once.
const READ = new WeakMap<Net, ReadNet>()

/** The log-odds of each line to be body. */
export function netOdds(net: Net, columns: Columns, length: number): Float64Array {
  const { channels, blocks } = net
  const { columns: usual, parts } = readNet(net)
  const part = (index: number) => parts[index] ?? new Float64Array()
  let lines = linesIn(usual, columns, length, part(0), part(1))
  for (let block = 0; block < blocks; block++) {
    lines = throughBlock(lines, channels, 2 ** block, part(2 + 2 * block), part(3 + 2 * block))
  }
  const end = 2 + 2 * blocks
  const [own, page, out, bias] = [part(end), part(end + 1), part(end + 2), part(end + 3)]
  const ofPage = new Float64Array(channels)
  if (length > 0) addProduct(ofPage, 0, meanLine(lines, channels), 0, page, 0, channels)
  const sum = new Float64Array(channels)
  return Float64Array.from({ length }, (_, i) => {
    sum.set(ofPage)
    addProduct(sum, 0, lines, i * channels, own, 0, channels)
    return sum.reduce((odds, value, k) => odds + leaky(value) * (out[k] ?? 0), bias[0] ?? 0)
  })
}

function readNet(net: Net): ReadNet {
  const before = READ.get(net)
  if (before) return before
  let from = 0
  const columns = parseColumns(net.columns).map(({ name, numbers: [mean = 0, spread = 1] }): UsualColumn => ({
    name,
    mean,
    spread,
  }))
  const parts = partSizes(columns.length, net.channels, net.blocks).map((size, part) => {
    const scale = net.scales[part] ?? 1
    const weights = Float64Array.from({ length: size }, (_, k) => partAt(net.weights, from + k, scale))
    from += size
    return weights
  })
  const read = { columns, parts }
  READ.set(net, read)
  return read
}

function linesIn(
  usual: readonly UsualColumn[],
  columns: Columns,
  length: number,
  weights: Float64Array,
  bias: Float64Array,
): Float64Array {
  const channels = bias.length
  const lines = new Float64Array(length * channels)
  for (let i = 0; i < length; i++) lines.set(bias, i * channels)
  for (const [c, column] of usual.entries()) {
    const values = columns.get(column.name)
    if (!values) throw new Error(`No such column: ${column.name}`)
    for (let i = 0; i < length; i++) {
      const value = inSpreads(values[i] ?? 0, column)
      addTimes(lines, i * channels, value, weights, c * channels, channels)
    }
  }
  return lines.map(leaky)
}

/** Each line with what it and the lines `reach` up and down from it say together. */
function throughBlock(
  lines: Float64Array,
  channels: number,
  reach: number,
  weights: Float64Array,
  bias: Float64Array,
): Float64Array {
  const square = channels * channels
  const through = Float64Array.from(lines)
  const sum = new Float64Array(channels)
  for (let at = 0; at < lines.length; at += channels) {
    sum.set(bias)
    for (let side = 0; side < 3; side++) {
      const beside = at + (side - 1) * reach * channels
      if (beside >= 0 && beside < lines.length) addProduct(sum, 0, lines, beside, weights, side * square, channels)
    }
    for (const [k, value] of sum.entries()) through[at + k] = (through[at + k] ?? 0) + leaky(value)
  }
  return through
}

/** Adds a line times a square of weights. */
export function addProduct(
  to: Float64Array,
  toAt: number,
  line: Float64Array,
  lineAt: number,
  weights: Float64Array,
  weightsAt: number,
  channels: number,
) {
  for (let c = 0; c < channels; c++) {
    addTimes(to, toAt, line[lineAt + c] ?? 0, weights, weightsAt + c * channels, channels)
  }
}

/** Adds a row of weights, so many times. */
export function addTimes(
  to: Float64Array,
  toAt: number,
  times: number,
  weights: Float64Array,
  weightsAt: number,
  channels: number,
) {
  for (let k = 0; k < channels; k++) to[toAt + k] = (to[toAt + k] ?? 0) + times * (weights[weightsAt + k] ?? 0)
}

/** What the lines carry on the average. */
export function meanLine(lines: Float64Array, channels: number): Float64Array {
  const mean = new Float64Array(channels)
  for (const [at, value] of lines.entries()) mean[at % channels] = (mean[at % channels] ?? 0) + value
  return mean.map((sum) => (sum * channels) / lines.length)
}
