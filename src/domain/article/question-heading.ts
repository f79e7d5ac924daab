import { anyOf } from './any-of.ts'
import type { Line } from './line.ts'

const QUESTION = /[?？]$/u
const MOST_WORDS = 12
const FEWEST_WORDS = 3
// What an interviewer asks is hardly longer than this, and on the whole longer than headings are.
const MOST_ASKED_WORDS = 40
const ASKED_WORDS = 9
// More of the lines are questions in an interview, fewer where they are headings.
const INTERVIEW_SHARE = 0.2
const YOU_SHARE = 0.3
const YOU = new RegExp(`(?<!\\p{L})${anyOf('asksYou')}(?!\\p{L})`, 'iu')
const FEWEST_UNDER = 10
const OPENING = /^[\p{Lu}\p{Lo}\p{N}¿]/u
const GOES_ON = new RegExp(`^${anyOf('openers')}(?!\\p{L})`, 'iu')

/**
 * The lines of the body that are questions and stand over what answers them, as "What happens next?" between two
 * paragraphs; none in an interview, where question stands upon question. What a writer asks himself is none: "But was
 * that all?"
 */
export function questionHeadings(lines: readonly Line[], body: readonly boolean[]): ReadonlySet<number> {
  const taken = lines.filter((_, i) => body[i])
  const asked = taken.filter(({ text, words }) => words.length <= MOST_ASKED_WORDS && QUESTION.test(text))
  if (asked.length > taken.length * INTERVIEW_SHARE && isInterview(asked)) return new Set()
  const found = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (body[i - 1] && body[i] && body[i + 1] && heads(line, lines[i + 1])) found.add(i)
  }
  return found
}

/** Long questions, or questions to somebody. */
function isInterview(asked: readonly Line[]): boolean {
  const words = asked.reduce((sum, line) => sum + line.words.length, 0)
  return (
    words > asked.length * ASKED_WORDS || asked.filter(({ text }) => YOU.test(text)).length > asked.length * YOU_SHARE
  )
}

function heads({ text, words }: Line, next: Line | undefined): boolean {
  return (
    QUESTION.test(text) &&
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    OPENING.test(text) &&
    !GOES_ON.test(text) &&
    // One sentence: "Really? Why?" is said by somebody.
    !/[.!?…].*[?？]$/u.test(text) &&
    (next?.words.length ?? 0) >= FEWEST_UNDER &&
    !QUESTION.test(next?.text ?? '')
  )
}
