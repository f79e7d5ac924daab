// npm run bench -- anchoring <folder of .txt articles, one block a line> [part of the name of a family]
// MATCHER=own or MATCHER=selector runs one table; SHOW=wrong,partial prints the cases with these verdicts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from '#domain/anchor/describe.ts'
import { resolve } from '#domain/anchor/resolve.ts'
import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import { hashText } from '#domain/text/hash.ts'
import type { Span } from '#domain/text/span.ts'
import { FAMILIES, type Case, type Family, type Severity } from './anchoring/edits.ts'
import { LENGTHS, passage } from './anchoring/quotes.ts'
import { randomFrom } from './anchoring/random.ts'
import { measureSpeed } from './anchoring/speed.ts'

type Article = { readonly name: string; readonly text: string }
type Matcher = { readonly name: string; readonly find: (target: Target, item: Case) => Anchor }
type Verdict = 'right' | 'partial' | 'wrong' | 'flagged' | 'orphaned'
type Tally = Record<Verdict, number> & { cases: number; ms: number; check: number }

const QUOTES_PER_LENGTH = 2
/** What other programs store on each side. */
const FOREIGN_CONTEXT = 32
const RIGHT = 0.8

const MATCHERS: readonly Matcher[] = [
  {
    name: 'own annotation (snapshot)',
    find: (target, item) => resolve(target, item.text, hashText(item.text), item.old),
  },
  {
    name: 'selector alone, 32 characters',
    find: (target, item) => resolve(foreign(target), item.text, hashText(item.text)),
  },
]

export default async function run([folder, only]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('Which folder of .txt articles?')
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file): Article => ({ name: file, text: blocksOf(readFileSync(join(folder, file), 'utf8')) }))
    .filter(({ text }) => text.length > 1500)
  // A third is held back: nothing is chosen by looking at it.
  const held = articles.filter(({ name }) => randomFrom(name)() < 1 / 3)
  const families = FAMILIES.filter(({ name }) => only === undefined || name.includes(only))
  for (const matcher of MATCHERS) {
    if (process.env['MATCHER'] !== undefined && !matcher.name.startsWith(process.env['MATCHER'])) continue
    const tallies = articles.flatMap((article, i) => {
      const other = otherThan(article, [...articles.slice(i + 1), ...articles.slice(0, i)])
      return families.flatMap((family) => judge(matcher, family, article, other))
    })
    report(matcher, families, tallies, new Set(held.map(({ name }) => name)))
  }
  if (only === undefined) measureSpeed(articles.map(({ text }) => text))
}

type Judged = {
  article: string
  family: Family
  severity: Severity
  length: string
  verdict: Verdict
  check: boolean
  ms: number
}

function judge(matcher: Matcher, family: Family, article: Article, other: Article): Judged[] {
  const judged: Judged[] = []
  for (const length of LENGTHS) {
    for (let n = 0; n < QUOTES_PER_LENGTH; n++) {
      const at = passage(article.text, length, randomFrom(`${article.name} ${length.name} ${n}`))
      if (at === null) continue
      for (const severity of [0, 1, 2] as const) {
        const random = randomFrom(`${article.name} ${family.name} ${length.name} ${n} ${severity}`)
        const item = family.edit({ text: article.text, at, other: other.text, random }, severity)
        if (item === null || item.text === item.old) continue
        const target = describe(item.old, hashText(item.old), item.at)
        const before = performance.now()
        const anchor = matcher.find(target, item)
        const ms = performance.now() - before
        const verdict = verdictOn(anchor, item.truth)
        if (process.env['SHOW'] !== undefined && process.env['SHOW'].split(',').includes(verdict))
          show(matcher, family, severity, article, target, item, anchor, verdict)
        judged.push({
          article: article.name,
          family,
          severity,
          length: length.name,
          verdict,
          check: anchor.kind === 'changed',
          ms,
        })
      }
    }
  }
  return judged
}

