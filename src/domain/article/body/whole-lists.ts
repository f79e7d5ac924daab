import { furnitureOf } from '../furniture.ts'
import type { Line } from '../line.ts'
import { areParted } from '../lines-together.ts'

// What so likely is body, between two paragraphs of it, is so as a whole: a list with half its items is read wrong.
const LIKELY = 0.4
// Announced by a colon, hardly any likelihood is needed.
const LIKELY_ANNOUNCED = 0.15
const FEWEST_LINES = 3

/** Where blank lines part the paragraphs, lines without one between them are body all or none. */
export function addWholeLists(lines: readonly Line[], body: boolean[], chances: Float64Array) {
  if (!areParted(lines.filter((_, i) => body[i]))) return
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (to < lines.length && lines[to]?.blanks === 0 && isPlain(lines[to])) to++
    const before = lines[from - 1]
    const between = body[from - 1] && body[to]
    if (to - from >= FEWEST_LINES && before && isPlain(lines[from]) && between) {
      const mean = chances.subarray(from, to).reduce((sum, chance) => sum + chance, 0) / (to - from)
      if (mean > (before.text.endsWith(':') ? LIKELY_ANNOUNCED : LIKELY)) body.fill(true, from, to)
    }
    from = to
  }
}

function isPlain(line: Line | undefined): boolean {
  return line !== undefined && furnitureOf(line.text) === null
}
