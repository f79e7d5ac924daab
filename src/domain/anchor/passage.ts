import type { Alignment } from './align.ts'
import type { Range } from './gap.ts'
import { TRUSTED_LETTERS } from './runs.ts'
import type { Tokens } from './tokens.ts'

/** What became of the words of a passage: `now` holds all of them in the new text. */
export type Group = {
  /** From the first to the last old token that has a place in the group. */
  readonly old: Range
  readonly now: Range
  /** Of the words kept; a slip counts in part. */
  readonly letters: number
  /** How many words are the same. */
  readonly same: number
}

/** What stands on the sides of a passage in both texts; `now` is the room between. */
export type Neighbours = {
  /** The old tokens between the neighbours, the passage among them. */
  readonly old: Range
  readonly now: Range
  /** Whether there is one on each side; else `now` ends where the passage could at the most. */
  readonly both: boolean
  /** From the passage to the farther neighbour, in tokens. */
  readonly distance: number
}

/** A word with a slip of the pen is not the same word any more, but nearly. */
const SLIP_SHARE = 0.7
/** So far from the passage a neighbour says where it was, in tokens. */
const REACH = 80
/** A passage may grow so many times, and by some words more, before its halves are two places. */
const MOST_GROWN = 4
const SOME_WORDS = 20

export function lettersIn(tokens: Tokens, { start, end }: Range): number {
  let letters = 0
  for (let i = start; i < end; i++) letters += tokens.letters[i] ?? 0
  return letters
}

/** The part of a passage that says most and stands together in the new text; null when all of it is gone. */
export function groupOf(alignment: Alignment, tokens: Range): Group | null {
  const { toNew } = alignment
  const farthest = MOST_GROWN * (tokens.end - tokens.start) + SOME_WORDS
  let best: Group | null = null
  let first = -1
  let last = -1
  const close = () => {
    if (first < 0) return
    const group = weighGroup(alignment, { start: first, end: last + 1 })
    if (best === null || group.letters > best.letters) best = group
  }
  for (let i = tokens.start; i < tokens.end; i++) {
    const place = toNew[i] ?? -1
    if (place < 0) continue
    const before = last < 0 ? -1 : (toNew[last] ?? -1)
    if (last >= 0 && (place <= before || place - before > farthest)) {
      close()
      first = i
    }
    if (first < 0) first = i
    last = i
  }
  close()
  return best
}

function weighGroup({ old, now, toNew, isSlip }: Alignment, range: Range): Group {
  let letters = 0
  let same = 0
  for (let i = range.start; i < range.end; i++) {
    const place = toNew[i] ?? -1
    if (place < 0) continue
    const [was, is] = [old.ids[i] ?? -1, now.ids[place] ?? -1]
    if (was === is) same += 1
    letters += (old.letters[i] ?? 0) * (was === is ? 1 : isSlip(was, is) ? SLIP_SHARE : 0)
  }
  return { old: range, now: { start: toNew[range.start] ?? 0, end: (toNew[range.end - 1] ?? 0) + 1 }, letters, same }
}

/** The nearest words on each side that certainly are where they were; null when there are none. */
export function findNeighbours({ old, now, toNew, runs }: Alignment, tokens: Range): Neighbours | null {
  let left = tokens.start - 1
  while (left >= 0 && tokens.start - left <= REACH && (runs[left] ?? 0) < TRUSTED_LETTERS) left -= 1
  let right = tokens.end
  while (right < old.count && right - tokens.end < REACH && (runs[right] ?? 0) < TRUSTED_LETTERS) right += 1
  const hasLeft = left >= 0 && (runs[left] ?? 0) >= TRUSTED_LETTERS
  const hasRight = right < old.count && (runs[right] ?? 0) >= TRUSTED_LETTERS
  const room = MOST_GROWN * (right - left) + SOME_WORDS
  const leftPlace = hasLeft ? (toNew[left] ?? 0) : 0
  const rightPlace = hasRight ? (toNew[right] ?? 0) : 0
  // Neighbours that have parted say nothing about what was between them.
  const both = hasLeft && hasRight && rightPlace > leftPlace && rightPlace - leftPlace <= room
  if (hasLeft && (both || !hasRight || tokens.start - left <= right - tokens.end)) {
    const end = both ? rightPlace : Math.min(now.count, leftPlace + 1 + room)
    const distance = both ? Math.max(tokens.start - left, right - tokens.end + 1) : tokens.start - left
    return {
      old: { start: left + 1, end: both ? right : tokens.end },
      now: { start: leftPlace + 1, end },
      both,
      distance,
    }
  }
  if (!hasRight) return null
  const start = Math.max(0, rightPlace - room)
  return {
    old: { start: tokens.start, end: right },
    now: { start, end: rightPlace },
    both: false,
    distance: right - tokens.end + 1,
  }
}
