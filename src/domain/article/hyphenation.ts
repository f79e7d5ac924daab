import { joinReadings } from '#domain/text/reading.ts'
import { wordsOf } from '#domain/text/words.ts'
import { partOf } from './assemble.ts'
import type { Line } from './line.ts'

// "the pas- sengers": a hyphen that ended a line of print. No mark and no capital may stand between the two halves.
const BROKEN = /(?<![\p{L}\p{M}\d-])(\p{L}[\p{L}\p{M}]*)- (\p{Ll}[\p{L}\p{M}]*)(?![\p{L}\p{M}]*[-’'])/gu

/**
 * Lines with the words whole that a line of print had broken, where the text has the same word whole elsewhere: by
 * itself "well- known" may be a compound, and "first- and" the half of one.
 */
export function withWholeWords(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('- '))) return lines
  const whole = new Set(lines.flatMap(({ words }) => words.map((word) => word.toLowerCase())))
  return lines.map((line) => {
    const hyphens = [...line.text.matchAll(BROKEN)].flatMap(({ index, 1: first = '', 2: second = '' }) =>
      whole.has(`${first}${second}`.toLowerCase()) ? [index + first.length] : [],
    )
    return hyphens.length === 0 ? line : joined(line, hyphens)
  })
}

/** Without the hyphen at each place, and the space behind it. */
function joined(line: Line, hyphens: readonly number[]): Line {
  const starts = [0, ...hyphens.map((at) => at + 2)]
  const reading = joinReadings(
    starts.map((start, k) => partOf(line.reading, { start, end: hyphens[k] ?? line.text.length })),
    '',
  )
  return { ...line, reading, text: reading.text, words: wordsOf(reading.text) }
}
