import type { AsideKind } from './article.ts'
import { furnitureOf } from './furniture.ts'
import type { Line } from './line.ts'
import { isThread } from './thread.ts'
import { columnsOf } from './wrapping.ts'

// What stands alone between two paragraphs. The words of an offer for a newsletter, or of a comment, go on below its label.
const INTERRUPTS = new Set<AsideKind>(['advertisement', 'related', 'share', 'media'])
const MOST_TOGETHER = 3
// On longer pages the trees and the net see enough paragraphs to know where the body goes on.
const SHORT_PAGE = 40 // lines
// Of those who liked a post.
const COUNT = /^\d+$/
const FEWEST_WORDS = 2
const MOST_LABEL_WORDS = 3
const SHORTEST_PARAGRAPH = 70 // columns
const MARK_BEHIND = `["'”’»«“)）」』]*$`
const SENTENCE = new RegExp(`[.!?…。！？؟۔।]${MARK_BEHIND}`, 'u')
const QUESTION = new RegExp(`[?？؟]${MARK_BEHIND}`, 'u')

/**
 * The lines that tell what a text is: without the buttons of a thread's posts, and a short text without what interrupts
 * it. The trees and the net have learned from whole pages: of few lines they take a single such line for the end of the body.
 */
export function tellingLines(lines: readonly Line[]): readonly Line[] {
  if (isThread(lines)) return lines.filter(({ text }) => furnitureOf(text) === null && !COUNT.test(text))
  if (lines.length > SHORT_PAGE) return lines
  const why = lines.map(({ text }) => furnitureOf(text))
  // Somebody who copies a poem or a recipe gets the label of an advertisement along, and no more of its page.
  if (why.every((reason) => reason === null || reason === 'advertisement'))
    return lines.filter((_, i) => why[i] === null)
  return withoutInterruptions(lines, why)
}

function withoutInterruptions(lines: readonly Line[], why: readonly (AsideKind | null)[]): readonly Line[] {
  const dropped = new Set<Line>()
  for (let from = 1; from < lines.length; from++) {
    if (!isInterruption(why[from])) continue
    let to = from
    while (isInterruption(why[to])) to++
    if (isUnderLabel(lines, to) && isParagraph(lines[to + 1])) to++
    const goesOn = why[to] === null && isSentence(lines[to]) && !isTeaser(lines[to], why[to - 1])
    if (to - from <= MOST_TOGETHER && why[from - 1] === null && isSentence(lines[from - 1]) && goesOn)
      for (const line of lines.slice(from, to)) dropped.add(line)
    from = to
  }
  return lines.filter((line) => !dropped.has(line))
}

/** Whether a line is the headline that "Read also" announces: no sentence, right behind the label alone. */
export function isUnderLabel(lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  const label = lines[i - 1]
  if (!line || !label || label.words.length > MOST_LABEL_WORDS || furnitureOf(label.text) !== 'related') return false
  return furnitureOf(line.text) === null && (!isSentence(line) || QUESTION.test(line.text))
}

/** Whether "Read also" in a short text is about this line. */
export function isTeased(lines: readonly Line[], i: number): boolean {
  return lines.length <= SHORT_PAGE && isUnderLabel(lines, i)
}

/** A teaser that ends in a stop is shorter. */
function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && columnsOf(line.text) >= SHORTEST_PARAGRAPH && isSentence(line)
}

function isInterruption(why: AsideKind | null | undefined): boolean {
  return why !== undefined && why !== null && INTERRUPTS.has(why)
}

function isSentence(line: Line | undefined): boolean {
  return line !== undefined && line.words.length >= FEWEST_WORDS && SENTENCE.test(line.text)
}

/** Below "You may also like", a question is the headline of another text. */
function isTeaser(line: Line | undefined, why: AsideKind | null | undefined): boolean {
  return why === 'related' && line !== undefined && QUESTION.test(line.text)
}
