// npm run bench -- train-body <folder> [--beside <folder>] [--all] [--write] [--without=<kind>] [--crossed <folder>]: trains what
// scores body lines. Pages beside have bodies that were read from their markup by machine: they teach the net and are not asked.
import { mixed } from '#domain/article/body/body-chances.ts'
import type { Columns } from '#domain/article/body/columns.ts'
import { logistic, treeOdds } from '#domain/article/body/forest.ts'
import { leastChance } from '#domain/article/body/least-chance.ts'
import { lineColumns } from '#domain/article/body/line-features.ts'
import { netOdds } from '#domain/article/body/net.ts'
import { languageOf } from '#domain/article/language-of.ts'
import { readLines, type Line } from '#domain/article/line.ts'
import type { BodyModels } from '#domain/article/models.ts'
import { SEPARATOR } from '#domain/article/separator.ts'
import { boost, type Options, type Table } from './parsing/boost.ts'
import { foldOf, FOLDS, readCorpus, type Document } from './parsing/corpus.ts'
import { argument, writeCrossed } from './parsing/crossed.ts'
import { f1, figuresOf } from './parsing/figures.ts'
import { learnNet } from './parsing/learn-net.ts'
import type { NetShape } from './parsing/net-slopes.ts'
import { packed, writeWeights } from './parsing/pack.ts'
import { swapped, type KnownPage } from './parsing/swapped.ts'
import { trueLines, type TrueLine } from './parsing/true-lines.ts'

type Example = KnownPage & { readonly columns: Columns }

// Most lines are menus: of those one in so many is enough for the trees, counted as often.
const FEW_WORDS = 4
const ONE_IN = 4
// More cost space in the tables and tell little.
const MOST_COLUMNS = 64
// More of them leave no room for the net, which tells more.
const TREES: Options = { trees: 135, depth: 5, rate: 0.07, rows: 0.5, share: 0.35, damping: 12, seed: 1 }
// The damping of the trees is meant for texts that weigh about this much.
const TREE_WEIGHT = 30
const LEAST_BODY = 15
// Words: a page beside with a shorter body is more likely misread than short.
const LEAST_BESIDE = 60
// With more rounds the net knows the pages by heart.
const NET: NetShape = { channels: 24, blocks: 5, isChoice: false, rounds: 8 }
// With two the gain is half of that with four.
const SWAPS = 4
const NET_SEED = 1
// The net sees the neighbours of a line itself.
const OF_NEIGHBOURS = /[+-]\d$| (?:near|before|after|wide)$/
const OF_THE_PLACE = 'text before'

export default async function run(args: string[]): Promise<void> {
  const [corpus] = args
  if (corpus === undefined) throw new Error('Which folder? npm run bench -- train-body <folder> [--all] [--write]')
  const all = args.includes('--all')
  const pages = readCorpus(corpus)
    .filter(({ truth, kind }) => truth.body && !args.includes(`--without=${kind}`))
    .map(pageOf)
  const examples = pages.map(exampleOf)
  const isSeen = ({ document }: KnownPage) => all || !document.heldBack
  const train = examples.filter(isSeen)
  const beside = besideOf(argument(args, '--beside')).filter(isSeen)
  const more = [...beside, ...swapped(pages.filter(isSeen), SWAPS).map(exampleOf)]
  const names = [...(train[0]?.columns.keys() ?? [])]
  const kept = mostUseful(train, names)
  const netNames = names.filter((name) => name === OF_THE_PLACE || !OF_NEIGHBOURS.test(name))
  console.log(
    `${train.length} texts, ${train.reduce((sum, { lines }) => sum + lines.length, 0)} lines, ${names.length} columns`,
  )
  console.log('most useful:', kept.slice(0, 40).join(', '))

  const folder = argument(args, '--crossed')
  if (folder !== undefined) {
    const crossed = Array.from({ length: FOLDS }, (_, fold) => {
      const isOutside = ({ document }: KnownPage) => foldOf(document.truth) !== fold
      return learn(train.filter(isOutside), more.filter(isOutside), kept, netNames)
    })
    writeCrossed(folder, 'body', crossed)
    report('out of fold', train, ({ document }) => crossed[foldOf(document.truth)]!)
  }
  const models = learn(train, more, kept, netNames)
  if (args.includes('--write')) {
    writeWeights('src/domain/article/body/weights.ts', `train-body\` from ${train.length + beside.length} dumps`, {
      BODY_TREES: models.trees,
      BODY_NET: models.net,
    })
  }
  // Nothing is held back from what learned everything.
  if (!all) {
    report(
      'held back',
      examples.filter(({ document }) => document.heldBack),
      () => models,
    )
  }
}

