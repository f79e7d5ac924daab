import { languageOf } from '../language-of.ts'
import type { Line } from '../line.ts'
import type { BodyModels } from '../models.ts'
import type { Columns } from './columns.ts'
import { logistic, treeOdds } from './forest.ts'
import { lineColumns } from './line-features.ts'
import { netOdds } from './net.ts'

/** What is known of each line, and the chance that it is body: by the trees and the net, and by the trees alone. */
export type BodyChances = {
  readonly language: string
  readonly columns: Columns
  readonly chances: Float64Array
  /** Headline, byline and date are found by these: with the net's, which rules out whole heads, fewer of them. */
  readonly ofTrees: Float64Array
}

/** Trees and a net, which err in different places, are heard together. */
export function bodyChances(lines: readonly Line[], { trees, net }: BodyModels): BodyChances {
  const language = languageOf(lines.flatMap((line) => line.words))
  const columns = lineColumns(lines, language)
  const ofTrees = treeOdds(trees, columns, lines.length)
  const ofNet = netOdds(net, columns, lines.length)
  return { language, columns, chances: mixed(ofTrees, ofNet), ofTrees: ofTrees.map(logistic) }
}

/** The chances from the mean of both log-odds; more weight for either is right less often. */
export function mixed(ofTrees: Float64Array, ofNet: Float64Array): Float64Array {
  return ofTrees.map((odds, i) => logistic((odds + (ofNet[i] ?? 0)) / 2))
}
