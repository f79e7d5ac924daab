// npm run bench -- train-head <folder> [--headline] [--all] [--write] [--crossed <folder>]: trains what finds the headline, the
// byline and the date. With `--headline` the other two stay, the app's and those in the crossed folder: of many more pages the
// title is known for certain than authors and date.
import { bodyChances } from '#domain/article/body/body-chances.ts'
import { indexOfHighest, type Columns } from '#domain/article/body/columns.ts'
import { chances, type Forest } from '#domain/article/body/forest.ts'
import { bylineCandidates, bylineColumns } from '#domain/article/head/byline-features.ts'
import { dateCandidates, dateColumns, dayOrderFor } from '#domain/article/head/date-features.ts'
import { headlineCandidates } from '#domain/article/head/headline-candidates.ts'
import { headlineChances } from '#domain/article/head/headline-chances.ts'
import { headlineColumns } from '#domain/article/head/headline-features.ts'
import { pageOf, type Page } from '#domain/article/head/page.ts'
import { headlineReading } from '#domain/article/headline-reading.ts'
import { readLines } from '#domain/article/line.ts'
import { SEPARATOR } from '#domain/article/separator.ts'
import { MODELS, type BodyModels, type HeadlineModels } from '#domain/article/models.ts'
import { boost, type Options, type Table } from './parsing/boost.ts'
import { foldOf, FOLDS, readCorpus, type Document } from './parsing/corpus.ts'
import { argument, crossedBody, headsOfFolds, writeCrossed } from './parsing/crossed.ts'
import { folded } from './parsing/figures.ts'
import { learnNet, type Lesson } from './parsing/learn-net.ts'
import type { NetShape } from './parsing/net-slopes.ts'
import { packed, writeWeights } from './parsing/pack.ts'

/** The candidates of one text: their columns, which are right, and what the best one is worth. */
type Choice = {
  readonly document: Document
  readonly columns: Columns
  readonly right: readonly boolean[]
  readonly says: readonly string[]
}

type Text = { readonly document: Document; readonly page: Page }
/** How one of several candidates is found: what learns from texts, and the chances that what was learned gives. */
type Finder<M> = {
  readonly learn: (choices: readonly Choice[]) => M
  readonly chances: (model: M, columns: Columns, length: number) => Float64Array
}
/** Models for each fold of sites, learned from the other sites, and one from all. */
type Learned<M> = { readonly crossed: readonly M[]; readonly all: M }

// A text is one decision, with as much weight as a few lines.
const RANKED_WEIGHT = 3
// Of the few right ones among many, each counts for more; a text with many candidates counts for no more than others.
const RIGHT_WEIGHT = 6
const FULL_WEIGHT = 30 // candidates
const MOST_COLUMNS = 40
const OPTIONS: Options = { trees: 110, depth: 3, rate: 0.1, rows: 0.6, share: 0.4, damping: 3, seed: 3 }
// Many candidates a page: smaller steps and tamer leaves find the order better, and more of what stands around them tells.
// Deeper and more trees are right more often, and differ less from seed to seed.
const RANKED: Options = { ...OPTIONS, trees: 222, depth: 4, rate: 0.05, damping: 10 }
const MOST_RANKED_COLUMNS = 72
// Fewer channels or rounds find clearly fewer headlines, more of them no more.
const NET: NetShape = { channels: 16, blocks: 4, isChoice: true, rounds: 16 }
const NET_SEED = 1

export default async function run(args: string[]): Promise<void> {
  const [corpus] = args
  if (corpus === undefined) throw new Error('Which folder? npm run bench -- train-head <folder> [--all] [--write]')
  const folder = argument(args, '--crossed')
  const bodyFor = crossedBody(folder)
  const texts = readCorpus(corpus)
    .filter(({ heldBack }) => args.includes('--all') || !heldBack)
    .map((document) => ({ document, page: pageOfText(document.text, bodyFor(document.truth) ?? MODELS.body) }))
  const showsMisses = args.includes('--misses')

  const headlines = texts.filter(({ document }) => document.truth.title).map(headlineChoice)
  const headline = train('headline', headlines, headlineFinder(headlines), showsMisses)
  const others = args.includes('--headline') ? undefined : learnOthers(texts, headline, showsMisses)

  if (folder !== undefined) {
    const before = others ? [] : headsOfFolds(folder)
    const models = Array.from({ length: FOLDS }, (_, fold) => ({
      ...(others ? { byline: inFold(others.byline, fold), date: inFold(others.date, fold) } : before[fold]!),
      headline: inFold(headline, fold),
    }))
    writeCrossed(folder, 'head', models)
  }
  if (args.includes('--write')) {
    const made = others
      ? `train-head\` from ${texts.length} dumps`
      : `train-head --headline\` from ${headlines.length} dumps, byline and date without it,`
    writeWeights('src/domain/article/head/weights.ts', made, {
      HEADLINE_TREES: headline.all.trees,
      HEADLINE_NET: headline.all.net,
      BYLINE: others?.byline.all ?? MODELS.head.byline,
      DATE: others?.date.all ?? MODELS.head.date,
    })
  }
}

/** What finds the byline and the date, which are looked for around the headline. */
function learnOthers(texts: readonly Text[], headline: Learned<HeadlineModels>, showsMisses: boolean) {
  const bylines = texts
    .filter(({ document }) => document.truth.authors?.length)
    .map((text) => bylineChoice(text, headlineOf(text, headline)))
  const byline = train('byline', bylines, treeFinder(bylines), showsMisses)
  const dates = texts
    .filter(({ document }) => document.truth.date)
    .map((text) => dateChoice(text, headlineOf(text, headline)))
  return { byline, date: train('date', dates, treeFinder(dates), showsMisses) }
}

