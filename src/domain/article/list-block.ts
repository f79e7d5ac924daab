import { joinReadings, type Reading, spansJoined } from '#domain/text/reading.ts'
import { partOf } from './assemble.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'

const BULLET = /^[-*•‣◦▪■●–—·]\s+(?=\S)/u
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u
const FEWEST_ITEMS = 2

/** True for a line that begins with the mark of an item. */
export function hasMark(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text)
}

/** The list that the first of these lines are, told by bullets or by numbers from one on; null where they are none. */
export function listOf(lineAt: (index: number) => Line | undefined): Draft | null {
  const lines: Line[] = []
  const readings: Reading[] = []
  let ordered = false
  for (let line = lineAt(0); line; line = lineAt(lines.length)) {
    const number = NUMBER.exec(line.text)
    const mark = number ?? BULLET.exec(line.text)
    if (!mark) break
    if (lines.length === 0) ordered = number !== null
    // Numbers that do not count on from one are no list of ours: years, clauses, ranks.
    if ((number !== null) !== ordered || (number && Number(number[1]) !== lines.length + 1)) break
    lines.push(line)
    readings.push(partOf(line.reading, { start: mark[0].length, end: line.text.length }))
  }
  return lines.length < FEWEST_ITEMS ? null : listDraft(lines, readings, ordered)
}

/** Lines as the items of one list, each with what is read of it. */
export function listDraft(lines: readonly Line[], readings: readonly Reading[], ordered: boolean): Draft {
  const items = spansJoined(readings, 1).map((at, i) => ({ ...at, depth: 0, number: ordered ? i + 1 : null }))
  return { lines, reading: joinReadings(readings, '\n'), kind: 'list', items }
}
