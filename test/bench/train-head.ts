// npm run bench -- train-head <folder> [--all] [--write] [--crossed <folder>]: trains what finds the headline, the byline and the date.
import { bodyColumns } from '#domain/article/body/body-chances.ts'
import type { Columns } from '#domain/article/body/columns.ts'
import { chances, type Forest } from '#domain/article/body/forest.ts'
import { bylineCandidates, bylineColumns } from '#domain/article/head/byline-features.ts'
import { dateCandidates, dateColumns, dayOrderFor } from '#domain/article/head/date-features.ts'
import { headlineCandidates } from '#domain/article/head/headline-candidates.ts'
import { headlineColumns } from '#domain/article/head/headline-features.ts'
import { pageOf, type Page } from '#domain/article/head/page.ts'
import { headlineReading } from '#domain/article/headline-reading.ts'
import { readLines } from '#domain/article/line.ts'
import { SEPARATOR } from '#domain/article/separator.ts'
import { MODELS, type BodyModels } from '#domain/article/models.ts'
import { boost, type Options, type Table } from './parsing/boost.ts'
import { foldOf, FOLDS, readCorpus, type Document } from './parsing/corpus.ts'
import { argument, crossedBody, writeCrossed } from './parsing/crossed.ts'
import { folded } from './parsing/figures.ts'
import { packed, writeWeights } from './parsing/pack.ts'

/** The candidates of one text: their columns, which are right, and what the best one is worth. */
type Choice = {
  readonly document: Document
  readonly columns: Columns
  readonly right: readonly boolean[]
  readonly says: readonly string[]
}

type Asked = { readonly document: Document; readonly page: Page }
type Learned = { readonly crossed: readonly Forest[]; readonly all: Forest }

// A text is one decision, with as much weight as a few lines.
const RANKED_WEIGHT = 3
const MOST_COLUMNS = 40
const OPTIONS: Options = { trees: 110, depth: 3, rate: 0.1, rows: 0.6, share: 0.4, damping: 3, seed: 3 }
// Many candidates a page: smaller steps and tamer leaves find the order better, and more of what stands around them tells.
const RANKED: Options = { ...OPTIONS, trees: 150, rate: 0.07, damping: 10 }
const MOST_RANKED_COLUMNS = 64

export default async function run(args: string[]): Promise<void> {
  const [corpus] = args
  if (corpus === undefined) throw new Error('Which folder? npm run bench -- train-head <folder> [--all] [--write]')
  const folder = argument(args, '--crossed')
  const bodyFor = crossedBody(folder)
  const pages = readCorpus(corpus)
    .filter(({ heldBack }) => args.includes('--all') || !heldBack)
    .map((document) => ({ document, page: pageOfText(document.text, bodyFor(document.truth) ?? MODELS.body) }))
  const headlines = pages
    .filter(({ document }) => document.truth.title)
    .map(({ document, page }) => headlineChoice(document, page))
  const headline = train('headline', headlines, args, true)
  const headOf = ({ document, page }: Asked) => {
    const candidates = headlineCandidates(page)
    return chosen(
      headline.crossed[foldOf(document.truth)] ?? headline.all,
      headlineColumns(page, candidates),
      candidates,
    )
  }
  const bylines = pages
    .filter(({ document }) => document.truth.authors?.length)
    .map((asked): Choice => {
      const { document, page } = asked
      const gold = new Set(document.truth.authors?.map(folded))
      const candidates = bylineCandidates(page)
      return {
        document,
        columns: bylineColumns(page, headOf(asked), candidates),
        right: candidates.map((candidate) => candidate.names.every((name) => gold.has(folded(name)))),
        says: candidates.map(({ names }) => names.join(', ')),
      }
    })
  const byline = train('byline', bylines, args, false)
  const dates = pages
    .filter(({ document }) => document.truth.date)
    .map((asked): Choice => {
      const { document, page } = asked
      const candidates = dateCandidates(page, dayOrderFor(page))
      return {
        document,
        columns: dateColumns(page, headOf(asked), candidates),
        right: candidates.map(({ day }) => day.day === document.truth.date),
        says: candidates.map(({ day, index }) => `${day.day} in ${page.lines[index]?.text.slice(0, 100)}`),
      }
    })
  const date = train('date', dates, args, false)
  if (folder !== undefined) {
    const models = Array.from({ length: FOLDS }, (_, fold) => ({
      headline: headline.crossed[fold] ?? headline.all,
      byline: byline.crossed[fold] ?? byline.all,
      date: date.crossed[fold] ?? date.all,
    }))
    writeCrossed(folder, 'head', models)
  }
  if (args.includes('--write')) {
    writeWeights('src/domain/article/head/weights.ts', `train-head\` from ${pages.length} dumps`, {
      HEADLINE: headline.all,
      BYLINE: byline.all,
      DATE: date.all,
    })
  }
}

