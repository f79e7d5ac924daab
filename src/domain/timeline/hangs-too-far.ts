import { A_YEAR, POINTING, type DatedWords } from './dated-words.ts'
import type { TimelineWords } from './timeline-words.ts'

/** In paragraphs, which are short in news. A story soon goes on with "the next day": further on, it is that after something else. */
const FURTHEST = { day: 2, longer: 4 }

/** Whether an expression hangs on one that was told too far away, or on none: "some weeks earlier" than a plan. */
export function hangsTooFar(
  { candidate, words, date, timex: { granularity }, hook }: DatedWords,
  { pointing }: TimelineWords,
): boolean {
  const { meaning } = candidate
  // "He picked me out that night", and no day was told.
  if (hook === null && meaning.kind === 'unit' && pointing.test(candidate.text)) return true
  // "“… when they came the next day”": who is quoted goes on from a day of their own.
  const isElsewhere = hook !== null && candidate.paragraph !== hook.paragraph
  if (isElsewhere && candidate.mood === 'quoted' && POINTING.has(meaning.kind) && candidate.time === null) return true
  // "In July 1993 he was given a medal: on that day …" is of a day that the text does not name.
  const pointsAt =
    meaning.kind === 'unit' && (meaning.which === 'that' || (meaning.which === 'this' && granularity === 'day'))
  if (hook === null && pointsAt && candidate.time === null) return A_YEAR.test(words.slice(0, date.start))
  if (hook === null && meaning.kind === 'shift' && meaning.from === 'clock') return true
  const furthest = granularity === 'day' || granularity === 'hour' ? FURTHEST.day : FURTHEST.longer
  return hook !== null && POINTING.has(meaning.kind) && candidate.paragraph - hook.paragraph > furthest
}
