import { addProduct, addTimes, LEAK, leaky, meanLine } from '#domain/article/body/net.ts'

/** The lines of a page as a net sees them, row by row; labels are 1 and 0, or -1 where nothing is to be learned. */
export type NetPage = {
  readonly length: number
  readonly inputs: Float64Array
  readonly labels: Int8Array
  readonly weights: Float64Array
}

/**
 * What a net is: see `body/net.ts`. `isChoice`: one line of a page is looked for, not each judged by itself.
 * `rounds`: how often learning sees each page.
 */
export type NetShape = {
  readonly channels: number
  readonly blocks: number
  readonly isChoice: boolean
  readonly rounds: number
}

// What keeps a net from learning pages by heart: at each step it sees only a part of what it is told and carries on.
const HIDDEN_CHANNELS = 0.3
const HIDDEN_COLUMNS = 0.1
// Nothing is sure: some lines of the truth are wrong.
const DOUBT = 0.02

type Parts = readonly Float64Array[]
/** What each layer made of a page: sums before the rectifier, what was hidden behind it, and what came of both. */
type Passage = {
  readonly inputs: Float64Array
  readonly sums: readonly Float64Array[]
  readonly masks: readonly Float64Array[]
  readonly lines: readonly Float64Array[]
}

/** The derivatives of the weighted log loss of a page by each weight of each part (see `partSizes`), by backpropagation. */
export function netSlopes(
  parts: Parts,
  page: NetPage,
  columns: number,
  { channels, blocks, isChoice }: NetShape,
  random: () => number,
): Parts {
  const passage = pass(parts, page, columns, channels, blocks, random)
  const slopes = parts.map(({ length }) => new Float64Array(length))
  const errorsOf = isChoice ? choiceErrors : lineErrors
  const back = backFromEnd(parts, slopes, page, errorsOf, passage.lines[blocks]!, channels, 2 + 2 * blocks)
  for (let block = blocks - 1; block >= 0; block--) backThroughBlock(parts, slopes, passage, back, channels, block)
  for (let at = 0; at < back.length; at++) {
    const value = back[at]! * passage.masks[0]![at]! * slope(passage.sums[0]![at]!)
    const k = at % channels
    const row = ((at - k) / channels) * columns
    slopes[1]![k]! += value
    for (let c = 0; c < columns; c++) slopes[0]![c * channels + k]! += value * passage.inputs[row + c]!
  }
  return slopes
}

function pass(
  parts: Parts,
  page: NetPage,
  columns: number,
  channels: number,
  blocks: number,
  random: () => number,
): Passage {
  const size = page.length * channels
  const shown = mask(columns, HIDDEN_COLUMNS, random)
  const inputs = page.inputs.map((value, at) => value * shown[at % columns]!)
  const masks = Array.from({ length: blocks + 1 }, () => mask(size, HIDDEN_CHANNELS, random))
  const first = new Float64Array(size)
  for (let i = 0; i < page.length; i++) {
    first.set(parts[1]!, i * channels)
    for (let c = 0; c < columns; c++) {
      addTimes(first, i * channels, inputs[i * columns + c]!, parts[0]!, c * channels, channels)
    }
  }
  const sums = [first]
  const lines = [first.map((value, at) => leaky(value) * masks[0]![at]!)]
  for (let block = 0; block < blocks; block++) {
    const from = lines[block]!
    const through = new Float64Array(size)
    for (let at = 0; at < size; at += channels) {
      through.set(parts[3 + 2 * block]!, at)
      for (const [side, beside] of sidesOf(at, channels, block, size)) {
        addProduct(through, at, from, beside, parts[2 + 2 * block]!, side * channels * channels, channels)
      }
    }
    sums.push(through)
    lines.push(through.map((value, at) => from[at]! + leaky(value) * masks[block + 1]![at]!))
  }
  return { inputs, sums, masks, lines }
}

/** How far the chance of each line is from its label. */
function lineErrors({ labels, weights }: NetPage, odds: Float64Array): Float64Array {
  return odds.map((value, i) => {
    const label = labels[i]!
    return label < 0 ? 0 : (1 / (1 + Math.exp(-value)) - (label * (1 - 2 * DOUBT) + DOUBT)) * weights[i]!
  })
}

