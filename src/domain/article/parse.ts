import { hashText } from '#domain/text/hash.ts'
import type { Article } from './article.ts'
import { assemble, assembleAside } from './assemble.ts'
import { blocksOf } from './blocks.ts'
import { bodyScores } from './body.ts'
import { furnitureOf } from './furniture.ts'
import { headlineIndex } from './headline.ts'
import { labelLines } from './labels.ts'
import { readLines, type Line } from './line.ts'
import { metadataOf } from './metadata.ts'
import { SEPARATOR } from './separator.ts'
import type { Source } from './source.ts'

/** Any text is an article: characters → lines → labels → metadata → blocks. Rules: SPEC.md. */
export function parseArticle(source: Source): Article {
  const { lead, lines } = readLines(source.text)
  const body = bodyOf(lines)
  const start = body.indexOf(true)
  const headline = headlineIndex(lines, start, (i) => body[i] === true)
  const labels = labelLines(lines, { headline, body })
  const { drafts, aside } = blocksOf(lines, labels)
  const { text, runs, blocks } = assemble(drafts)
  return {
    text,
    hash: hashText(text),
    meta: metadataOf(source, lines, labels),
    blocks,
    aside: assembleAside(lead, aside),
    runs,
  }
}

/** Which lines are the body; in a text without one sure line, all that are not furniture. */
function bodyOf(lines: readonly Line[]): boolean[] {
  const body = bodyScores(lines).map((score) => score > 0)
  const first = body.indexOf(true)
  if (first < 0) return lines.map((line) => furnitureOf(line.text) === null)
  const last = body.lastIndexOf(true)
  return lines.map((line, i) => body[i] === true || (i > first && i < last && isBetween(body, i, line)))
}

/** A short line over a paragraph, between two: a heading, a question, a separator. */
function isBetween(body: readonly boolean[], i: number, line: Line): boolean {
  return SEPARATOR.test(line.text) || (body[i + 1] === true && furnitureOf(line.text) === null)
}
