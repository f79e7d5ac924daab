import { uniqueChain } from './chain.ts'
import { BOUND, pairTokens, type Range } from './gap.ts'
import type { Searched } from './match-quote.ts'
import { pairMoved } from './moved.ts'
import { runsOf } from './runs.ts'
import { slide } from './slide.ts'
import { placesOf, type Places, type Tokens } from './tokens.ts'

/** Where the words of an old text are in a new one. */
export type Alignment = {
  readonly old: Tokens
  readonly now: Tokens
  /** For each old token the new one that took its place, the same word or another; -1 where it is gone. */
  readonly toNew: Int32Array
  /** For each old token, how many letters the run of unchanged words has that it stands in; 0 for another word. */
  readonly runs: Int32Array
  /** Whether two different words are one with a slip of the pen. */
  readonly isSlip: (a: number, b: number) => boolean
  readonly oldPlaces: Places
  readonly nowPlaces: Places
}

/** Runs of words long enough to be unique, then shorter ones inside the gaps they leave. */
const RUN_SIZES = [6, 4, 3, 2, 1]
/** Single words are no evidence between stretches that are longer than a paragraph or two. */
const MOST_CELLS_FOR_WORDS = 250_000
/** The cost of the last step; larger gaps without any unique run have nothing in common. */
const MOST_CELLS = 60_000
type Work = {
  readonly old: Tokens
  readonly now: Tokens
  readonly toNew: Int32Array
  readonly isSlip: (a: number, b: number) => boolean
}

/** Aligns an old text with the one that is searched, once for all that hangs on it; they share the vocabulary. */
export function align(old: Tokens, { now, places, vocabulary, isSlip }: Searched): Alignment {
  const work: Work = { old, now, toNew: new Int32Array(old.count).fill(-1), isSlip }
  pairRange(work, { start: 0, end: old.count }, { start: 0, end: now.count }, 0)
  slide(old, now, work.toNew)
  pairMoved(old, now, work.toNew, isSlip)
  return {
    old,
    now,
    toNew: work.toNew,
    runs: runsOf(old, now, work.toNew),
    isSlip,
    oldPlaces: placesOf(old, vocabulary),
    nowPlaces: places,
  }
}

function pairRange(work: Work, o: Range, n: Range, level: number): void {
  const { old, now, toNew } = work
  let { start: oStart, end: oEnd } = o
  let { start: nStart, end: nEnd } = n
  while (oStart < oEnd && nStart < nEnd && old.ids[oStart] === now.ids[nStart]) toNew[oStart++] = nStart++
  while (oStart < oEnd && nStart < nEnd && old.ids[oEnd - 1] === now.ids[nEnd - 1]) toNew[--oEnd] = --nEnd
  if (oStart === oEnd || nStart === nEnd) return
  const cells = (oEnd - oStart) * (nEnd - nStart)
  const inner: Range = { start: oStart, end: oEnd }
  const other: Range = { start: nStart, end: nEnd }
  for (let next = level; next < RUN_SIZES.length; next++) {
    const size = RUN_SIZES[next] ?? 1
    if (size === 1 && cells > MOST_CELLS_FOR_WORDS) break
    const chain = uniqueChain(old, inner, now, other, size)
    if (chain.length === 0) continue
    let [from, to] = [oStart, nStart]
    for (const { old: a, now: b } of chain) {
      if (a < from || b < to) continue // inside the run before
      let length = 0
      while (a + length < oEnd && b + length < nEnd && old.ids[a + length] === now.ids[b + length]) {
        toNew[a + length] = b + length
        length += 1
      }
      pairRange(work, { start: from, end: a }, { start: to, end: b }, next)
      ;[from, to] = [a + length, b + length]
    }
    pairRange(work, { start: from, end: oEnd }, { start: to, end: nEnd }, next)
    return
  }
  if (cells > MOST_CELLS) return
  const { toNew: pairs } = pairTokens(old, inner, now, other, work.isSlip, BOUND)
  toNew.set(pairs, oStart)
}
