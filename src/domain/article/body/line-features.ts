import type { Line } from '../line.ts'
import { column, type Columns } from './columns.ts'
import { nearColumns } from './near-features.ts'
import { ownColumns } from './own-features.ts'
import { stretchColumns } from './run-features.ts'

// A line of this many words pays for one doubt; short lines within a text cost little, menus add up.
const NEEDED_WORDS = 12
const FULL_LINE = 40
const STRICT_LOSS = -1
const LOOSE_LOSS = -0.35

/** Everything that is known of each line, its neighbours and its place before anything is decided. */
export function lineColumns(lines: readonly Line[], language: string): Columns {
  const own = ownColumns(lines, language)
  const plain = (least: number) =>
    column(lines.length, (i) => {
      const words = Math.min(lines[i]?.words.length ?? 0, FULL_LINE) / NEEDED_WORDS - 1
      const sentence = own.get('sentence')?.[i] ?? 0
      const furniture = own.get('furniture')?.[i] ?? 0
      return Math.max(least, words + 0.8 * sentence - 3 * furniture)
    })
  return new Map([
    ...own,
    ...nearColumns(own, lines.length),
    ...stretchColumns('strict', lines, language, plain(STRICT_LOSS)),
    ...stretchColumns('loose', lines, language, plain(LOOSE_LOSS)),
  ])
}
