// npm run bench -- parsing <folder> [--out <folder>] [--crossed <folder>]: how well plain-text dumps of pages are parsed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#domain/article/article.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { spansToSource } from '#domain/article/source-map.ts'
import type { Models } from '#domain/article/models.ts'
import type { Span } from '#domain/text/span.ts'
import { argument, crossedModels } from './parsing/crossed.ts'
import { readCorpus, type Document } from './parsing/corpus.ts'
import { type Figures, figuresOf, meansOf, type Parsed } from './parsing/figures.ts'

type OutBlock = { readonly kind: string; readonly text: string; readonly start: number; readonly end: number }
type Row = { readonly document: Document; readonly figures: Figures; readonly milliseconds: number }

const NOT_BODY = new Set(['kicker', 'headline', 'standfirst', 'byline', 'caption', 'separator'])
const KINDS = ['inner', 'lite', 'wet', 'w3m']

export default async function run(args: string[]): Promise<void> {
  const [folder] = args
  if (folder === undefined) throw new Error('Which folder? npm run bench -- parsing <folder> [--out <folder>]')
  const out = argument(args, '--out')
  const treesFor = crossedModels(argument(args, '--crossed'))
  const rows = readCorpus(folder).map((document) => measure(document, out, treesFor(document.truth)))
  console.log(table(rows))
  if (argument(args, '--crossed') === undefined) {
    console.log(
      'The models in use for title, authors and date have learned from every row; --crossed shows unseen sites.',
    )
  }
  const slowest = rows.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]
  if (!slowest) return
  const { set, id, kind, text } = slowest.document
  console.log(`slowest: ${set}/${id}.${kind}, ${text.length} characters in ${slowest.milliseconds.toFixed(1)} ms`)
}

function measure(document: Document, out: string | undefined, models: Models | undefined): Row {
  const { set, id, kind, text, truth } = document
  const started = performance.now()
  const article = parseArticle({ id: `own:${id}`, name: `${id}.txt`, text, facts: {} }, models)
  const milliseconds = performance.now() - started
  const blocks = outBlocks(article)
  const { title, authors, published } = article.meta
  if (out !== undefined) {
    mkdirSync(join(out, set), { recursive: true })
    writeFileSync(join(out, set, `${id}.${kind}.json`), JSON.stringify({ title, authors, published, blocks }))
  }
  const inBody = blocks.filter((block) => !NOT_BODY.has(block.kind) && !(block.kind === 'heading' && truth.headings))
  const parsed: Parsed = { title, authors, published, paragraphs: inBody.map((block) => block.text) }
  return { document, figures: figuresOf(truth, parsed), milliseconds }
}

/**
 * A block is a paragraph, but a quotation is several. The truth parts paragraphs by blank lines, so there as well a list
 * is one, and so is a table.
 */
function outBlocks(article: Article): OutBlock[] {
  return article.blocks.flatMap((block) => {
    const parts: readonly Span[] = block.kind === 'quotation' ? withLead(block.lead, block.paragraphs) : [block.at]
    return parts.map((at) => {
      const spans = spansToSource(article, at)
      const start = spans[0]?.start ?? 0
      return { kind: block.kind, text: article.text.slice(at.start, at.end), start, end: spans.at(-1)?.end ?? start }
    })
  })
}

function withLead(lead: Span | null, paragraphs: readonly Span[]): Span[] {
  const [first, ...others] = paragraphs
  return lead && first ? [{ start: lead.start, end: first.end }, ...others] : [...paragraphs]
}

function table(rows: readonly Row[]): string {
  const lines = [row(['', 'texts', 'P', 'R', 'F1', 'paras', 'title', 'authors', 'date'])]
  for (const kind of KINDS) {
    const of = rows.filter(({ document }) => document.kind === kind)
    if (of.length === 0) continue
    lines.push(
      summary(
        `${kind}, tuned on`,
        of.filter(({ document }) => !document.heldBack),
      ),
    )
    lines.push(
      summary(
        `${kind}, held back`,
        of.filter(({ document }) => document.heldBack),
      ),
    )
    lines.push(summary(kind, of))
  }
  return lines.join('\n')
}

function summary(name: string, rows: readonly Row[]): string {
  return row([name, String(rows.length), ...meansOf(rows.map(({ figures }) => figures))])
}

function row([name = '', ...columns]: readonly string[]): string {
  return name.padEnd(20) + columns.map((column) => column.padStart(8)).join('')
}
