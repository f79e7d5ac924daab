import type { Tokens } from './tokens.ts'

/** Farther than this no stretch is slid: a text of one word over and over. */
const FARTHEST = 1000

/**
 * A stretch that was cut or put in can often be shifted: of "a b a b" either half may be the new one. People
 * cut and add paragraphs and sentences, so each stretch is shifted to where it begins and ends at one.
 * Without this, the first words of a deleted paragraph live on in its look-alike.
 */
export function slide(old: Tokens, now: Tokens, toNew: Int32Array): void {
  slideGaps(old, now, toNew)
  const toOld = invert(toNew, now.count)
  slideGaps(now, old, toOld)
  toNew.set(invert(toOld, old.count))
}

/** Shifts the stretches of `from` that have no partner in `to`. */
function slideGaps(from: Tokens, to: Tokens, partner: Int32Array): void {
  for (let i = 0; i < from.count; i++) {
    if (partner[i] !== -1) continue
    let end = i
    while (end < from.count && partner[end] === -1) end += 1
    const before = i === 0 ? -1 : (partner[i - 1] ?? -1)
    const after = end === from.count ? to.count : (partner[end] ?? -1)
    // Something else stands in its place: then it is replaced, not cut.
    if (after === before + 1) shift(from, to, partner, i, end)
    i = end
  }
}

function shift(from: Tokens, to: Tokens, partner: Int32Array, start: number, end: number): void {
  const same = (i: number) =>
    i >= 0 && i < from.count && (partner[i] ?? -1) >= 0 && from.ids[i] === to.ids[partner[i] ?? 0]
  const value = (i: number, j: number) => (from.opens[i] ?? 0) + (j >= from.count ? 2 : (from.opens[j] ?? 0))
  let best = 0
  let bestValue = value(start, end)
  for (let k = 1; k <= FARTHEST && same(start - k) && from.ids[start - k] === from.ids[end - k]; k++) {
    if (value(start - k, end - k) > bestValue) {
      best = -k
      bestValue = value(start - k, end - k)
    }
  }
  for (let k = 1; k <= FARTHEST && same(end + k - 1) && from.ids[start + k - 1] === from.ids[end + k - 1]; k++) {
    if (value(start + k, end + k) > bestValue) {
      best = k
      bestValue = value(start + k, end + k)
    }
  }
  for (let k = 1; k <= -best; k++) {
    partner[end - k] = partner[start - k] ?? -1
    partner[start - k] = -1
  }
  for (let k = 0; k < best; k++) {
    partner[start + k] = partner[end + k] ?? -1
    partner[end + k] = -1
  }
}

function invert(partner: Int32Array, count: number): Int32Array {
  const inverse = new Int32Array(count).fill(-1)
  partner.forEach((other, i) => {
    if (other >= 0) inverse[other] = i
  })
  return inverse
}