/** How far the share of each line (softmax) is from its part of the choice; of several right lines each has its part. */
function choiceErrors({ labels, weights }: NetPage, odds: Float64Array): Float64Array {
  const most = odds.reduce((highest, value) => Math.max(highest, value), -Infinity)
  const shares = odds.map((value) => Math.exp(value - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const right = labels.reduce((sum, label) => sum + label, 0)
  return shares.map((share, i) => {
    const wanted = (labels[i]! / right) * (1 - DOUBT) + DOUBT / labels.length
    return (share / all - wanted) * weights[i]!
  })
}

/** From the odds of the lines back to what the last block made of them; the last four parts begin at `from`. */
function backFromEnd(
  parts: Parts,
  slopes: Parts,
  page: NetPage,
  errorsOf: (page: NetPage, odds: Float64Array) => Float64Array,
  lines: Float64Array,
  channels: number,
  from: number,
): Float64Array {
  const [own, ofPage, out, bias] = [parts[from]!, parts[from + 1]!, parts[from + 2]!, parts[from + 3]!]
  const mean = meanLine(lines, channels)
  const said = new Float64Array(channels)
  addProduct(said, 0, mean, 0, ofPage, 0, channels)
  const sums = new Float64Array(lines.length)
  for (let at = 0; at < lines.length; at += channels) {
    sums.set(said, at)
    addProduct(sums, at, lines, at, own, 0, channels)
  }
  const odds = new Float64Array(page.length).fill(bias[0]!)
  for (const [at, sum] of sums.entries()) odds[Math.floor(at / channels)]! += leaky(sum) * out[at % channels]!
  const back = new Float64Array(lines.length)
  const backPage = new Float64Array(channels)
  const backSum = new Float64Array(channels)
  for (const [i, error] of errorsOf(page, odds).entries()) {
    if (error === 0) continue
    const at = i * channels
    slopes[from + 3]![0]! += error
    for (let k = 0; k < channels; k++) {
      slopes[from + 2]![k]! += error * leaky(sums[at + k]!)
      backSum[k] = error * out[k]! * slope(sums[at + k]!)
      backPage[k]! += backSum[k]!
    }
    addBack(back, lines, at, own, slopes[from]!, 0, backSum, 0, channels)
  }
  const backMean = new Float64Array(channels)
  addBack(backMean, mean, 0, ofPage, slopes[from + 1]!, 0, backPage, 0, channels)
  return back.map((value, at) => value + backMean[at % channels]! / page.length)
}

/** Adds to `back` what comes through a block besides what passes by it. */
function backThroughBlock(
  parts: Parts,
  slopes: Parts,
  { sums, masks, lines }: Passage,
  back: Float64Array,
  channels: number,
  block: number,
) {
  const [weights, bias] = [2 + 2 * block, 3 + 2 * block]
  const behind = back.map((value, at) => value * masks[block + 1]![at]! * slope(sums[block + 1]![at]!))
  for (let at = 0; at < behind.length; at += channels) {
    for (let k = 0; k < channels; k++) slopes[bias]![k]! += behind[at + k]!
    for (const [side, beside] of sidesOf(at, channels, block, behind.length)) {
      const from = side * channels * channels
      addBack(back, lines[block]!, beside, parts[weights]!, slopes[weights]!, from, behind, at, channels)
    }
  }
}

/** Back through `addProduct`: what the line and what the weights had to do with the sum. */
function addBack(
  back: Float64Array,
  line: Float64Array,
  lineAt: number,
  weights: Float64Array,
  slopes: Float64Array,
  weightsAt: number,
  sum: Float64Array,
  sumAt: number,
  channels: number,
) {
  for (let c = 0; c < channels; c++) {
    const value = line[lineAt + c]!
    const row = weightsAt + c * channels
    let all = 0
    for (let k = 0; k < channels; k++) {
      const part = sum[sumAt + k]!
      all += part * weights[row + k]!
      slopes[row + k]! += value * part
    }
    back[lineAt + c]! += all
  }
}

/** The lines a block looks at from a line: which of its three matrices, and where the line is. */
function sidesOf(at: number, channels: number, block: number, size: number): [number, number][] {
  const reach = 2 ** block * channels
  return [0, 1, 2]
    .map((side): [number, number] => [side, at + (side - 1) * reach])
    .filter(([, beside]) => beside >= 0 && beside < size)
}

/** How much is kept of what is partly hidden: 0, or more than 1 so that the mean stays. */
function mask(length: number, hidden: number, random: () => number): Float64Array {
  return Float64Array.from({ length }, () => (random() < hidden ? 0 : 1 / (1 - hidden)))
}

function slope(value: number): number {
  return value > 0 ? 1 : LEAK
}
