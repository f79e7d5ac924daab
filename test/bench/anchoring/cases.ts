import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from '#domain/anchor/describe.ts'
import type { Target } from '#domain/anchor/anchor.ts'
import { hashText, type TextHash } from '#domain/text/hash.ts'
import type { Case } from './edits.ts'
import { FAMILIES, type Family, type Severity } from './families.ts'
import { LENGTHS, passage } from './quotes.ts'
import { randomFrom } from './random.ts'

type Article = { readonly name: string; readonly text: string; readonly heldBack: boolean }

/** One passage, one edit of its text, and what was stored of the passage before it. */
export type Question = Case & {
  readonly article: Article
  readonly family: Family
  readonly severity: Severity
  readonly length: string
  readonly seed: number
  readonly target: Target
  readonly hash: TextHash
}

const QUOTES_PER_LENGTH = 2
/** Shorter texts have no room for the edits. */
const SHORTEST = 1500
/** Prose that is put in comes from so much of other articles: the longest insertion fits. */
const FOREIGN_LENGTH = 12_000
const OTHERS = 3

/** The articles of a folder, a third of them held back: nothing is chosen by looking at those. */
export function readArticles(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((name) => ({
      name,
      text: blocksOf(readFileSync(join(folder, name), 'utf8')),
      heldBack: randomFrom(name)() < 1 / 3,
    }))
    .filter(({ text }) => text.length > SHORTEST)
}

/** Every edit of every passage: the same questions for the same articles and seed, on every machine. */
export function askAll(articles: readonly Article[], only: string, seed: number): Question[] {
  const families = FAMILIES.filter(({ name }) => name.includes(only))
  return articles.flatMap((article, i) => {
    const others = othersThan(article, [...articles.slice(i + 1), ...articles.slice(0, i)])
    return families.flatMap((family) => ask(article, others, family, seed))
  })
}

function ask(article: Article, all: readonly string[], family: Family, seed: number): Question[] {
  const { text } = article
  const others = all.slice(0, OTHERS)
  const foreign = all.reduce((joined, other) => (joined.length < FOREIGN_LENGTH ? `${joined} ${other}` : joined), '')
  const questions: Question[] = []
  for (const { name: length, ...bounds } of LENGTHS) {
    for (let n = 0; n < QUOTES_PER_LENGTH; n++) {
      const name = `${seed} ${article.name} ${length} ${n}`
      const at = passage(text, bounds, randomFrom(name))
      if (at === null) continue
      for (const severity of [0, 1, 2] as const) {
        const random = randomFrom(`${name} ${family.name} ${severity}`)
        const item = family.edit({ text, at, others, foreign, random }, severity)
        if (item === null || item.text === item.old) continue
        const target = describe(item.old, hashText(item.old), item.at)
        questions.push({ ...item, article, family, severity, length, seed, target, hash: hashText(item.text) })
      }
    }
  }
  return questions
}

/** The next articles in the same kind of script: an edit that no person makes proves nothing. */
function othersThan(article: Article, others: readonly Article[]): string[] {
  const same = others.filter(({ text }) => isSpaced(text) === isSpaced(article.text))
  const chosen = (same.length > 0 ? same : others).map(({ text }) => text)
  if (chosen.length === 0) throw new Error('One article is too few.')
  return chosen
}

function isSpaced(text: string): boolean {
  return (text.match(/ /g)?.length ?? 0) > text.length / 20
}

/** As a parsed article has it: a blank line between two blocks. */
function blocksOf(text: string): string {
  return text
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')
}
