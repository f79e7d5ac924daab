import type { Line } from '../line.ts'
import { isStopWord } from '../stop-words.ts'

// A headline says what the first paragraphs say.
const OPENING_LINES = 4
// A page without spaces between words or with lines of a megabyte: so many words of a line are enough.
const MOST_WORDS = 200

/** The part of a line's words, but the commonest, that the first lines of the body use; -1 where there is none to ask. */
export function openingShare(lines: readonly Line[], language: string, first: number): (index: number) => number {
  const telling = (index: number) =>
    (lines[index]?.words.slice(0, MOST_WORDS) ?? [])
      .filter((word) => !isStopWord(word, language))
      .map((word) => word.toLowerCase())
  const opening = Array.from({ length: OPENING_LINES }, (_, k) => first + k)
  const said = new Set(opening.flatMap(telling))
  return (index) => {
    const words = opening.includes(index) ? [] : telling(index)
    return words.length === 0 ? -1 : words.filter((word) => said.has(word)).length / words.length
  }
}
