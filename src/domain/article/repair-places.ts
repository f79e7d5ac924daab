import { linesOf } from '#domain/text/lines.ts'
import type { Span } from '#domain/text/span.ts'
import type { Repair } from './repair.ts'

// Where very many lines are alike, none farther off is likelier to be meant.
const MOST_TRIED = 64

type Spoken = Span & { readonly words: string }
type Index = { readonly lines: readonly Spoken[]; readonly byWords: ReadonlyMap<string, readonly number[]> }

/**
 * Where the lines of each repair stand in a text that may have changed: at the same place, else at the nearest one
 * with the same words, whatever its line ends and blank lines. What is found nowhere is left out.
 */
export function placeRepairs(text: string, repairs: readonly Repair[]): ReadonlyMap<Repair, Span> {
  const places = new Map<Repair, Span>()
  for (const repair of repairs) if (isAtItsPlace(text, repair)) places.set(repair, repair.at)
  if (places.size === repairs.length) return places
  const index = indexOf(text)
  const taken = new Set([...places.values()].map(({ start }) => start))
  // In the order of the text, so that of two equal lines each repair gets its own.
  for (const repair of repairs.toSorted((a, b) => a.at.start - b.at.start)) {
    if (places.has(repair)) continue
    const found = nearest(index, repair, taken)
    if (!found) continue
    places.set(repair, found)
    taken.add(found.start)
  }
  return places
}

function isAtItsPlace(text: string, { at, words }: Repair): boolean {
  return words !== '' && at.end <= text.length && text.slice(at.start, at.end).trim() === words
}

function indexOf(text: string): Index {
  const lines = spokenLines(text)
  const byWords = new Map<string, number[]>()
  for (const [i, { words }] of lines.entries()) {
    const alike = byWords.get(words)
    if (alike) alike.push(i)
    else byWords.set(words, [i])
  }
  return { lines, byWords }
}

/** The lines that say something; white space of any kind is one space. */
function spokenLines(text: string): Spoken[] {
  return linesOf(text)
    .map(({ start, end, next }) => ({ start, end: next, words: text.slice(start, end).replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '')
}

function nearest({ lines, byWords }: Index, { at, words }: Repair, taken: ReadonlySet<number>): Span | null {
  const sought = spokenLines(words)
  const [first] = sought
  if (!first) return null
  const alike = byWords.get(first.words) ?? []
  const distance = (i: number | undefined) => {
    const line = i === undefined ? undefined : lines[i]
    return line ? Math.abs(line.start - at.start) : Infinity
  }
  let after = firstFrom(alike, lines, at.start)
  let before = after - 1
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const candidate = distance(alike[before]) < distance(alike[after]) ? alike[before--] : alike[after++]
    if (candidate === undefined) return null
    const start = lines[candidate]?.start ?? 0
    const end = lines[candidate + sought.length - 1]?.end ?? 0
    if (!taken.has(start) && sought.every((line, i) => lines[candidate + i]?.words === line.words))
      return { start, end }
  }
  return null
}

/** The first of ascending line numbers that stands at or behind an offset, by halving. */
function firstFrom(numbers: readonly number[], lines: readonly Spoken[], offset: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[numbers[middle] ?? 0]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
