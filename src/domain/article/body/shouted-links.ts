import type { Line } from '../line.ts'

// A heading in capitals is shorter, a clause of a contract longer.
const WORDS = { fewest: 9, most: 30 }
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u
const ENDS = /[.!…:;,]["”’»)]*$/u

/**
 * The body without the headlines of other articles that stand between its paragraphs in capitals, as long as a sentence.
 * Where line upon line is in capitals, the text is written so.
 */
export function withoutShoutedLinks(lines: readonly Line[], body: ReadonlySet<Line>): ReadonlySet<Line> {
  const inBody = lines.filter((line) => body.has(line))
  const isShouted = (line: Line | undefined) => line !== undefined && SHOUTED.test(line.text)
  const kept = inBody.filter((line, i) => {
    const isLink = line.words.length >= WORDS.fewest && line.words.length <= WORDS.most && !ENDS.test(line.text)
    return !(isLink && isShouted(line) && !isShouted(inBody[i - 1]) && !isShouted(inBody[i + 1]))
  })
  return kept.length < inBody.length ? new Set(kept) : body
}
