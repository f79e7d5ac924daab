import { creditIn } from './credit.ts'
import { authorsIn } from './byline.ts'
import { daysIn } from './dates.ts'
import { furnitureOf } from './furniture.ts'
import type { Line } from './line.ts'

const FEWEST_WORDS = 2
const MOST_WORDS = 32
const USUAL_FEWEST = 4
const USUAL_MOST = 20
// Beyond, a line is rather the standfirst under it.
const LONG = 14
const LONG_LOSS = 0.12
// What no headline is as long as; it is not looked at.
const LONGEST = 300
// A headline stands near what it heads; farther up are menus.
const REACH = 60
// A word of this length carries meaning in the languages of the press.
const CONTENT_WORD = 4

/** The index of the line that is the headline, looked for before and at the first line of the body; -1 for none. */
export function headlineIndex(lines: readonly Line[], bodyStart: number, inBody: (index: number) => boolean): number {
  const bodyWords = new Set<string>()
  for (const [i, line] of lines.entries())
    if (inBody(i)) for (const word of line.words) bodyWords.add(word.toLowerCase())
  let best = -1
  let highest = 0
  const from = Math.max(0, bodyStart - REACH)
  const candidates = [...(from > 0 ? [0] : []), ...Array.from({ length: bodyStart - from }, (_, k) => from + k)]
  for (const i of candidates) {
    const line = lines[i]
    if (!line) continue
    const score = headlineScore(line, lines[i + 1], bodyWords) - (bodyStart - i) / REACH
    if (score > highest) {
      best = i
      highest = score
    }
  }
  return best
}

function headlineScore(line: Line, following: Line | undefined, bodyWords: ReadonlySet<string>): number {
  const { text, words } = line
  if (text.length > LONGEST) return 0
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return 0
  if (furnitureOf(text) || creditIn(text) || authorsIn(text).length > 0 || daysIn(text, 'day-first').length > 0)
    return 0
  // The words of a picture, which its credit repeats.
  if (following && following.text.startsWith(text) && creditIn(following.text)) return 0
  const content = words.filter((word) => word.length >= CONTENT_WORD)
  const used = content.filter((word) => bodyWords.has(word.toLowerCase())).length
  let score = 0.6 + 2 * (content.length > 0 ? used / content.length : 0)
  if (words.length >= USUAL_FEWEST && words.length <= USUAL_MOST) score += 1
  score -= Math.max(0, words.length - LONG) * LONG_LOSS
  if (/[.:;,]$/u.test(text)) score -= 1
  if (following && (authorsIn(following.text).length > 0 || daysIn(following.text, 'day-first').length > 0))
    score += 0.7
  // A standfirst says more than the headline that it stands under.
  if (
    following &&
    following.words.length > words.length + 3 &&
    !furnitureOf(following.text) &&
    !creditIn(following.text)
  )
    score += 0.5
  return score
}
