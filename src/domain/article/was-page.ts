import { unspacedCount } from '#domain/text/words.ts'
import { authorsIn } from './byline.ts'
import { furnitureOf } from './furniture.ts'
import { isImprint } from './imprint.ts'
import type { Line } from './line.ts'
import { isThread } from './thread.ts'

// A page has menus and links; a text where hardly a line is furniture or a label was never one.
const FURNITURE = 0.03
const LABELS = 0.15
// In so few lines labels are the items of a list, clocks, names: what a page has around its text is furniture.
const SHORT = 40
const LABEL_WORDS = 3
// Where a character is a word, a label has more of them.
const LABEL_CHARACTERS = 10
const STOPPED = /[.!?:;,。！？]["'”’»)]*$/u

/** Whether lines were dumped from a web page, so that some of them are not the article. */
export function wasPage(lines: readonly Line[]): boolean {
  const furniture = lines.filter(({ text }) => furnitureOf(text) !== null).length
  if ((furniture === 0 && lines.length <= SHORT) || isThread(lines)) return false
  // The first line may be a short title.
  return furniture > lines.length * FURNITURE || lines.slice(1).filter(isLabel).length > lines.length * LABELS
}

/** A few words without a stop, that are neither who wrote it nor when. A verse may be as short, but goes on in small letters. */
function isLabel({ text, words }: Line): boolean {
  if (STOPPED.test(text) || /^\p{Ll}/u.test(text)) return false
  const few =
    words.length <= LABEL_WORDS || (words.length <= LABEL_CHARACTERS && unspacedCount(text) > words.length / 2)
  return few && !isImprint(text, words.length) && authorsIn(text).length === 0
}
