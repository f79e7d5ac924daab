import { hashText } from '#domain/text/hash.ts'
import type { Article } from './article.ts'
import { assemble, assembleAside } from './assemble.ts'
import { blocksOf } from './blocks.ts'
import { bodyChances } from './body/body-chances.ts'
import { bodyLines } from './body/body-lines.ts'
import { ownBody } from './body/own-body.ts'
import { findHead, type Head } from './head/find-head.ts'
import { pageOf } from './head/page.ts'
import { isChat, readChat } from './chat.ts'
import { withWholeWords } from './hyphenation.ts'
import { tellingLines } from './interruptions.ts'
import { labelLines, type Label } from './labels.ts'
import { readLines, type Line } from './line.ts'
import { mailHeadOf } from './mail-head.ts'
import { metadataOf } from './metadata.ts'
import { parseStructured } from './parse-structured.ts'
import { repairHead, repairLabels } from './repair-labels.ts'
import { SEPARATOR } from './separator.ts'
import type { Source } from './source.ts'
import { MODELS, type Models } from './models.ts'

/** Any text is an article: characters → lines → body and head → labels → repairs → blocks. Rules: SPEC.md. */
export function parseArticle(source: Source, models: Models = MODELS): Article {
  if (source.structure) return parseStructured(source, source.structure)
  const { lead, lines: read } = readLines(source.text)
  const lines = withWholeWords(read)
  const told = isChat(lines) ? readChat(lines) : readText(lines, models)
  const { labels, repairs } = repairLabels(source, lines, told.labels)
  const { drafts, aside } = blocksOf(source.text, lines, labels)
  const { text, runs, blocks } = assemble(drafts)
  const meta = metadataOf(source, lines, labels, repairHead(told.head, lines, labels))
  return { text, hash: hashText(text), meta, blocks, aside: assembleAside(lead, aside), runs, repairs }
}

function readText(lines: readonly Line[], models: Models): { readonly head: Head; readonly labels: readonly Label[] } {
  const mail = mailHeadOf(lines)
  // A row of stars says nothing of its neighbours, nor does the head of a mail.
  const telling = tellingLines(lines.filter((line) => !SEPARATOR.test(line.text) && !mail?.lines.has(line)))
  const { language, columns, chances, ofTrees } = bodyChances(telling, models.body)
  const page = pageOf(telling, language, columns, ofTrees)
  const head = mail?.head ?? findHead(page, models.head)
  const body = ownBody(page, bodyLines(telling, chances, page.wasPage), head)
  return { head, labels: labelLines(lines, { head, body, mail: mail?.lines ?? new Set() }) }
}
