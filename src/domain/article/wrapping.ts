/** Texts whose lines were broken at a width: mail, text browsers, old archives. A width is in columns. */
import { UNSPACED } from '#domain/text/words.ts'

// Mail wraps at 72 or 78, text browsers at 80, some archives at 100; under 40 lines are short for other reasons.
const NARROWEST = 40
const WIDEST = 110
// The longest line may be an address that could not be broken, so the width is that of the longest but a few.
const OVERLONG_SHARE = 0.02
// In a wrapped text most full lines are followed by a word that would not have fitted; by chance it is rare.
const FULL_SHARE = 0.35
// So few lines say nothing about a layout.
const FEWEST_LINES = 6
// The longest line of any text is full.
const FEWEST_BREAKS = 3
// A paragraph of this length is rare, and one as long as the longest line to a word is so by chance hardly ever.
const NARROWEST_CUT = 400
// Most words within a sentence are small.
const SMALL_SHARE = 0.5
const GOES_ON = /^\p{Ll}/u
// Where nothing parts the words, a line may end behind any character; marks stay with the one that they belong to.
const EASTERN_MARKS = 'ー\\u3001-\\u303f\\uff01-\\uff0f\\uff1a-\\uff1f'
const FIRST_WORD = new RegExp(`^(?:[\\p{Ps}\\p{Pi}]*[${UNSPACED}][\\p{M}\\p{Pe}\\p{Pf}${EASTERN_MARKS}]*|\\S*)`, 'u')
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}${EASTERN_MARKS}]\\p{M}*$`, 'u')
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}${EASTERN_MARKS}]`, 'u')
// They take two columns.
const WIDE = new RegExp(`[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u3000${EASTERN_MARKS}]`, 'gu')
// A width breaks a line wherever it is full, a writer behind the last sentence of a paragraph.
const WITHIN_SHARE = 0.5
const STOPPED = /[.!?:;…。！？]["'”’»)」』）]*$/u
const LIST_ITEM = /^(?:[-*•‣◦·–—]|\d{1,3}[.)]|\[\d+\])\s/u

/** The width that the lines of a text seem broken at; null when they are too few or too long. */
export function wrapWidth(lengths: readonly number[]): number | null {
  if (lengths.length < FEWEST_LINES) return null
  const sorted = lengths.toSorted((a, b) => b - a)
  const width = sorted[Math.floor(sorted.length * OVERLONG_SHARE)] ?? 0
  return width >= NARROWEST && width <= WIDEST ? width : null
}

/** True when most of the words stand in lines that were broken because the next word did not fit, amid a sentence. */
export function isWrapped(lines: readonly { readonly text: string; readonly width: number }[], width: number): boolean {
  let full = 0
  let all = 0
  let breaks = 0
  let within = 0
  for (const [i, line] of lines.entries()) {
    const following = lines[i + 1]
    all += line.width
    if (following === undefined || !joinsNext(line.width, following.text, width)) continue
    full += line.width
    breaks++
    if (!STOPPED.test(line.text)) within++
  }
  return breaks >= FEWEST_BREAKS && full / all >= FULL_SHARE && within >= breaks * WITHIN_SHARE
}

/**
 * The width that long lines were cut at, as a text browser with a buffer for a page does: no blank line behind them,
 * the next word would not have fitted, and it mostly goes on in small letters. Null when nothing was cut.
 */
export function cutWidth(lines: readonly { readonly text: string; readonly width: number; readonly blanks: number }[]) {
  const width = lines.reduce((longest, line) => Math.max(longest, line.width), 0)
  if (width < NARROWEST_CUT) return null
  let cut = 0
  let small = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before || line.blanks > 0 || !joinsNext(before.width, line.text, width)) continue
    cut++
    if (GOES_ON.test(line.text)) small++
  }
  return small > 0 && small >= cut * SMALL_SHARE ? width : null
}

/** True when the first word of the following line would not have fitted behind `length` characters, so the break is the width's. */
export function joinsNext(length: number, following: string, width: number): boolean {
  if (LIST_ITEM.test(following)) return false
  return length + 1 + columnsOf(FIRST_WORD.exec(following)?.[0] ?? '') > width
}

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** What stood between two lines before they were broken: nothing where words are not parted. */
export function gapBetween(line: string, following: string): '' | ' ' {
  return ENDS_UNSPACED.test(line) && STARTS_UNSPACED.test(following) ? '' : ' '
}
