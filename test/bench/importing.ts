// npm run bench -- importing <folder> [--out <folder>] [--crossed <folder>]: how well saved pages are read, beside the libraries
// that help with it. `--crossed` as for parsing: models that have not seen the page's site.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byDefuddle, byReadability, type Extraction } from '../../src/importing/page/extractions.ts'
import { dayIn, namesFrom } from '../../src/importing/page/page-values.ts'
import { readPage } from '../../src/importing/page/read-page.ts'
import { argument, crossedModels } from './parsing/crossed.ts'
import { isHeldBack, readTruth, type Truth } from './parsing/corpus.ts'
import { type Figures, figuresOf, meansOf, type Parsed } from './parsing/figures.ts'

type Page = { readonly set: string; readonly id: string; readonly html: string; readonly truth: Truth }
type Row = { readonly method: string; readonly page: Page; readonly figures: Figures; readonly milliseconds: number }
type OutBlock = { readonly kind: string; readonly text: string; readonly start: number; readonly end: number }

const METHODS = ['readability', 'defuddle', 'ours']
const NOT_BODY = new Set(['kicker', 'headline', 'standfirst', 'byline', 'caption', 'separator'])

export default async function run(args: string[]): Promise<void> {
  const [folder] = args
  if (folder === undefined) throw new Error('Which folder? npm run bench -- importing <folder> [--out <folder>]')
  const out = argument(args, '--out')
  const treesFor = crossedModels(argument(args, '--crossed'))
  const rows = pagesOf(folder).flatMap((page) => [
    timed(page, 'readability', () => alone(byReadability(page.html), page.truth)),
    timed(page, 'defuddle', () => alone(byDefuddle(page.html, page.truth.url ?? null), page.truth)),
    timed(page, 'ours', () => {
      const { lines, facts } = readPage(page.html, null, treesFor(page.truth))
      const kept = lines.filter(({ aside }) => aside === null)
      const blocks = kept.map(({ form, text }) => ({ kind: form.kind, text, start: 0, end: 0 }))
      const { title = '', authors = [], published = null } = facts
      if (out !== undefined) write(join(out, page.set), page.id, { title, authors, published, blocks })
      return { title, authors, published, paragraphs: bodyOf(blocks, page.truth) }
    }),
  ])
  console.log(tableRow(['', 'pages', 'P', 'R', 'F1', 'paras', 'title', 'authors', 'date', 'slowest']))
  for (const method of METHODS) {
    const own = rows.filter((row) => row.method === method)
    const parts = { 'tuned on': false, 'held back': true }
    for (const [name, held] of Object.entries(parts))
      console.log(
        summary(
          `${method}, ${name}`,
          own.filter(({ page }) => isHeldBack(page.truth) === held),
        ),
      )
    console.log(summary(method, own))
  }
}

/** What a library says of names and days is read as our own is; its headings and captions count as ours do. */
function alone({ lines, title, byline, published }: Extraction, truth: Truth): Parsed {
  const blocks = lines.map(({ form, text }) => ({ kind: form.kind, text }))
  return { title, authors: namesFrom(byline), published: dayIn(published), paragraphs: bodyOf(blocks, truth) }
}

function bodyOf(blocks: readonly Pick<OutBlock, 'kind' | 'text'>[], truth: Truth): string[] {
  const body = blocks.filter(({ kind }) => !NOT_BODY.has(kind) && !(kind === 'heading' && truth.headings))
  return body.map(({ text }) => text)
}

function timed(page: Page, method: string, read: () => Parsed): Row {
  const started = performance.now()
  const parsed = read()
  return { method, page, figures: figuresOf(page.truth, parsed), milliseconds: performance.now() - started }
}

function pagesOf(folder: string): Page[] {
  const sets = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
  return sets.toSorted().flatMap((set) =>
    readdirSync(join(folder, set))
      .filter((file) => file.endsWith('.html'))
      .toSorted()
      .map((file) => {
        const id = file.slice(0, -'.html'.length)
        const path = join(folder, set, id)
        return { set, id, html: readFileSync(`${path}.html`, 'utf8'), truth: readTruth(`${path}.json`) }
      }),
  )
}

function write(
  folder: string,
  id: string,
  parse: Omit<Parsed, 'paragraphs'> & { readonly blocks: readonly OutBlock[] },
) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${id}.html.json`), JSON.stringify(parse))
}

function summary(name: string, rows: readonly Row[]): string {
  const slowest = Math.max(...rows.map(({ milliseconds }) => milliseconds))
  return tableRow([
    name,
    String(rows.length),
    ...meansOf(rows.map(({ figures }) => figures)),
    `${slowest.toFixed(0)} ms`,
  ])
}

function tableRow([name = '', ...columns]: readonly string[]): string {
  return name.padEnd(24) + columns.map((column) => column.padStart(9)).join('')
}
