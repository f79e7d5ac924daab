import { languageOf } from '../language.ts'
import type { Line } from '../line.ts'
import type { Columns } from './columns.ts'
import { firstColumns } from './first-features.ts'
import { chances } from './forest.ts'
import { secondColumns } from './second-features.ts'
import { FIRST_PASS, SECOND_PASS } from './weights.ts'

/** What is known of each line, and the chance that it is body. */
export type BodyChances = { readonly language: string; readonly columns: Columns; readonly chances: Float64Array }

/** A first pass scores the lines by themselves and their neighbours, a second one sees the first one's scores. */
export function bodyColumns(lines: readonly Line[]): BodyChances {
  const language = languageOf(lines.flatMap((line) => line.words))
  const first = firstColumns(lines, language)
  const second = secondColumns(lines, language, chances(FIRST_PASS, first, lines.length))
  const columns = new Map([...first, ...second])
  return { language, columns, chances: chances(SECOND_PASS, columns, lines.length) }
}
