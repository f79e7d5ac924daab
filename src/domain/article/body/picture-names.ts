import type { Line } from '../line.ts'
import { isSaidTwice } from '../pictured.ts'

// A picture's file: "[harbour-0312]". The number of a note, "[Update]" and "[Methods]" are none.
const FILE_NAME = /^\[(?=[^\]\s]*(?:\d{5}|[_-]|\p{L}\d|\d\p{L}))[^\]\s]+\]$/u

/**
 * The body without what a text browser prints in place of pictures: the name of a file in brackets, or the same words
 * twice in one line, which are said for the picture and stand under it.
 */
export function withoutPictureNames(body: ReadonlySet<Line>): ReadonlySet<Line> {
  const kept = [...body].filter(({ text }) => !FILE_NAME.test(text) && !isSaidTwice(text))
  return kept.length < body.size ? new Set(kept) : body
}
