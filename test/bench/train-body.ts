// npm run bench -- train-body <folder> [--all] [--write] [--without=<kind>] [--crossed <folder>]: trains the two passes that score body lines.
import { firstColumns } from '#domain/article/body/first-features.ts'
import type { Columns } from '#domain/article/body/columns.ts'
import { chances, type Forest } from '#domain/article/body/forest.ts'
import { secondColumns } from '#domain/article/body/second-features.ts'
import { readLines, type Line } from '#domain/article/line.ts'
import { languageOf } from '#domain/article/language.ts'
import { SEPARATOR } from '#domain/article/separator.ts'
import { boost, type Options, type Table } from './parsing/boost.ts'
import { foldOf, FOLDS, readCorpus, type Document } from './parsing/corpus.ts'
import { argument, writeCrossed } from './parsing/crossed.ts'
import { f1, figuresOf } from './parsing/figures.ts'
import { packed, writeForests } from './parsing/pack.ts'
import { trueLines, type TrueLine } from './parsing/true-lines.ts'

type Example = {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly language: string
  readonly labels: readonly TrueLine[]
  readonly columns: Columns
}

// Most lines are menus: of those one in so many is enough, counted as often.
const FEW_WORDS = 4
const ONE_IN = 4
// More cost space in the tables and tell little.
const MOST_COLUMNS = 64
const FIRST: Options = { trees: 200, depth: 5, rate: 0.07, rows: 0.5, share: 0.35, damping: 12, seed: 1 }
const SECOND: Options = { trees: 130, depth: 4, rate: 0.06, rows: 0.5, share: 0.35, damping: 30, seed: 2 }

export default async function run(args: string[]): Promise<void> {
  const [corpus] = args
  if (corpus === undefined) throw new Error('Which folder? npm run bench -- train-body <folder> [--all] [--write]')
  const all = args.includes('--all')
  const examples = readCorpus(corpus)
    .filter(({ truth, kind }) => truth.body && !args.includes(`--without=${kind}`))
    .map(exampleOf)
  const train = examples.filter(({ document }) => all || !document.heldBack)
  console.log(
    `${train.length} texts, ${train.reduce((sum, { lines }) => sum + lines.length, 0)} lines, ${train[0]?.columns.size} columns`,
  )

  const firstOptions = FIRST
  const names = [...(train[0]?.columns.keys() ?? [])]
  const kept = useful(
    train.map(({ columns }) => columns),
    names,
    train,
    { ...firstOptions, trees: 60 },
  )
  const outOfFold = new Map<Example, Columns>()
  const firsts: Forest[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const [inside, outside] = split(train, fold)
    const forest = fit(
      inside,
      inside.map(({ columns }) => columns),
      kept,
      firstOptions,
    )
    firsts.push(forest)
    for (const example of outside)
      outOfFold.set(example, withSecond(example, chances(forest, example.columns, example.lines.length)))
  }
  report('first pass, out of fold', train, (example) => outOfFold.get(example)?.get('first'))
  const first = fit(
    train,
    train.map(({ columns }) => columns),
    kept,
    firstOptions,
  )
  const secondSets = train.map((example) => outOfFold.get(example) ?? example.columns)
  const secondNames = [...(secondSets[0]?.keys() ?? [])]
  const secondKept = useful(secondSets, secondNames, train, { ...SECOND, trees: 60 })
  const folder = argument(args, '--crossed')
  if (folder !== undefined) {
    const crossed = new Map<Example, Float64Array>()
    const trees = firsts.map((alone, fold) => {
      const [inside, outside] = split(train, fold)
      const sets = unseenSets(inside, fold, kept, firstOptions)
      const behind = fit(inside, sets, secondKept, SECOND)
      for (const example of outside)
        crossed.set(example, chances(behind, outOfFold.get(example) ?? example.columns, example.lines.length))
      return { first: alone, second: behind }
    })
    writeCrossed(folder, 'body', trees)
    report('second pass, out of fold', train, (example) => crossed.get(example))
    report('mean of both, out of fold', train, (example) =>
      crossed.get(example)?.map((chance, i) => (chance + (outOfFold.get(example)?.get('first')?.[i] ?? 0)) / 2),
    )
  }
  const second = fit(train, secondSets, secondKept, SECOND)
  console.log('most useful:', secondKept.slice(0, 40).join(', '))
  if (args.includes('--write'))
    writeForests('src/domain/article/body/weights.ts', './forest.ts', `train-body\` from ${train.length} dumps`, {
      FIRST_PASS: first,
      SECOND_PASS: second,
    })
  // Nothing is held back from what learned everything.
  if (all) return
  const held = examples.filter(({ document }) => document.heldBack)
  report('first pass, held back', held, (example) => chances(first, example.columns, example.lines.length))
  report('second pass, held back', held, (example) =>
    chances(second, withSecond(example, chances(first, example.columns, example.lines.length)), example.lines.length),
  )
  report('mean of both, held back', held, (example) => {
    const one = chances(first, example.columns, example.lines.length)
    const two = chances(second, withSecond(example, one), example.lines.length)
    return two.map((chance, i) => (chance + (one[i] ?? 0)) / 2)
  })
}

