import type { Alignment } from './align.ts'
import type { Range } from './gap.ts'
import { TRUSTED_LETTERS } from './runs.ts'
import type { Tokens } from './tokens.ts'

/** Two texts and where the words of the old one are in the new one. */
export type Pairs = Pick<Alignment, 'old' | 'now' | 'toNew' | 'isSlip'>

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
/** The start and the end of the text are neighbours from so far. */
const REACH_OF_EDGE = 12
/** A passage may grow so many times, and by some words more, before its halves are two places. */
const MOST_GROWN = 4
const SOME_WORDS = 20

export function lettersIn(tokens: Tokens, { start, end }: Range): number {
  let letters = 0
  for (let i = start; i < end; i++) letters += tokens.letters[i] ?? 0
  return letters
}

/** The part of a passage that says most and stands together in the new text; null when all of it is gone. */
export function groupOf(alignment: Pairs, tokens: Range): Group | null {
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

function weighGroup({ old, now, toNew, isSlip }: Pairs, range: Range): Group {
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
export function findNeighbours(alignment: Alignment, tokens: Range): Neighbours | null {
  const { now, toNew } = alignment
  const left = findLeft(alignment, tokens.start)
  const right = findRight(alignment, tokens.end)
  if (left === null && right === null) return null
  const leftPlace = left === null || left < 0 ? -1 : (toNew[left] ?? -1)
  const rightPlace =
    right === null ? now.count : right === alignment.old.count ? now.count : (toNew[right] ?? now.count)
  const toLeft = left === null ? Infinity : tokens.start - left
  const toRight = right === null ? Infinity : right - tokens.end + 1
  if (left !== null && right !== null) {
    const room = MOST_GROWN * (right - left) + SOME_WORDS
    // Neighbours that have parted say nothing about what was between them.
    if (rightPlace > leftPlace && rightPlace - leftPlace <= room) {
      const distance = Math.max(toLeft, toRight)
      return {
        old: { start: left + 1, end: right },
        now: { start: leftPlace + 1, end: rightPlace },
        both: true,
        distance,
      }
    }
  }
  const length = tokens.end - tokens.start
  if (left !== null && toLeft <= toRight) {
    const end = Math.min(now.count, leftPlace + 1 + MOST_GROWN * (length + toLeft) + SOME_WORDS)
    return {
      old: { start: left + 1, end: tokens.end },
      now: { start: leftPlace + 1, end },
      both: false,
      distance: toLeft,
    }
  }
  const start = Math.max(0, rightPlace - MOST_GROWN * (length + toRight) - SOME_WORDS)
  const end = right ?? tokens.end
  return { old: { start: tokens.start, end }, now: { start, end: rightPlace }, both: false, distance: toRight }
}

/** An old token, or -1 for the start of the text, which is a neighbour to what stands near it. */
function findLeft({ runs }: Alignment, start: number): number | null {
  let left = start - 1
  while (left >= 0 && start - left <= REACH && (runs[left] ?? 0) < TRUSTED_LETTERS) left -= 1
  if (left < 0) return start <= REACH_OF_EDGE ? -1 : null
  return (runs[left] ?? 0) < TRUSTED_LETTERS ? null : left
}

function findRight({ old, runs }: Alignment, end: number): number | null {
  let right = end
  while (right < old.count && right - end < REACH && (runs[right] ?? 0) < TRUSTED_LETTERS) right += 1
  if (right >= old.count) return old.count - end <= REACH_OF_EDGE ? old.count : null
  return (runs[right] ?? 0) < TRUSTED_LETTERS ? null : right
}
