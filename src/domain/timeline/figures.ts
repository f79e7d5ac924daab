import type { Span } from '#domain/text/span.ts'

const FIGURE = /\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?(?:%|per cent|percent|million|billion|Prozent|Millionen|Milliarden))?/gu

/** Numbers as a sentence writes them, without those of its `dates`: what two tellings of one thing can differ in. */
export function figuresOf(sentence: string, dates: readonly Span[]): readonly string[] {
  const figures = Array.from(sentence.matchAll(FIGURE)).filter(
    ({ index }) => !dates.some(({ start, end }) => start <= index && index < end),
  )
  return [...new Set(figures.map(([figure]) => figure))]
}