function exampleOf(document: Document): Example {
  const lines = readLines(document.text).lines.filter(({ text }) => !SEPARATOR.test(text))
  const language = languageOf(lines.flatMap((line) => line.words))
  return { document, lines, language, labels: trueLines(document.truth, lines), columns: firstColumns(lines, language) }
}

function withSecond({ columns, lines, language }: Example, first: Float64Array): Columns {
  return new Map([...columns, ...secondColumns(lines, language, columns, first)])
}

/**
 * What a second pass learns from when it is asked about `fold`: each text with the first scores of trees that have seen
 * neither its own fold nor the one asked about. Trees that have seen the latter carry its truth, turned round, into
 * the others' scores, and a second pass then looks worse than it is.
 */
function unseenSets(inside: readonly Example[], fold: number, kept: readonly string[], options: Options): Columns[] {
  const sets = new Map<Example, Columns>()
  for (let other = 0; other < FOLDS; other++) {
    if (other === fold) continue
    const [others, asked] = split(inside, other)
    const forest = fit(
      others,
      others.map(({ columns }) => columns),
      kept,
      options,
    )
    for (const example of asked)
      sets.set(example, withSecond(example, chances(forest, example.columns, example.lines.length)))
  }
  return inside.map((example) => sets.get(example) ?? example.columns)
}

function split(examples: readonly Example[], fold: number): [Example[], Example[]] {
  const inFold = ({ document }: Example) => foldOf(document.truth) === fold
  return [examples.filter((example) => !inFold(example)), examples.filter(inFold)]
}

function tableOf(examples: readonly Example[], sets: readonly Columns[], names: readonly string[]): Table {
  const rows = examples.flatMap(({ labels, lines }, e) =>
    labels.flatMap((label, i) => {
      const light = label === 0 && (lines[i]?.words.length ?? 0) <= FEW_WORDS
      return label === null || (light && (i + e) % ONE_IN !== 0) ? [] : [{ e, i, label, times: light ? ONE_IN : 1 }]
    }),
  )
  const scale = examples.map(({ lines, labels }) => {
    const body = lines.reduce((sum, line, i) => sum + (labels[i] === 1 ? weightOf(line) : 0), 0)
    return 30 / Math.max(15, body)
  })
  return {
    columns: names.map((name) => ({
      name,
      values: Float32Array.from(rows, ({ e, i }) => sets[e]?.get(name)?.[i] ?? 0),
    })),
    labels: Float32Array.from(rows, ({ label }) => label),
    weights: Float32Array.from(rows, ({ e, i, times }) => times * weightOf(examples[e]!.lines[i]!) * scale[e]!),
  }
}

/** A text counts as much as another; within it a line counts by its words, and a little for being one. */
function weightOf({ words }: Line): number {
  return 0.3 + Math.min(words.length, 80) / 25
}

function useful(
  sets: readonly Columns[],
  names: readonly string[],
  examples: readonly Example[],
  options: Options,
): string[] {
  const { gains } = boost(tableOf(examples, sets, names), options)
  return names
    .map((name, i) => ({ name, gain: gains[i] ?? 0 }))
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST_COLUMNS)
    .map(({ name }) => name)
}

function fit(
  examples: readonly Example[],
  sets: readonly Columns[],
  names: readonly string[],
  options: Options,
): Forest {
  return packed(boost(tableOf(examples, sets, names), options), names)
}

function report(name: string, examples: readonly Example[], scoresOf: (example: Example) => Float64Array | undefined) {
  for (const kind of ['inner', 'lite', 'w3m']) {
    const of = examples.filter(({ document }) => document.kind === kind)
    const scores = of.map((example) => scoresOf(example))
    const line = [0.4, 0.45, 0.5].map((threshold) => {
      let precision = 0
      let recall = 0
      let paragraphs = 0
      let counted = 0
      for (const [e, { lines, document }] of of.entries()) {
        const taken = lines.filter((_, i) => (scores[e]?.[i] ?? 0) > threshold).map(({ text }) => text)
        const figures = figuresOf(document.truth, { title: '', authors: [], published: null, paragraphs: taken })
        if (figures.precision !== null) {
          precision += figures.precision
          counted++
        }
        recall += figures.recall ?? 0
        paragraphs += figures.paragraphs ?? 0
      }
      return `${threshold}: ${(precision / counted).toFixed(3)}/${(recall / of.length).toFixed(3)}/${f1(precision / counted, recall / of.length).toFixed(4)} ¶${(paragraphs / of.length).toFixed(3)}`
    })
    console.log(name.padEnd(26), kind.padEnd(6), line.join('  '))
  }
}
