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
export function passage(text: string, { least, most }: { least: number; most: number }, random: Random): Span | null {
  const words = wordsIn(text, span(0, text.length))
  for (let attempt = 0; attempt < 40; attempt++) {
    const length = least + whole(random, most - least + 1)
    const start = words[whole(random, words.length)]?.start ?? 0
    const end = words.findLast((word) => word.end <= start + length)?.end ?? start
    if (end - start >= least && end - start <= most) return span(start, end)
  }
  return null
}
