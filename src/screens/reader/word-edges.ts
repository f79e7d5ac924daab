import { span, type Span } from '#domain/text/span.ts'
import { findWords } from '#domain/text/words.ts'

/** Characters on each side: the words around a place are found without reading a long text. Longer than any word. */
const AROUND = 200

export type End = 'start' | 'end'

/** `at` with one end moved to the word edge nearest to `offset`; the other end stays, and a word stays between them. */
export function moveEnd(text: string, at: Span, end: End, offset: number): Span {
  const from = Math.max(0, offset - AROUND)
  const words = findWords(text.slice(from, offset + AROUND)).map((word) => span(from + word.start, from + word.end))
  const edges = words
    .filter((word) => (end === 'start' ? word.start < at.end : word.end > at.start))
    .map((word) => word[end])
  if (edges.length === 0) return at
  const nearest = edges.reduce((best, edge) => (Math.abs(edge - offset) < Math.abs(best - offset) ? edge : best))
  const moved = end === 'start' ? span(nearest, at.end) : span(at.start, nearest)
  return moved.start === at.start && moved.end === at.end ? at : moved
}
