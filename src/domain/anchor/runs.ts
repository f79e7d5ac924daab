import type { Tokens } from './tokens.ts'

/** Fewer letters in a row than these may be anybody's words. */
export const TRUSTED_LETTERS = 24

/** For each old token the letters of the run of unchanged, neighbouring words that it stands in. */
export function runsOf(old: Tokens, now: Tokens, toNew: Int32Array): Int32Array {
  const runs = new Int32Array(old.count)
  for (let i = 0; i < old.count;) {
    let end = i
    let letters = 0
    while (end < old.count && isKept(old, now, toNew, end) && (end === i || toNew[end] === (toNew[end - 1] ?? 0) + 1)) {
      letters += old.letters[end] ?? 0
      end += 1
    }
    runs.fill(letters, i, end)
    i = Math.max(end, i + 1)
  }
  return runs
}

function isKept(old: Tokens, now: Tokens, toNew: Int32Array, i: number): boolean {
  const place = toNew[i] ?? -1
  return place >= 0 && old.ids[i] === now.ids[place]
}