/** The net learns from more pages, those beside and those that were made: trees gain little by the first, nothing by the others. */
function learn(
  examples: readonly Example[],
  more: readonly Example[],
  treeNames: readonly string[],
  netNames: readonly string[],
): BodyModels {
  return {
    trees: packed(boost(tableOf(examples, treeNames), TREES), treeNames),
    net: learnNet(
      [...examples, ...more].map(({ columns, labels, lines }) => {
        const scale = scaleOf(lines, labels)
        return { columns, labels, weights: Float64Array.from(lines, (line) => weightOf(line) * scale) }
      }),
      netNames,
      NET,
      NET_SEED,
    ),
  }
}

function besideOf(folder: string | undefined): Example[] {
  const pages = folder === undefined ? [] : readCorpus(folder).map(pageOf)
  return pages.filter((page) => bodyWords(page) >= LEAST_BESIDE).map(exampleOf)
}

function bodyWords({ lines, labels }: KnownPage): number {
  return lines.reduce((sum, { words }, i) => sum + (labels[i] === 1 ? words.length : 0), 0)
}

function pageOf(document: Document): KnownPage {
  const lines = readLines(document.text).lines.filter(({ text }) => !SEPARATOR.test(text))
  return { document, lines, labels: trueLines(document.truth, lines) }
}

function exampleOf(page: KnownPage): Example {
  const language = languageOf(page.lines.flatMap((line) => line.words))
  return { ...page, columns: lineColumns(page.lines, language) }
}

function tableOf(examples: readonly Example[], names: readonly string[]): Table {
  const rows = examples.flatMap(({ columns, labels, lines }, e) => {
    const scale = scaleOf(lines, labels)
    return labels.flatMap((label, i) => {
      const line = lines[i]
      const light = label === 0 && (line?.words.length ?? 0) <= FEW_WORDS
      if (!line || label === null || (light && (i + e) % ONE_IN !== 0)) return []
      return [{ columns, i, label, weight: (light ? ONE_IN : 1) * weightOf(line) * scale * TREE_WEIGHT }]
    })
  })
  return {
    columns: names.map((name) => ({
      name,
      values: Float32Array.from(rows, ({ columns, i }) => columns.get(name)?.[i] ?? 0),
    })),
    labels: Float32Array.from(rows, ({ label }) => label),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  }
}

/** A text counts as much as another: 1 for its body. */
function scaleOf(lines: readonly Line[], labels: readonly TrueLine[]): number {
  const body = lines.reduce((sum, line, i) => sum + (labels[i] === 1 ? weightOf(line) : 0), 0)
  return 1 / Math.max(LEAST_BODY, body)
}

/** Within a text a line counts by its words, and a little for being one. */
function weightOf({ words }: Line): number {
  return 0.3 + Math.min(words.length, 80) / 25
}

function mostUseful(examples: readonly Example[], names: readonly string[]): string[] {
  const { gains } = boost(tableOf(examples, names), { ...TREES, trees: 60 })
  return names
    .map((name, i) => ({ name, gain: gains[i] ?? 0 }))
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST_COLUMNS)
    .map(({ name }) => name)
}

function report(name: string, examples: readonly Example[], modelsOf: (example: Example) => BodyModels) {
  const odds = examples.map((example) => {
    const { trees, net } = modelsOf(example)
    const { columns, lines } = example
    return { trees: treeOdds(trees, columns, lines.length), net: netOdds(net, columns, lines.length) }
  })
  tell(
    `trees, ${name}`,
    examples,
    odds.map(({ trees }) => trees.map(logistic)),
  )
  tell(
    `net, ${name}`,
    examples,
    odds.map(({ net }) => net.map(logistic)),
  )
  tell(
    `both, ${name}`,
    examples,
    odds.map(({ trees, net }) => mixed(trees, net)),
  )
}

function tell(name: string, examples: readonly Example[], chances: readonly Float64Array[]) {
  for (const kind of ['inner', 'lite', 'wet', 'w3m']) {
    const of = examples.flatMap((example, e) =>
      example.document.kind === kind ? [{ ...example, chances: chances[e]! }] : [],
    )
    let precision = 0
    let recall = 0
    let paragraphs = 0
    let counted = 0
    for (const { lines, document, chances: ofLines } of of) {
      const least = leastChance(lines, ofLines)
      const taken = lines.filter((_, i) => (ofLines[i] ?? 0) > least).map(({ text }) => text)
      const figures = figuresOf(document.truth, { title: '', authors: [], published: null, paragraphs: taken })
      if (figures.precision !== null) {
        precision += figures.precision
        counted++
      }
      recall += figures.recall ?? 0
      paragraphs += figures.paragraphs ?? 0
    }
    const body = f1(precision / counted, recall / of.length).toFixed(4)
    console.log(name.padEnd(20), kind.padEnd(6), `body F1 ${body}, lines ${(paragraphs / of.length).toFixed(3)}`)
  }
}
