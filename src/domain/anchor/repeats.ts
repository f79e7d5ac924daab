import type { Alignment } from './align.ts'
import type { Range } from './gap.ts'
import type { Places, Tokens } from './tokens.ts'

/** So many words on each side tell a passage from its repeats. */
const AROUND = 12
/** Beyond this many places of its rarest word a passage is taken for repeated. */
const MOST_PLACES = 2000

/**
 * An unchanged stretch is followed so far on each side, a long paragraph, to see whether it is one of its kind:
 * what is told apart only by what stands farther off could have changed places with its repeats unseen.
 */
const FARTHEST = 100

/**
 * Whether a passage stood several times in the old text, its surroundings too, and nothing tells which of them
 * this one is: there are more or fewer now, or what it was carried with on one side is repeated as well.
 */
export function isGuessAmongRepeats(alignment: Alignment, tokens: Range): boolean {
  const near = steadyAround(alignment, tokens, AROUND)
  const far = steadyAround(alignment, tokens, FARTHEST)
  // Repeats change places unseen: each side must tell it from them, where enough of that side is unchanged.
  const before =
    tokens.start - near.start === AROUND &&
    isAnybodys(alignment, { ...tokens, start: near.start }, { ...tokens, start: far.start })
  const behind =
    near.end - tokens.end === AROUND && isAnybodys(alignment, { ...tokens, end: near.end }, { ...tokens, end: far.end })
  return before || behind || isAnybodys(alignment, near, far)
}

function isAnybodys({ old, now, oldPlaces, nowPlaces }: Alignment, near: Range, far: Range): boolean {
  const before = countRuns(old, near, old, oldPlaces)
  return before > 1 && (before !== countRuns(old, near, now, nowPlaces) || countRuns(old, far, old, oldPlaces) > 1)
}

/** A stretch and what was carried along with it on both sides, so many tokens at the most. */
function steadyAround(alignment: Alignment, tokens: Range, most: number): Range {
  let { start, end } = tokens
  while (start > 0 && tokens.start - start < most && isSteady(alignment, start - 1, start)) start -= 1
  const { count } = alignment.old
  while (end < count && end - tokens.end < most && isSteady(alignment, end, end - 1)) end += 1
  return { start, end }
}

/** Whether a word is still there, and still beside its neighbour. */
function isSteady({ old, now, toNew }: Alignment, i: number, neighbour: number): boolean {
  const place = toNew[i] ?? -1
  return place >= 0 && old.ids[i] === now.ids[place] && place - (toNew[neighbour] ?? -1) === i - neighbour
}

function countRuns(of: Tokens, range: Range, tokens: Tokens, places: Places): number {
  let rarest = range.start
  let fewest = Infinity
  for (let i = range.start; i < range.end; i++) {
    const { length } = places(of.ids[i] ?? 0)
    if (length < fewest) {
      fewest = length
      rarest = i
    }
  }
  let count = 0
  for (const place of places(of.ids[rarest] ?? 0).subarray(0, MOST_PLACES)) {
    const start = place - (rarest - range.start)
    let i = 0
    while (i < range.end - range.start && of.ids[range.start + i] === tokens.ids[start + i]) i += 1
    if (i === range.end - range.start) count += 1
  }
  return count
}
