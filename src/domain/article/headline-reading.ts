import { joinReadings, type Reading } from '#domain/text/reading.ts'
import type { Span } from '#domain/text/span.ts'
import { wordsOf } from '#domain/text/words.ts'
import { partOf } from './assemble.ts'
import type { Line } from './line.ts'
import { subjectStart } from './mail-head.ts'

// As a text browser sets it before a headline that its page made an item of a list; or what parts it from a logo.
const BULLET = /^(?:[•*·▪●◦]\s+|[|｜]\s*)(?=\S)/u
// As it numbers the path of sections over a headline, with the headline as the last step.
const STEP = /^(\d{1,2})\.\s+(?=\S)/u
// A section's name; a step of what the text tells to do has more.
const MOST_SECTION_WORDS = 2
// What a page writes for its window: the headline, then the section and the name of the site.
const BAR = /\s+[|｜]\s+/gu
const MOST_SITE_WORDS = 4
// A kicker and its headline that stood in boxes of their own: "Berlin:The long run". Not "readers:inside", not 10:30.
const GLUED = /(?<=[\p{L}\p{M}]{2}:)(?=\p{Lu}|\p{Lo})/u

/** The words of a headline's line; `before` is the line over it. */
export function headlineReading({ reading, text }: Line, before: Line | undefined): Reading {
  const at = wordsAt(text, before?.text ?? '')
  const glued = GLUED.exec(text.slice(at.start, at.end))
  if (!glued) return partOf(reading, at)
  const middle = at.start + glued.index
  return joinReadings([partOf(reading, { ...at, end: middle }), partOf(reading, { ...at, start: middle })], ' ')
}

function wordsAt(text: string, before: string): Span {
  const start = startOf(text, before)
  const bars = [...text.matchAll(BAR)]
  const parts = [...bars, null].map((bar, k) => ({
    start: k === 0 ? start : (bars[k - 1]?.index ?? 0) + (bars[k - 1]?.[0].length ?? 0),
    end: bar?.index ?? text.length,
  }))
  const words = parts.map((part) => wordsOf(text.slice(part.start, part.end)).length)
  const most = Math.max(...words)
  const named = words.every((count) => count === most || (count <= MOST_SITE_WORDS && count * 2 <= most))
  const longest = parts[words.indexOf(most)]
  return named && longest ? longest : { start, end: text.length }
}

function startOf(text: string, before: string): number {
  const step = STEP.exec(text)
  const section = STEP.exec(before)
  const isSection = section && wordsOf(before.slice(section[0].length)).length <= MOST_SECTION_WORDS
  if (step && isSection && Number(step[1]) === Number(section[1]) + 1) return step[0].length
  return BULLET.exec(text)?.[0].length ?? subjectStart(text)
}
