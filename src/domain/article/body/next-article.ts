import { furnitureOf } from '../furniture.ts'
import type { Head } from '../head/find-head.ts'
import type { Line } from '../line.ts'
import type { Columns } from './columns.ts'
import { contentWords } from './run-features.ts'

// Shorter lines are labels and names.
const PARAGRAPH_WORDS = 15
// What has less before it may be the teasers over the article, what has less behind it one of many posts.
const FEWEST_PARAGRAPHS = 5
// Between the buttons under one article and the date of the next stand its headline, a picture, names.
const HEAD_LINES = 15
// So many paragraphs tell what an article is about.
const READ = 12
// Of one article's halves 19 in 20 share more of their words; of two articles half share less than .09.
const MOST_SHARED = 0.16

/**
 * The body without the articles that a page goes on with under its own: behind buttons another date or author, and
 * paragraphs about something else. What only looks so is kept: a ticker has a date for each paragraph or two, an answer
 * in a forum is about the same.
 */
export function withoutNextArticles(
  lines: readonly Line[],
  columns: Columns,
  language: string,
  body: ReadonlySet<Line>,
  head: Head,
): ReadonlySet<Line> {
  const paragraphs = lines.flatMap((line, i) => (body.has(line) && line.words.length >= PARAGRAPH_WORDS ? [i] : []))
  const signed = lines.flatMap((_, i) => (isSigned(columns, i) ? [i] : []))
  const own = lastOfHead(lines, head)
  const said = new Set<string>()
  let before = 0
  let from = 0
  for (const [k, at] of signed.entries()) {
    while ((paragraphs[from] ?? Infinity) < at) from++
    const next = signed[k + 1] ?? Infinity
    if ((paragraphs[from + FEWEST_PARAGRAPHS - 1] ?? Infinity) >= next) continue
    const start = startOfHead(lines, at)
    for (; (paragraphs[before] ?? Infinity) < start; before++) addWords(said, lines[paragraphs[before] ?? -1], language)
    if (start <= own || before < FEWEST_PARAGRAPHS) continue
    const asked = new Set<string>()
    for (const i of paragraphs.slice(from, from + READ)) if (i < next) addWords(asked, lines[i], language)
    const shared = [...asked].filter((word) => said.has(word)).length
    if (shared <= asked.size * MOST_SHARED) return new Set(lines.slice(0, start).filter((line) => body.has(line)))
  }
  return body
}

/** A line that tells who wrote something, or on which day. */
function isSigned(columns: Columns, i: number): boolean {
  const has = (name: string) => (columns.get(name)?.[i] ?? 0) > 0
  return has('byline') || (has('imprint') && has('days'))
}

/** The last line that says whose and of which day the page's own article is: before it there is none to end. */
function lastOfHead(lines: readonly Line[], { headline, byline, published }: Head): number {
  const own = new Set([headline, published?.line, ...byline.map(({ line }) => line)])
  return lines.findLastIndex((line) => own.has(line))
}

/** The line behind the last button above a date or an author; where there is none near, no other article begins: -1. */
function startOfHead(lines: readonly Line[], signed: number): number {
  const above = lines.slice(Math.max(0, signed - HEAD_LINES), signed)
  const button = above.findLastIndex(({ text }) => furnitureOf(text) !== null)
  return button < 0 ? -1 : signed - above.length + button + 1
}

function addWords(words: Set<string>, line: Line | undefined, language: string) {
  if (line) for (const word of contentWords(line, language)) words.add(word)
}
