import { uniqueAmong } from './chain.ts'
import { BOUND, pairTokens, type Range } from './gap.ts'
import { runsOf, TRUSTED_LETTERS } from './runs.ts'
import type { Tokens } from './tokens.ts'

/** A moved passage is known by so many words in a row. */
const RUN = 5
/** What was edited around a moved run is looked for so far, in tokens. */
const REACH = 120

/**
 * Pairs moved passages: runs that stand once in what is left of the old text and once in what no old text
 * explains. Whatever was there before and still is cannot be taken for what has gone.
 */
export function pairMoved(
  old: Tokens,
  now: Tokens,
  toNew: Int32Array,
  isSlip: (a: number, b: number) => boolean,
): void {
  const runs = runsOf(old, now, toNew)
  const explained = new Uint8Array(now.count)
  runs.forEach((letters, i) => {
    if (letters >= TRUSTED_LETTERS) explained[toNew[i] ?? 0] = 1
  })
  const left = rangesWhere(old.count, (i) => (runs[i] ?? 0) < TRUSTED_LETTERS)
  const free = rangesWhere(now.count, (i) => explained[i] === 0)
  const done = new Uint8Array(old.count)
  for (const { old: a, now: b } of uniqueAmong(old, left, now, free, RUN)) {
    if (done[a] === 1 || explained[b] === 1) continue
    const block = growBlock(
      old,
      now,
      a,
      b,
      (i) => done[i] === 0 && (runs[i] ?? 0) < TRUSTED_LETTERS,
      (j) => explained[j] === 0,
    )
    if (block.letters < TRUSTED_LETTERS) continue
    for (let k = 0; k < block.length; k++) {
      toNew[block.old + k] = block.now + k
      done[block.old + k] = 1
      explained[block.now + k] = 1
    }
    const isLeft = (i: number) => i >= 0 && i < old.count && done[i] === 0 && (runs[i] ?? 0) < TRUSTED_LETTERS
    const isFree = (j: number) => j >= 0 && j < now.count && explained[j] === 0
    const sides: [Range, Range][] = [
      [reach(block.old - 1, -1, isLeft), reach(block.now - 1, -1, isFree)],
      [reach(block.old + block.length, 1, isLeft), reach(block.now + block.length, 1, isFree)],
    ]
    for (const [o, n] of sides) {
      if (o.end === o.start || n.end === n.start) continue
      pairTokens(old, o, now, n, isSlip, BOUND).toNew.forEach((place, i) => {
        // A weak pairing in place is stronger than a pairing beside a moved run only when it is the same word.
        if (place < 0 || toNew[o.start + i] !== -1) return
        toNew[o.start + i] = place
        explained[place] = 1
      })
    }
  }
}

function rangesWhere(count: number, holds: (i: number) => boolean): Range[] {
  const ranges: Range[] = []
  for (let i = 0; i < count; i++) {
    if (!holds(i)) continue
    const start = i
    while (i < count && holds(i)) i += 1
    ranges.push({ start, end: i })
  }
  return ranges
}

type Block = { readonly old: number; readonly now: number; readonly length: number; readonly letters: number }

function growBlock(
  old: Tokens,
  now: Tokens,
  a: number,
  b: number,
  isLeft: (i: number) => boolean,
  isFree: (j: number) => boolean,
): Block {
  const fits = (k: number) => {
    const [i, j] = [a + k, b + k]
    return i >= 0 && i < old.count && j >= 0 && j < now.count && old.ids[i] === now.ids[j] && isLeft(i) && isFree(j)
  }
  let from = 0
  let to = 0
  while (fits(from - 1)) from -= 1
  while (fits(to)) to += 1
  let letters = 0
  for (let k = from; k < to; k++) letters += old.letters[a + k] ?? 0
  return { old: a + from, now: b + from, length: to - from, letters }
}

function reach(from: number, step: 1 | -1, holds: (i: number) => boolean): Range {
  let i = from
  for (let count = 0; count < REACH && holds(i); count++) i += step
  return step === 1 ? { start: from, end: i } : { start: i + 1, end: from + 1 }
}
