import { foldString, type Folded } from '#domain/text/fold.ts'
import { span, type Span } from '#domain/text/span.ts'
import { hasWords, isUnspaced } from '#domain/text/words.ts'
import type { TextFragment } from './text-fragment.ts'

/** Places of a term that are tried; a directive of one common word stops being looked for then. */
const MOST_PLACES = 2000

/** Where a fragment stands in a folded text: the first place that fits, without the context. */
export function findFragment(fragment: TextFragment, folded: Folded): Span | null {
  return places(fragment, folded.text).next().value ?? null
}

/** Whether a fragment leads to one place only. */
export function isUnique(fragment: TextFragment, folded: Folded): boolean {
  const found = places(fragment, folded.text)
  return found.next().done === false && found.next().done === true
}

function* places(fragment: TextFragment, text: string): Generator<Span, undefined> {
  const start = foldString(fragment.start).trim()
  const end = foldString(fragment.end).trim()
  const prefix = foldString(fragment.prefix).trim()
  const suffix = foldString(fragment.suffix).trim()
  if (start === '') return
  let tried = 0
  for (let at = text.indexOf(start); at >= 0 && tried < MOST_PLACES; at = text.indexOf(start, at + 1)) {
    tried += 1
    // Prefix and start are bounded as one: only where they touch may the start stand inside a word.
    const before = prefix === '' ? at : edgeBefore(text, at, prefix)
    if (before === null || !isWordEdge(text, before)) continue
    if (end === '') {
      if (endsWell(text, at + start.length, suffix)) yield span(at, at + start.length)
      continue
    }
    if (!isWordEdge(text, at + start.length)) continue
    const last = findEnd(text, at + start.length, end, suffix)
    // What is not behind this start is not behind a later one either.
    if (last === null) return
    yield span(at, last)
  }
}

function findEnd(text: string, from: number, end: string, suffix: string): number | null {
  let tried = 0
  for (let at = text.indexOf(end, from); at >= 0 && tried < MOST_PLACES; at = text.indexOf(end, at + 1)) {
    tried += 1
    if (isWordEdge(text, at) && endsWell(text, at + end.length, suffix)) return at + end.length
  }
  return null
}

/** Where `prefix` begins when it stands right before `at`, white space and punctuation of the fold between them. */
function edgeBefore(text: string, at: number, prefix: string): number | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at
  return text.startsWith(prefix, end - prefix.length) && end >= prefix.length ? end - prefix.length : null
}

function endsWell(text: string, at: number, suffix: string): boolean {
  if (suffix === '') return isWordEdge(text, at)
  const start = text.charAt(at) === ' ' ? at + 1 : at
  return text.startsWith(suffix, start) && isWordEdge(text, start + suffix.length)
}

/** Whether a place is the edge of a word; in scripts without spaces every place is taken for one. */
export function isWordEdge(text: string, at: number): boolean {
  const before = characterBefore(text, at)
  const after = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : ''
  if (!hasWords(before) || !hasWords(after)) return !isInnerSign(text, at)
  return isUnspaced(before) || isUnspaced(after)
}

/** "he" is no word of "he's", nor "5" of "3.5": https://unicode.org/reports/tr29/#Word_Boundary_Rules */
function isInnerSign(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (isJoiner(after)) return joins(before, after, text.charAt(at + 1))
  return isJoiner(before) && joins(text.charAt(at - 2), before, after)
}

function isJoiner(sign: string): boolean {
  return sign === "'" || sign === '.' || sign === ','
}

function joins(before: string, sign: string, after: string): boolean {
  const both = sign === "'" ? /\p{L}/u : sign === '.' ? /[\p{L}\p{N}]/u : /\p{N}/u
  return both.test(before) && both.test(after)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  const pair = low >= 0xdc00 && low <= 0xdfff && at > 1
  return text.slice(Math.max(0, at - (pair ? 2 : 1)), at)
}
