import type { Tag } from './tml.ts'

/** How many tags there are on either side, and how many agree; sums over documents. */
export type Counts = {
  readonly gold: number
  readonly found: number
  readonly relaxed: number
  readonly strict: number
  readonly type: number
  readonly value: number
}

export const NOTHING: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0 }

export type Pair = { readonly gold: Tag | null; readonly found: Tag | null }

/**
 * TempEval-3, task A (https://aclanthology.org/S13-2001/): tags are paired one to one in reading order, one shared
 * character is enough; type and value must be equal to the letter.
 */
export function pairs(gold: readonly Tag[], found: readonly Tag[]): Pair[] {
  const paired: Pair[] = []
  let [g, f] = [0, 0]
  while (g < gold.length || f < found.length) {
    const [a = null, b = null] = [gold[g], found[f]]
    const meet = a !== null && b !== null && a.start < b.end && b.start < a.end
    const goldFirst = b === null || (a !== null && a.end <= b.start)
    paired.push({ gold: meet || goldFirst ? a : null, found: meet || !goldFirst ? b : null })
    if (meet || goldFirst) g++
    if (meet || !goldFirst) f++
  }
  return paired
}

export function count(paired: readonly Pair[]): Counts {
  const both = paired.flatMap(({ gold, found }) => (gold && found ? [{ gold, found }] : []))
  return {
    gold: paired.filter(({ gold }) => gold).length,
    found: paired.filter(({ found }) => found).length,
    relaxed: both.length,
    strict: both.filter(({ gold, found }) => gold.start === found.start && gold.end === found.end).length,
    type: both.filter(({ gold, found }) => gold.type === found.type).length,
    value: both.filter(({ gold, found }) => gold.value === found.value).length,
  }
}

export function sum(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    relaxed: a.relaxed + b.relaxed,
    strict: a.strict + b.strict,
    type: a.type + b.type,
    value: a.value + b.value,
  }
}

/** Micro-averaged, in percent: of all tags on both sides, how many are right. */
export function f1(right: number, { gold, found }: Counts): number {
  return gold + found === 0 ? 100 : (200 * right) / (gold + found)
}
