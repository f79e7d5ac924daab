import type { Columns } from '#domain/article/body/columns.ts'
import { inSpreads, partSizes, type Net } from '#domain/article/body/net.ts'
import { netSlopes, type NetPage, type NetShape } from './net-slopes.ts'
import { packedNet } from './pack.ts'
import { generator, normal, shuffle } from './random.ts'
import type { TrueLine } from './true-lines.ts'

/** Learns the net of `body/net.ts` by Adam (Kingma and Ba 2015), a page a step. */

/** A page: what is known of its lines, which of them are right, and how much each counts. */
export type Lesson = {
  readonly columns: Columns
  readonly labels: readonly TrueLine[]
  readonly weights: Float64Array
}

const RATE = 0.004
const WARM_UP = 500
const DECAY = 0.02
const LONGEST_STEP = 2
const MOMENTS = [0.9, 0.999] as const
// What keeps it from learning by heart, see also `net-slopes.ts`: lines of a page are hidden in half of the steps.
const MOST_HIDDEN_LINES = 0.4

export function learnNet(lessons: readonly Lesson[], names: readonly string[], shape: NetShape, seed: number): Net {
  const { channels, blocks, rounds } = shape
  const columns = names.map((name) => ({ name, ...usual(lessons, name) }))
  const pages = lessons.map(({ columns: known, labels, weights }): NetPage => {
    const inputs = new Float64Array(labels.length * columns.length)
    for (const [c, column] of columns.entries()) {
      const values = known.get(column.name) ?? new Float64Array()
      for (let i = 0; i < labels.length; i++) inputs[i * columns.length + c] = inSpreads(values[i] ?? 0, column)
    }
    return { length: labels.length, inputs, labels: Int8Array.from(labels, (label) => label ?? -1), weights }
  })
  const random = generator(seed)
  const sizes = partSizes(columns.length, channels, blocks)
  const parts = firstWeights(sizes, columns.length, shape, random)
  const moments = MOMENTS.map(() => sizes.map((size) => new Float64Array(size)))
  const steps = rounds * pages.length
  let step = 0
  for (let round = 0; round < rounds; round++) {
    for (const page of shuffle([...pages], random)) {
      const seen = withoutSome(page, columns.length, shape, random)
      if (seen.length === 0) continue
      step++
      const slopes = netSlopes(parts, seen, columns.length, shape, random)
      const rate = RATE * Math.min(1, step / WARM_UP) * 0.5 * (1 + Math.cos((Math.PI * step) / steps))
      adam(parts, slopes, moments, rate, step)
    }
  }
  return packedNet(columns, channels, blocks, parts)
}

function usual(lessons: readonly Lesson[], name: string): { mean: number; spread: number } {
  let count = 0
  let sum = 0
  let squares = 0
  for (const { columns } of lessons) {
    for (const value of columns.get(name) ?? []) {
      count++
      sum += value
      squares += value * value
    }
  }
  const mean = sum / count
  return {
    mean: Number(mean.toPrecision(3)),
    // A column without any spread says nothing.
    spread: Number((Math.sqrt(Math.max(0, squares / count - mean * mean)) || 1).toPrecision(3)),
  }
}

function firstWeights(
  sizes: readonly number[],
  columns: number,
  { channels, blocks }: NetShape,
  random: () => number,
): Float64Array[] {
  const spreadOf = (part: number) => {
    if (part === 0) return Math.sqrt(1 / columns)
    const last = part - 2 - 2 * blocks
    if (last === 0 || last === 1) return Math.sqrt(0.5 / channels)
    if (last === 2) return Math.sqrt(1 / channels)
    const isBias = part === 1 || last === 3 || part % 2 === 1
    return isBias ? 0 : Math.sqrt(0.5 / (3 * channels))
  }
  return sizes.map((size, part) => Float64Array.from({ length: size }, () => normal(random) * spreadOf(part)))
}

/** Half of the time as it is, else without up to so many of its lines; a choice keeps what is to be chosen. */
function withoutSome(page: NetPage, columns: number, { isChoice }: NetShape, random: () => number): NetPage {
  const hidden = random() < 0.5 ? 0 : MOST_HIDDEN_LINES * random()
  if (hidden === 0) return page
  const kept = Array.from({ length: page.length }, (_, i) => i).filter(
    (i) => random() >= hidden || (isChoice && page.labels[i] === 1),
  )
  const inputs = new Float64Array(kept.length * columns)
  for (const [to, from] of kept.entries()) {
    inputs.set(page.inputs.subarray(from * columns, (from + 1) * columns), to * columns)
  }
  return {
    length: kept.length,
    inputs,
    labels: Int8Array.from(kept, (i) => page.labels[i] ?? -1),
    weights: Float64Array.from(kept, (i) => page.weights[i] ?? 0),
  }
}

function adam(
  parts: readonly Float64Array[],
  slopes: readonly Float64Array[],
  moments: readonly (readonly Float64Array[])[],
  rate: number,
  step: number,
) {
  const [first, second] = MOMENTS
  const length = Math.sqrt(slopes.reduce((sum, part) => part.reduce((all, value) => all + value * value, sum), 0))
  const shortened = Math.min(1, LONGEST_STEP / length)
  const [firstShare, secondShare] = [1 - first ** step, 1 - second ** step]
  for (const [p, part] of parts.entries()) {
    const [ones, twos] = [moments[0]![p]!, moments[1]![p]!]
    for (let k = 0; k < part.length; k++) {
      const value = slopes[p]![k]! * shortened
      ones[k] = first * ones[k]! + (1 - first) * value
      twos[k] = second * twos[k]! + (1 - second) * value * value
      part[k]! -= rate * (ones[k]! / firstShare / (Math.sqrt(twos[k]! / secondShare) + 1e-8) + DECAY * part[k]!)
    }
  }
}
