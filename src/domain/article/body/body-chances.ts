import { languageOf } from '../language.ts'
import type { Line } from '../line.ts'
import type { Columns } from './columns.ts'
import { firstColumns } from './first-features.ts'
import { chances } from './forest.ts'
import { secondColumns } from './second-features.ts'
import type { BodyTrees } from '../trees.ts'

/** What is known of each line, and the chance that it is body. */
export type BodyChances = { readonly language: string; readonly columns: Columns; readonly chances: Float64Array }

/**
 * A first pass scores the lines by themselves and their neighbours, a second one sees the first one's scores.
 * The mean of both is right more often than either.
 */
export function bodyColumns(lines: readonly Line[], trees: BodyTrees): BodyChances {
  const language = languageOf(lines.flatMap((line) => line.words))
  const columns = firstColumns(lines, language)
  const first = chances(trees.first, columns, lines.length)
  const both = new Map([...columns, ...secondColumns(lines, language, columns, first)])
  const second = chances(trees.second, both, lines.length)
  return { language, columns: both, chances: second.map((chance, i) => (chance + (first[i] ?? 0)) / 2) }
}
