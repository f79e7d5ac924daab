import { hashText } from '#domain/text/hash.ts'
import type { Article } from './article.ts'
import { assemble, assembleAside } from './assemble.ts'
import { blocksOf } from './blocks.ts'
import { bodyChances } from './body/body-chances.ts'
import { bodyLines } from './body/body-lines.ts'
import { ownBody } from './body/own-body.ts'
import { findHead } from './head/find-head.ts'
import { pageOf } from './head/page.ts'
import { withoutInterruptions } from './interruptions.ts'
import { labelLines } from './labels.ts'
import { readLines } from './line.ts'
import { metadataOf } from './metadata.ts'
import { parseStructured } from './parse-structured.ts'
import { repairHead, repairLabels } from './repair-labels.ts'
import { SEPARATOR } from './separator.ts'
import type { Source } from './source.ts'
import { MODELS, type Models } from './models.ts'

/** Any text is an article: characters → lines → body and head → labels → repairs → blocks. Rules: SPEC.md. */
export function parseArticle(source: Source, models: Models = MODELS): Article {
  if (source.structure) return parseStructured(source, source.structure)
  const { lead, lines } = readLines(source.text)
  // A row of stars says nothing of its neighbours.
  const telling = withoutInterruptions(lines.filter(({ text }) => !SEPARATOR.test(text)))
  const { language, columns, chances, ofTrees } = bodyChances(telling, models.body)
  const page = pageOf(telling, language, columns, ofTrees)
  const head = findHead(page, models.head)
  const body = ownBody(page, bodyLines(telling, chances, page.wasPage), head)
  const found = labelLines(lines, { head, body })
  const { labels, repairs } = repairLabels(source, lines, found)
  const { drafts, aside } = blocksOf(source.text, lines, labels)
  const { text, runs, blocks } = assemble(drafts)
  const meta = metadataOf(source, lines, labels, repairHead(head, lines, labels))
  return { text, hash: hashText(text), meta, blocks, aside: assembleAside(lead, aside), runs, repairs }
}
