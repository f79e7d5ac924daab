import { span, type Span } from '#domain/text/span.ts'

/**
 * Selecting without a mouse. Browsers extend a selection by Shift+Arrow, but only some give a caret to start
 * from; so a selection starts as a sentence, and its two ends move by word.
 */
export type SelectionMove = 'next sentence' | 'previous sentence' | 'end on' | 'end back' | 'start on' | 'start back'

/** The selection after a move; the same object where there is no further to go. */
export function moveSelection(at: Span, move: SelectionMove, sentences: readonly Span[], words: readonly Span[]): Span {
  switch (move) {
    case 'next sentence':
      return sentences.find((sentence) => sentence.start > at.start) ?? at
    case 'previous sentence':
      return sentences.findLast((sentence) => sentence.start < at.start) ?? at
    case 'end on': {
      const word = words.find(({ end }) => end > at.end)
      return word ? span(at.start, word.end) : at
    }
    case 'end back': {
      const word = words.findLast(({ end }) => end < at.end)
      return word && word.start >= at.start ? span(at.start, word.end) : at
    }
    case 'start on': {
      const word = words.find(({ start }) => start > at.start)
      return word && word.start < at.end ? span(word.start, at.end) : at
    }
    case 'start back': {
      const word = words.findLast(({ start }) => start < at.start)
      return word ? span(word.start, at.end) : at
    }
  }
}

/** The sentence to start with: the one at `offset`, or the first after it. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? null
}
