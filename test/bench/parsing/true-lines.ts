import type { Line } from '#domain/article/line.ts'
import type { Truth } from './corpus.ts'
import { folded, shinglesOf, wordsIn } from './figures.ts'

/** Whether a line is in the true body; null where it may be taken or left. */
export type TrueLine = 0 | 1 | null

// A line is body when most of its runs of four words are.
const MOST = 0.5
// A shorter line must be a line of the truth, or it would be found by chance.
const SHORT = 4
const NEIGHBOURS = 6

export function trueLines(truth: Truth, lines: readonly Line[]): TrueLine[] {
  const body = shinglesOf(truth.body ?? '')
  const paragraphs = new Set((truth.body ?? '').split('\n').map(folded))
  const standfirst = new Set((truth.standfirst ?? []).map(folded))
  const found = lines.map((line): TrueLine => {
    const said = folded(line.text)
    // A mark or a rule says nothing that could be in the truth.
    if (said === '') return 0
    if (standfirst.has(said)) return null
    if (wordsIn(line.text).length <= SHORT) return paragraphs.has(said) ? 1 : 0
    let hits = 0
    let all = 0
    for (const [shingle, count] of shinglesOf(line.text)) {
      all += count
      if (body.has(shingle)) hits += count
    }
    return hits / all >= MOST ? 1 : 0
  })
  return withoutTwins(lines, found)
}

/** Of equal lines only the one among the most body is body; the others are teasers of it. */
function withoutTwins(lines: readonly Line[], found: readonly TrueLine[]): TrueLine[] {
  const best = new Map<string, { at: number; words: number }>()
  const bodyWords = (at: number) => {
    let words = 0
    for (let i = at - NEIGHBOURS; i <= at + NEIGHBOURS; i++)
      if (i !== at && found[i] === 1) words += lines[i]?.words.length ?? 0
    return words
  }
  for (const [at, line] of lines.entries()) {
    if (found[at] !== 1) continue
    const words = bodyWords(at)
    const other = best.get(line.text)
    if (!other || words > other.words) best.set(line.text, { at, words })
  }
  return found.map((label, at) => (label === 1 && best.get(lines[at]?.text ?? '')?.at !== at ? 0 : label))
}
