// npm run bench -- train-head <folder> [--all] [--write]: trains what finds the headline, the byline and the date.
import { bodyColumns } from '#domain/article/body/body-chances.ts'
import type { Columns } from '#domain/article/body/columns.ts'
import { chances, type Forest } from '#domain/article/body/forest.ts'
import { bylineCandidates, bylineColumns } from '#domain/article/head/byline-features.ts'
import { dateCandidates, dateColumns, dayOrderFor } from '#domain/article/head/date-features.ts'
import { headlineCandidates, headlineColumns } from '#domain/article/head/headline-features.ts'
import { pageOf, type Page } from '#domain/article/head/page.ts'
import { readLines } from '#domain/article/line.ts'
import { SEPARATOR } from '#domain/article/separator.ts'
import { boost, type Options } from './parsing/boost.ts'
import { hashOf, readCorpus, type Document } from './parsing/corpus.ts'
import { folded } from './parsing/figures.ts'
import { packed, writeForests } from './parsing/pack.ts'

/** The candidates of one text: their columns, which are right, and what the best one is worth. */
type Choice = {
  readonly document: Document
  readonly columns: Columns
  readonly right: readonly boolean[]
  readonly says: readonly string[]
}

const FOLDS = 5
const MOST_COLUMNS = 40
const OPTIONS: Options = { trees: 110, depth: 3, rate: 0.1, rows: 0.6, share: 0.4, damping: 3, seed: 3 }

export default async function run(args: string[]): Promise<void> {
  const [folder] = args
  if (folder === undefined) throw new Error('Which folder? npm run bench -- train-head <folder> [--all] [--write]')
  const documents = readCorpus(folder)
  const pages = documents.map((document) => ({ document, page: pageOfText(document.text) }))
  const headlines = pages
    .filter(({ document }) => document.truth.title)
    .map(({ document, page }) => headlineChoice(document, page))
  const headline = train('headline', headlines, args)
  const headOf = (page: Page) =>
    chosen(headline, headlineColumns(page, headlineCandidates(page)), headlineCandidates(page))
  const bylines = pages
    .filter(({ document }) => document.truth.authors?.length)
    .map(({ document, page }) => {
      const gold = new Set(document.truth.authors?.map(folded))
      const candidates = bylineCandidates(page)
      const right = candidates.map((candidate) => candidate.names.every((name) => gold.has(folded(name))))
      return {
        document,
        columns: bylineColumns(page, headOf(page), candidates),
        right,
        says: candidates.map(({ names }) => names.join(', ')),
      }
    })
  const byline = train('byline', bylines, args)
  const dates = pages
    .filter(({ document }) => document.truth.date)
    .map(({ document, page }) => {
      const candidates = dateCandidates(page, dayOrderFor(page))
      const right = candidates.map(({ day }) => day.day === document.truth.date)
      return {
        document,
        columns: dateColumns(page, headOf(page), candidates),
        right,
        says: candidates.map(({ day, index }) => `${day.day} in ${page.lines[index]?.text.slice(0, 100)}`),
      }
    })
  const date = train('date', dates, args)
  if (args.includes('--write')) {
    const made = `train-head\` from ${documents.filter((d) => args.includes('--all') || !d.heldBack).length} dumps`
    writeForests('src/domain/article/head/weights.ts', '#domain/article/body/forest.ts', made, {
      HEADLINE: headline,
      BYLINE: byline,
      DATE: date,
    })
  }
}

function pageOfText(text: string): Page {
  const lines = readLines(text).lines.filter((line) => !SEPARATOR.test(line.text))
  const { language, columns, chances: body } = bodyColumns(lines)
  return pageOf(lines, language, columns, body)
}

function headlineChoice(document: Document, page: Page): Choice {
  const candidates = headlineCandidates(page)
  const title = folded(document.truth.title ?? '')
  return {
    document,
    columns: headlineColumns(page, candidates),
    right: candidates.map((i) => folded(page.lines[i]?.text ?? '') === title),
    says: candidates.map((i) => page.lines[i]?.text ?? ''),
  }
}

function train(name: string, choices: readonly Choice[], args: readonly string[]): Forest {
  const tuned = args.includes('--all') ? choices : choices.filter(({ document }) => !document.heldBack)
  const names = useful(tuned)
  let outOfFold = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = ({ document: { truth } }: Choice) =>
      hashOf(`fold ${truth.site ?? truth.url ?? truth.id}`) % FOLDS === fold
    const forest = fit(
      tuned.filter((choice) => !inFold(choice)),
      names,
    )
    const asked = tuned.filter(inFold)
    outOfFold += asked.filter((choice) => isRight(forest, choice)).length
    if (args.includes('--misses')) for (const choice of asked) showMiss(forest, choice)
  }
  const forest = fit(tuned, names)
  const held = choices.filter(({ document }) => document.heldBack)
  const share = (of: readonly Choice[], test: (choice: Choice) => boolean) =>
    (of.filter(test).length / of.length).toFixed(3)
  const possible = (choice: Choice) => choice.right.includes(true)
  console.log(
    `${name}: out of fold ${(outOfFold / tuned.length).toFixed(3)} of ${share(tuned, possible)}; held back ${share(held, (choice) => isRight(forest, choice))} of ${share(held, possible)}`,
  )
  console.log('  most useful:', names.slice(0, 24).join(', '))
  return forest
}

/** A miss where a right candidate was there: what was taken, and what should have been. */
function showMiss(forest: Forest, choice: Choice) {
  const { document, columns, right, says } = choice
  if (document.kind !== 'inner' || !right.includes(true) || isRight(forest, choice)) return
  const scores = chances(forest, columns, right.length)
  const at = best(scores)
  const should = right.indexOf(true)
  console.log(
    `  ${document.set}/${document.id}\n    took   ${scores[at]?.toFixed(2)} ${says[at]}\n    should ${scores[should]?.toFixed(2)} ${says[should]}`,
  )
}

function isRight(forest: Forest, { columns, right }: Choice): boolean {
  return right[best(chances(forest, columns, right.length))] === true
}

function chosen(forest: Forest, columns: Columns, candidates: readonly number[]): number {
  return candidates[best(chances(forest, columns, candidates.length))] ?? -1
}

function best(values: Float64Array): number {
  let at = 0
  for (const [i, value] of values.entries()) if (value > (values[at] ?? 0)) at = i
  return at
}

function useful(choices: readonly Choice[]): string[] {
  const names = [...(choices[0]?.columns.keys() ?? [])]
  const { gains } = boost(tableOf(choices, names), { ...OPTIONS, trees: 40 })
  const ranked = names.map((name, i) => ({ name, gain: gains[i] ?? 0 })).toSorted((a, b) => b.gain - a.gain)
  return ranked.slice(0, MOST_COLUMNS).map(({ name }) => name)
}

function fit(choices: readonly Choice[], names: readonly string[]): Forest {
  return packed(boost(tableOf(choices, names), OPTIONS), names)
}

/** Each text counts alike; a text without a right candidate teaches what is wrong. */
function tableOf(choices: readonly Choice[], names: readonly string[]) {
  const rows = choices.flatMap(({ right, columns }) =>
    right.map((label, i) => ({ label, columns, i, weight: (label ? 6 : 1) * Math.min(1, 30 / right.length) })),
  )
  return {
    columns: names.map((name) => ({
      name,
      values: Float32Array.from(rows, ({ columns, i }) => columns.get(name)?.[i] ?? 0),
    })),
    labels: Uint8Array.from(rows, ({ label }) => Number(label)),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  }
}
