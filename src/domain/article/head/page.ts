import type { Columns } from '../body/columns.ts'
import { bestStretch } from '../body/run-features.ts'
import type { Line } from '../line.ts'
import { wasPage } from '../was-page.ts'

/** A text with what is known of its lines once the body is found: what headline, byline and date are judged by. */
export type Page = {
  readonly lines: readonly Line[]
  /** Dumped from a web page, so that not all of it is the article. */
  readonly wasPage: boolean
  readonly language: string
  readonly columns: Columns
  /** The chance of each line to be body. */
  readonly chances: Float64Array
  /** The lines between which the body stands; `last` is before `first` where there is none. */
  readonly body: { readonly first: number; readonly last: number }
}

// What a line that is surely none takes away: a menu of many lines parts two bodies, a label does not.
const DOUBT = 0.4
const WEIGHTED_WORDS = 60

export function pageOf(lines: readonly Line[], language: string, columns: Columns, chances: Float64Array): Page {
  const gains = chances.map(
    (chance, i) => (chance - DOUBT) * Math.sqrt(1 + Math.min(WEIGHTED_WORDS, lines[i]?.words.length ?? 0)),
  )
  return { lines, wasPage: wasPage(lines), language, columns, chances, body: bestStretch(gains) }
}

// On a page of many names and days those of its article stand near its beginning.
const MOST_CANDIDATES = 150

/** Of many candidates the nearest to where the body begins, in their order. */
export function nearestToBody<T extends { readonly index: number }>({ body }: Page, candidates: readonly T[]): T[] {
  return candidates
    .toSorted((a, b) => Math.abs(a.index - body.first) - Math.abs(b.index - body.first))
    .slice(0, MOST_CANDIDATES)
    .toSorted((a, b) => a.index - b.index)
}

/** The columns at some lines only, for what is judged there. */
export function columnsAt(
  columns: Columns,
  indices: readonly number[],
  names: readonly string[],
): [string, Float64Array][] {
  return names.map((name) => {
    const values = columns.get(name)
    return [name, Float64Array.from(indices, (i) => values?.[i] ?? 0)]
  })
}
