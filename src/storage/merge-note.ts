/**
 * The note after an editor that opened with `from` saves `to`, while the stored note has become `now`.
 * Changes in different places are both applied; where they meet, both versions stand, the stored one first.
 * No word that anybody wrote since `from` is lost.
 */
export function mergeNote(now: string, from: string, to: string): string {
  if (now === from || now === to) return to
  if (to === from) return now
  const mine = edit(from, to)
  const theirs = edit(from, now)
  const [first, second] = mine.start <= theirs.start ? [mine, theirs] : [theirs, mine]
  // Touching is meeting: two insertions at one place have no order of their own.
  const apart = first.end < second.start
  if (!apart) return [now, to].filter((version) => version.trim() !== '').join('\n\n')
  return (
    from.slice(0, first.start) +
    first.words +
    from.slice(first.end, second.start) +
    second.words +
    from.slice(second.end)
  )
}

/** The one stretch of `from` that becomes `words` in `to`; widened to whole words, so that no half of one is left. */
type Edit = { readonly start: number; readonly end: number; readonly words: string }

function edit(from: string, to: string): Edit {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let tail = 0
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  while (start > 0 && !isSpace(from[start - 1])) start--
  while (tail > 0 && !isSpace(from[from.length - tail])) tail--
  return { start, end: from.length - tail, words: to.slice(start, to.length - tail) }
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character)
}
