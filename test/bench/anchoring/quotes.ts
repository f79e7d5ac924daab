import { span, type Span } from '#domain/text/span.ts'
import { wordsIn } from './edits.ts'
import { whole, type Random } from './random.ts'

export const LENGTHS = [
  { name: '6–20', least: 6, most: 20 },
  { name: '25–60', least: 25, most: 60 },
  { name: '70–200', least: 70, most: 200 },
  { name: '250–600', least: 250, most: 600 },
] as const

/** A passage of about the wanted length, from the start of a word to the end of one; null in too short a text. */
export function passage(
  text: string,
  { least, most }: { least: number; most: number },
  random: Random,
  words: readonly Span[] = wordsIn(text, span(0, text.length)),
): Span | null {
  for (let attempt = 0; attempt < 40; attempt++) {
    const length = least + whole(random, most - least + 1)
    const first = whole(random, words.length)
    const start = words[first]?.start ?? 0
    let end = start
    for (let i = first; (words[i]?.end ?? Infinity) <= start + length; i++) end = words[i]?.end ?? end
    if (end - start >= least && end - start <= most) return span(start, end)
  }
  return null
}