function verdictOn(anchor: Anchor, truth: Span | null): Verdict {
  if (anchor.kind === 'orphaned') return 'orphaned'
  const shared = truth === null ? 0 : overlap(anchor.at, truth)
  if (shared >= RIGHT) return 'right'
  if (shared > 0) return 'partial'
  return anchor.kind === 'changed' ? 'flagged' : 'wrong'
}

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function report(
  matcher: Matcher,
  families: readonly Family[],
  judged: readonly Judged[],
  held: ReadonlySet<string>,
): void {
  console.log(
    `\n${matcher.name}\n${''.padEnd(34)}  cases    right  partial    wrong  flagged orphaned    check       ms`,
  )
  for (const family of families) {
    for (const severity of [0, 1, 2] as const) {
      line(
        `${family.group}: ${family.name} ${severity}`,
        judged.filter((one) => one.family === family && one.severity === severity),
      )
    }
  }
  for (const { name } of LENGTHS)
    line(
      `${name} characters, edits`,
      judged.filter((one) => one.length === name && one.family.group !== 'deleted'),
    )
  for (const part of ['developed on', 'held back'] as const) {
    const own = judged.filter((one) => held.has(one.article) === (part === 'held back'))
    line(
      `${part}: edits`,
      own.filter(({ family }) => family.group !== 'deleted'),
    )
    line(
      `${part}: deletions`,
      own.filter(({ family }) => family.group === 'deleted'),
    )
    line(
      `${part}: deletions, no look-alike`,
      own.filter(({ family }) => family.group === 'deleted' && !family.name.includes('look')),
    )
  }
}

function line(name: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return
  const tally: Tally = { right: 0, partial: 0, wrong: 0, flagged: 0, orphaned: 0, cases: 0, ms: 0, check: 0 }
  for (const { verdict, check, ms } of judged) {
    tally[verdict] += 1
    tally.cases += 1
    tally.ms += ms
    if (check && verdict === 'right') tally.check += 1
  }
  const percent = (count: number) => ((100 * count) / tally.cases).toFixed(2).padStart(8)
  const { right, partial, wrong, flagged, orphaned, check } = tally
  const cells = [right, partial, wrong, flagged, orphaned, check].map(percent).join(' ')
  console.log(
    `${name.padEnd(34)} ${String(tally.cases).padStart(6)} ${cells} ${(tally.ms / tally.cases).toFixed(2).padStart(8)}`,
  )
}

function show(
  matcher: Matcher,
  family: Family,
  severity: Severity,
  article: Article,
  target: Target,
  item: Case,
  anchor: Anchor,
  verdict: Verdict,
): void {
  const say = (at: Span | null) =>
    at === null
      ? 'gone'
      : JSON.stringify(
          item.text.slice(Math.max(0, at.start - 20), at.start) +
            '⟦' +
            item.text.slice(at.start, at.end) +
            '⟧' +
            item.text.slice(at.end, at.end + 20),
        )
  console.log(
    `${verdict} · ${matcher.name} · ${family.name} ${severity} · ${article.name}\n  quote ${JSON.stringify(target.quote.prefix.slice(-20))} ${JSON.stringify(target.quote.exact)} ${JSON.stringify(target.quote.suffix.slice(0, 20))}\n  truth ${say(item.truth)}\n  found ${anchor.kind} ${anchor.kind === 'orphaned' ? '' : say(anchor.at)}`,
  )
}

function foreign(target: Target): Target {
  const { exact, prefix, suffix } = target.quote
  return {
    ...target,
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-FOREIGN_CONTEXT),
      suffix: suffix.slice(0, FOREIGN_CONTEXT),
    },
  }
}

/** The next article in the same kind of script: an edit that no person makes proves nothing. */
function otherThan(article: Article, others: readonly Article[]): Article {
  const other = others.find(({ text }) => isSpaced(text) === isSpaced(article.text)) ?? others[0]
  if (other === undefined) throw new Error('One article is too few.')
  return other
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