function pageOfText(text: string, models: BodyModels): Page {
  const lines = readLines(text).lines.filter((line) => !SEPARATOR.test(line.text))
  const { language, columns, ofTrees } = bodyColumns(lines, models)
  return pageOf(lines, language, columns, ofTrees)
}

function headlineChoice(document: Document, page: Page): Choice {
  const candidates = headlineCandidates(page)
  const title = folded(document.truth.title ?? '')
  return {
    document,
    columns: headlineColumns(page, candidates),
    right: candidates.map((i) => folded(wordsOf(page, i)) === title),
    says: candidates.map((i) => page.lines[i]?.text ?? ''),
  }
}

function wordsOf({ lines }: Page, index: number): string {
  const line = lines[index]
  return line ? headlineReading(line, lines[index - 1]).text : ''
}

/** Trees for each fold of sites, learned from the other sites, and trees from all. `ranked`: one of a text's candidates is it. */
function train(name: string, choices: readonly Choice[], args: readonly string[], ranked: boolean): Learned {
  const names = useful(choices, ranked)
  let right = 0
  const crossed = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ document }: Choice) => foldOf(document.truth) === fold
    const others = choices.filter((choice) => !inFold(choice))
    const forest = fit(others, names, ranked)
    const asked = choices.filter(inFold)
    right += asked.filter((choice) => isRight(forest, choice)).length
    if (args.includes('--misses')) for (const choice of asked) showMiss(forest, choice)
    return forest
  })
  const possible = choices.filter((choice) => choice.right.includes(true)).length
  const share = (count: number) => (count / choices.length).toFixed(3)
  console.log(`${name}: out of fold ${share(right)} of ${share(possible)}`)
  console.log('  most useful:', names.slice(0, 24).join(', '))
  return { crossed, all: fit(choices, names, ranked) }
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

function useful(choices: readonly Choice[], ranked: boolean): string[] {
  const names = [...(choices[0]?.columns.keys() ?? [])]
  const { gains } = boost(tableOf(choices, names, ranked), { ...OPTIONS, trees: 40 })
  const sorted = names.map((name, i) => ({ name, gain: gains[i] ?? 0 })).toSorted((a, b) => b.gain - a.gain)
  return sorted.slice(0, ranked ? MOST_RANKED_COLUMNS : MOST_COLUMNS).map(({ name }) => name)
}

function fit(choices: readonly Choice[], names: readonly string[], ranked: boolean): Forest {
  return packed(boost(tableOf(choices, names, ranked), ranked ? RANKED : OPTIONS), names)
}

/**
 * Each text counts alike. Where one candidate is to be chosen, it is learned among the others of its text;
 * else a text without a right candidate teaches what is wrong.
 */
function tableOf(choices: readonly Choice[], names: readonly string[], ranked: boolean): Table {
  const taught = ranked ? choices.filter(({ right }) => right.includes(true)) : choices
  const rows = taught.flatMap(({ right, columns }, group) => {
    const hits = right.filter(Boolean).length
    return right.map((is, i) => ({
      columns,
      i,
      group,
      label: ranked ? Number(is) / hits : Number(is),
      weight: ranked ? RANKED_WEIGHT : (is ? 6 : 1) * Math.min(1, 30 / right.length),
    }))
  })
  const table = {
    columns: names.map((name) => ({
      name,
      values: Float32Array.from(rows, ({ columns, i }) => columns.get(name)?.[i] ?? 0),
    })),
    labels: Float32Array.from(rows, ({ label }) => label),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  }
  return ranked ? { ...table, groups: Int32Array.from(rows, ({ group }) => group) } : table
}
