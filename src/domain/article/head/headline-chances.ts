import type { Columns } from '../body/columns.ts'
import { logistic, treeOdds } from '../body/forest.ts'
import { netOdds } from '../body/net.ts'
import type { HeadlineModels } from '../models.ts'

// The net sees the candidates over and under each, the trees see through a line better. More or less of it is worse.
const OF_NET = 0.6

/**
 * The chance of each candidate. Both models have learned which one of a page to choose, so that only the differences
 * between the candidates count: the one that the net likes best keeps what the trees say, the others lose.
 */
export function headlineChances({ trees, net }: HeadlineModels, columns: Columns, length: number): Float64Array {
  const ofNet = netOdds(net, columns, length)
  const most = ofNet.reduce((highest, odds) => Math.max(highest, odds), -Infinity)
  return treeOdds(trees, columns, length).map((odds, i) => logistic(odds + OF_NET * ((ofNet[i] ?? 0) - most)))
}
