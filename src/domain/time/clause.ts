import type { Span } from '#domain/text/span.ts'
import type { Clauses } from './language.ts'

/** The clause of a sentence that holds the place; both offsets are into the sentence. */
export function clauseAt(sentence: string, at: number, end: number, { starts, relative }: Clauses): Span {
  let from = 0
  for (const { 0: words, index } of sentence.matchAll(starts)) {
    // "Until 1947", "after Monday": there the word belongs to the date and opens no clause.
    if (index < at && index + words.length >= at) continue
    if (index >= end) return { start: from, end: index }
    const isClosed = relative.test(words) && sentence.slice(index + words.length, at).includes(',')
    if (index <= at && !isClosed) from = index
  }
  return { start: from, end: sentence.length }
}