/** What was learned from the sites of all other folds. */
function inFold<M>({ crossed, all }: Learned<M>, fold: number): M {
  return crossed[fold] ?? all
}

function pageOfText(text: string, models: BodyModels): Page {
  const lines = readLines(text).lines.filter((line) => !SEPARATOR.test(line.text))
  const { language, columns, ofTrees } = bodyChances(lines, models)
  return pageOf(lines, language, columns, ofTrees)
}

function headlineChoice({ document, page }: Text): Choice {
  const candidates = headlineCandidates(page)
  const title = folded(document.truth.title ?? '')
  return {
    document,
    columns: headlineColumns(page, candidates),
    right: candidates.map((i) => folded(wordsOf(page, i)) === title),
    says: candidates.map((i) => page.lines[i]?.text ?? ''),
  }
}

/** The line that is found to be the headline by what was learned elsewhere; -1 for none. */
function headlineOf({ document, page }: Text, learned: Learned<HeadlineModels>): number {
  const candidates = headlineCandidates(page)
  const models = inFold(learned, foldOf(document.truth))
  const scores = headlineChances(models, headlineColumns(page, candidates), candidates.length)
  return candidates[indexOfHighest(scores)] ?? -1
}

function bylineChoice({ document, page }: Text, headline: number): Choice {
  const gold = new Set(document.truth.authors?.map(folded))
  const candidates = bylineCandidates(page)
  return {
    document,
    columns: bylineColumns(page, headline, candidates),
    right: candidates.map(({ names }) => names.every((name) => gold.has(folded(name)))),
    says: candidates.map(({ names }) => names.join(', ')),
  }
}

function dateChoice({ document, page }: Text, headline: number): Choice {
  const candidates = dateCandidates(page, dayOrderFor(page))
  return {
    document,
    columns: dateColumns(page, headline, candidates),
    right: candidates.map(({ day }) => day.day === document.truth.date),
    says: candidates.map(({ day, index }) => `${day.day} in ${page.lines[index]?.text.slice(0, 100)}`),
  }
}

function wordsOf({ lines }: Page, index: number): string {
  const line = lines[index]
  return line ? headlineReading(line, lines[index - 1]).text : ''
}

/** Trees and a net that were taught which candidate of a text to choose. */
function headlineFinder(all: readonly Choice[]): Finder<HeadlineModels> {
  const names = useful(all, true)
  return {
    learn: (choices) => ({
      trees: packed(boost(tableOf(choices, names, true), RANKED), names),
      net: learnNet(choices.filter(({ right }) => right.includes(true)).map(lessonOf), names, NET, NET_SEED),
    }),
    chances: headlineChances,
  }
}

function lessonOf({ columns, right }: Choice): Lesson {
  return { columns, labels: right.map((is) => (is ? 1 : 0)), weights: new Float64Array(right.length).fill(1) }
}

function treeFinder(all: readonly Choice[]): Finder<Forest> {
  const names = useful(all, false)
  return { learn: (choices) => packed(boost(tableOf(choices, names, false), OPTIONS), names), chances }
}

/** Learns for each fold from the others, says how often that finds what is right, and learns from all. */
function train<M>(name: string, choices: readonly Choice[], finder: Finder<M>, showsMisses: boolean): Learned<M> {
  let right = 0
  const crossed = Array.from({ length: FOLDS }, (_, fold) => {
    const isHere = ({ document }: Choice) => foldOf(document.truth) === fold
    const model = finder.learn(choices.filter((choice) => !isHere(choice)))
    for (const choice of choices.filter(isHere)) {
      const scores = finder.chances(model, choice.columns, choice.right.length)
      if (choice.right[indexOfHighest(scores)]) right++
      else if (showsMisses) showMiss(scores, choice)
    }
    return model
  })
  const possible = choices.filter((choice) => choice.right.includes(true)).length
  const share = (count: number) => (count / choices.length).toFixed(3)
  console.log(`${name}: out of fold ${share(right)} of ${share(possible)}`)
  return { crossed, all: finder.learn(choices) }
}

/** A miss where a right candidate was there: what was taken, and what should have been. */
function showMiss(scores: Float64Array, { document, right, says }: Choice) {
  if (document.kind !== 'inner' || !right.includes(true)) return
  const at = indexOfHighest(scores)
  const should = right.indexOf(true)
  console.log(
    `  ${document.set}/${document.id}\n    took   ${scores[at]?.toFixed(2)} ${says[at]}\n    should ${scores[should]?.toFixed(2)} ${says[should]}`,
  )
}

function useful(choices: readonly Choice[], ranked: boolean): string[] {
  const names = [...(choices[0]?.columns.keys() ?? [])]
  const { gains } = boost(tableOf(choices, names, ranked), { ...OPTIONS, trees: 40 })
  const sorted = names.map((name, i) => ({ name, gain: gains[i] ?? 0 })).toSorted((a, b) => b.gain - a.gain)
  const kept = sorted.slice(0, ranked ? MOST_RANKED_COLUMNS : MOST_COLUMNS).map(({ name }) => name)
  console.log('most useful:', kept.slice(0, 24).join(', '))
  return kept
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
      weight: ranked ? RANKED_WEIGHT : (is ? RIGHT_WEIGHT : 1) * Math.min(1, FULL_WEIGHT / right.length),
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
