import type { Line } from '../line.ts'
import { contentWords } from '../body/run-features.ts'

// Running text that follows a headline; a line of fewer words may be another headline or a link.
const LEAST_WORDS = 15
// As far under a headline as its text is sure to begin.
const REACH = 80

/**
 * The part of each line's content words that running text under it uses: a headline says what its text tells, wherever
 * on the page that begins; -1 where a line has none.
 */
export function toldBelow(lines: readonly Line[], language: string): Float64Array {
  const next = new Map<string, number>()
  const shares = new Float64Array(lines.length)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line) continue
    const words = contentWords(line, language)
    let told = 0
    for (const word of words) if ((next.get(word) ?? Infinity) - i <= REACH) told++
    shares[i] = words.size === 0 ? -1 : told / words.size
    if (line.words.length >= LEAST_WORDS) for (const word of words) next.set(word, i)
  }
  return shares
}
