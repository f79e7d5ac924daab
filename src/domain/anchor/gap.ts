import type { Tokens, Vocabulary } from './tokens.ts'
import { similarity } from './similarity.ts'

/** A stretch of tokens, half-open. */
export type Range = { readonly start: number; readonly end: number }

/** Which new token stands where an old one stood; -1 where it is gone. */
export type Pairing = { readonly toNew: Int32Array; readonly score: number }

// Chosen so that a few words in a row are taken for replaced, and more of them for one text cut and another put in.
const REPLACED = -0.4
const OPEN = -1
const EXTEND = -0.1
/** Words that share so much of their letters are one word with a slip. */
const SLIP = 0.6
const SHORTEST_SLIP = 4
const MOST_SLIP_LETTERS = 24

/** A word that says more is worth more, but never so much that it outweighs its neighbours. */
export function worth(letters: number): number {
  return 0.6 + 0.1 * letters
}

/** Tells which different words are one with a slip; remembers what it has compared. */
export function slips({ words }: Vocabulary): (a: number, b: number) => boolean {
  const known = new Map<number, boolean>()
  return (a, b) => {
    const one = words[a] ?? ''
    const other = words[b] ?? ''
    if (one.length < SHORTEST_SLIP || other.length < SHORTEST_SLIP || Math.abs(one.length - other.length) > 2)
      return false
    if (one.length > MOST_SLIP_LETTERS || other.length > MOST_SLIP_LETTERS) return false
    if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false
    const key = a * 4194304 + b // more words than any text has
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    const alike = similarity(one, other) >= SLIP
    known.set(key, alike)
    return alike
  }
}

export type FreeEnds = { readonly start: boolean; readonly end: boolean }
export const BOUND: FreeEnds = { start: false, end: false }

const MATCH = 0
const GONE = 1
const ADDED = 2

/**
 * The best pairing of two stretches by dynamic programming with affine gaps (Gotoh 1982), in time and space of
 * the product of their lengths. Where an end is `free`, new tokens beyond it cost nothing: the old stretch is
 * looked for inside the new one.
 */
export function pairTokens(
  old: Tokens,
  o: Range,
  now: Tokens,
  n: Range,
  isSlip: (a: number, b: number) => boolean,
  free: FreeEnds,
): Pairing {
  const rows = o.end - o.start
  const columns = n.end - n.start
  const width = columns + 1
  // Two bits for each of the three states: where it came from.
  const trace = new Uint8Array((rows + 1) * width)
  let match = new Float32Array(width).fill(-Infinity)
  let gone = new Float32Array(width).fill(-Infinity)
  let added = new Float32Array(width).fill(-Infinity)
  let nextMatch = new Float32Array(width)
  let nextGone = new Float32Array(width)
  let nextAdded = new Float32Array(width)
  match[0] = 0
  for (let j = 1; j <= columns; j++) {
    added[j] = free.start ? 0 : OPEN + EXTEND * j
    trace[j] = (j === 1 ? MATCH : ADDED) << 4
  }
  for (let i = 1; i <= rows; i++) {
    const id = old.ids[o.start + i - 1] ?? -1
    const value = worth(old.letters[o.start + i - 1] ?? 0)
    const freeEnd = free.end && i === rows
    nextMatch[0] = -Infinity
    nextAdded[0] = -Infinity
    nextGone[0] = OPEN + EXTEND * i
    trace[i * width] = (i === 1 ? MATCH : GONE) << 2
    for (let j = 1; j <= columns; j++) {
      const other = now.ids[n.start + j - 1] ?? -2
      const paired = id === other ? value : isSlip(id, other) ? value * 0.6 : REPLACED
      let from = MATCH
      let best = match[j - 1] ?? 0
      if ((gone[j - 1] ?? 0) > best) {
        best = gone[j - 1] ?? 0
        from = GONE
      }
      if ((added[j - 1] ?? 0) > best) {
        best = added[j - 1] ?? 0
        from = ADDED
      }
      nextMatch[j] = best + paired
      let goneFrom = GONE
      let goneBest = (gone[j] ?? 0) + EXTEND
      if ((match[j] ?? 0) + OPEN + EXTEND > goneBest) {
        goneBest = (match[j] ?? 0) + OPEN + EXTEND
        goneFrom = MATCH
      }
      if ((added[j] ?? 0) + OPEN + EXTEND > goneBest) {
        goneBest = (added[j] ?? 0) + OPEN + EXTEND
        goneFrom = ADDED
      }
      nextGone[j] = goneBest
      let addedFrom = ADDED
      let addedBest = (nextAdded[j - 1] ?? 0) + (freeEnd ? 0 : EXTEND)
      const opened = freeEnd ? 0 : OPEN + EXTEND
      if ((nextMatch[j - 1] ?? 0) + opened > addedBest) {
        addedBest = (nextMatch[j - 1] ?? 0) + opened
        addedFrom = MATCH
      }
      if ((nextGone[j - 1] ?? 0) + opened > addedBest) {
        addedBest = (nextGone[j - 1] ?? 0) + opened
        addedFrom = GONE
      }
      nextAdded[j] = addedBest
      trace[i * width + j] = from | (goneFrom << 2) | (addedFrom << 4)
    }
    ;[match, nextMatch] = [nextMatch, match]
    ;[gone, nextGone] = [nextGone, gone]
    ;[added, nextAdded] = [nextAdded, added]
  }
  const ends = [match[columns] ?? 0, gone[columns] ?? 0, added[columns] ?? 0]
  const score = Math.max(...ends)
  return { toNew: followTrace(trace, rows, columns, ends.indexOf(score), n.start), score }
}

function followTrace(trace: Uint8Array, rows: number, columns: number, last: number, offset: number): Int32Array {
  const toNew = new Int32Array(rows).fill(-1)
  let state = last
  for (let i = rows, j = columns; i > 0 || j > 0;) {
    const cell = trace[i * (columns + 1) + j] ?? 0
    if (state === MATCH) {
      // Only the first cell has neither row nor column, and is left by the loop.
      i -= 1
      j -= 1
      toNew[i] = offset + j
      state = cell & 3
    } else if (state === GONE) {
      i -= 1
      state = (cell >> 2) & 3
    } else {
      j -= 1
      state = (cell >> 4) & 3
    }
  }
  return toNew
}
