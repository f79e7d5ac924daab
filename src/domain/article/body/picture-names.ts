import type { Line } from '../line.ts'

// A picture's file: "[harbour-0312]". The number of a note, "[Update]" and "[Methods]" are none.
const FILE_NAME = /^\[(?=[^\]\s]*(?:\d{5}|[_-]|\p{L}\d|\d\p{L}))[^\]\s]+\]$/u
const TWICE = { shortest: 12, longest: 300 }

/**
 * The body without what a text browser prints in place of pictures: the name of a file in brackets, or the same words
 * twice in one line, which are said for the picture and stand under it.
 */
export function withoutPictureNames(body: ReadonlySet<Line>): ReadonlySet<Line> {
  const kept = [...body].filter(({ text }) => !FILE_NAME.test(text) && !isTwice(text))
  return kept.length < body.size ? new Set(kept) : body
}

function isTwice(text: string): boolean {
  if (text.length < TWICE.shortest || text.length > TWICE.longest) return false
  const half = text.slice(0, Math.floor(text.length / 2))
  // "La la la la" is a song.
  const words = new Set(half.split(' '))
  return words.size > 1 && (text === half + half || text === `${half} ${half}`)
}
