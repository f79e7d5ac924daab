import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Article, Block, Meta } from './article.ts'
import { parseArticle } from './parse.ts'
import type { Facts } from './source.ts'

type Expected = {
  readonly input?: string
  readonly facts?: Facts
  readonly meta: Partial<Meta>
  readonly blocks: readonly object[]
  readonly aside: readonly (readonly [string, string])[]
}

const FOLDER = 'test/fixtures/articles'
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(cases.map(({ name }) => name))('[P1] every block of %s is what a reader takes it for', (name) => {
  const file = `${FOLDER}/${name}/expected.json`
  expect(existsSync(file), `${file} is missing`).toBe(true)
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected
  const text = readFileSync(expected.input ?? `${FOLDER}/${name}/input.txt`, 'utf8')
  const article = parseArticle({ id: `seed:${name}`, name: `${name}.txt`, text, facts: expected.facts ?? {} })
  expect(article.blocks.map((block) => shown(article, block))).toEqual(expected.blocks)
  expect(asideLines(article, text)).toEqual(expected.aside)
  expect(article.meta).toMatchObject(expected.meta)
})

/** A block as a reader sees it: its words, not its offsets. */
function shown({ text }: Article, block: Block): object {
  const words = (at: { start: number; end: number }) => text.slice(at.start, at.end)
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, text: words(block.at) }
    case 'quotation':
      return { kind: block.kind, lead: block.lead && words(block.lead), paragraphs: block.paragraphs.map(words) }
    case 'list':
      return { kind: block.kind, ordered: block.items[0]?.number === 1, items: block.items.map(words) }
    case 'caption':
      return { kind: block.kind, words: words(block.words), credit: block.credit && words(block.credit) }
    default:
      return { kind: block.kind, text: words(block.at) }
  }
}

function asideLines(article: Article, source: string): [string, string][] {
  return article.aside.flatMap(({ source: spans, why }) =>
    spans.flatMap(({ start, end }) =>
      source
        .slice(start, end)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line): [string, string] => [why, line]),
    ),
  )
}
