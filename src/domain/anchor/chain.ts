import type { Range } from './gap.ts'
import type { Tokens } from './tokens.ts'

export type Match = { readonly old: number; readonly now: number }

/** The longest chain of runs of `size` tokens that stand once in each stretch, in the order of both. */
export function uniqueChain(old: Tokens, o: Range, now: Tokens, n: Range, size: number): Match[] {
  return longestChain(uniqueAmong(old, [o], now, [n], size))
}

/** The runs of `size` tokens that stand once in the old stretches and once in the new ones, in the order of the old. */
export function uniqueAmong(old: Tokens, o: readonly Range[], now: Tokens, n: readonly Range[], size: number): Match[] {
  const theirs = uniqueRuns(now, n, size)
  const matches: Match[] = []
  for (const [hash, place] of uniqueRuns(old, o, size)) {
    const other = place < 0 ? -1 : (theirs.get(hash) ?? -1)
    if (other >= 0 && sameRun(old, place, now, other, size)) matches.push({ old: place, now: other })
  }
  return matches
}

/** Runs by their hash; -1 where there are several. */
function uniqueRuns(tokens: Tokens, ranges: readonly Range[], size: number): Map<number, number> {
  const runs = new Map<number, number>()
  for (const { start, end } of ranges) {
    for (let i = start; i + size <= end; i++) {
      const hash = hashRun(tokens, i, size)
      runs.set(hash, runs.has(hash) ? -1 : i)
    }
  }
  return runs
}

function hashRun(tokens: Tokens, at: number, size: number): number {
  let hash = size
  for (let i = at; i < at + size; i++) hash = Math.imul(hash ^ (tokens.ids[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
  return hash
}

function sameRun(old: Tokens, a: number, now: Tokens, b: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (old.ids[a + i] !== now.ids[b + i]) return false
  return true
}

/** The most matches, given in the order of the old text, whose new places rise as well (patience sorting). */
function longestChain(matches: readonly Match[]): Match[] {
  const piles: number[] = []
  const previous = new Int32Array(matches.length).fill(-1)
  matches.forEach((match, i) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((matches[piles[middle] ?? 0]?.now ?? 0) < match.now) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[i] = piles[low - 1] ?? -1
    piles[low] = i
  })
  const chain: Match[] = []
  for (let i = piles.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const match = matches[i]
    if (match !== undefined) chain.push(match)
  }
  return chain.toReversed()
}
