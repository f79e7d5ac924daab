import type { AsideKind } from './article.ts'
import { furnitureOf } from './furniture.ts'
import type { Line } from './line.ts'

// What stands alone between two paragraphs. The words of an offer for a newsletter, or of a comment, go on below its label.
const INTERRUPTS = new Set<AsideKind>(['advertisement', 'related', 'share', 'media'])
const MOST_TOGETHER = 3
// On longer pages the trees and the net see enough paragraphs to know where the body goes on.
const SHORT_PAGE = 40 // lines
const FEWEST_WORDS = 2
const MARK_BEHIND = `["'”’»«“)）」』]*$`
const SENTENCE = new RegExp(`[.!?…。！？؟۔।]${MARK_BEHIND}`, 'u')
const QUESTION = new RegExp(`[?？؟]${MARK_BEHIND}`, 'u')

/**
 * A short text without what interrupts it between two sentences. The trees and the net have learned from whole pages: of
 * few lines they take a single such line for the end of the body.
 */
export function withoutInterruptions(lines: readonly Line[]): readonly Line[] {
  if (lines.length > SHORT_PAGE) return lines
  const why = lines.map(({ text }) => furnitureOf(text))
  const dropped = new Set<Line>()
  for (let from = 1; from < lines.length; from++) {
    if (!isInterruption(why[from])) continue
    let to = from
    while (isInterruption(why[to])) to++
    const goesOn = why[to] === null && isSentence(lines[to]) && !isTeaser(lines[to], why[to - 1])
    if (to - from <= MOST_TOGETHER && why[from - 1] === null && isSentence(lines[from - 1]) && goesOn)
      for (const line of lines.slice(from, to)) dropped.add(line)
    from = to
  }
  return lines.filter((line) => !dropped.has(line))
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
