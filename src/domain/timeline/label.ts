import type { Span } from '#domain/text/span.ts'
import type { Clause } from '#domain/time/clause.ts'
import type { Language } from '#domain/time/language.ts'
import { hasWords } from './content-words.ts'
import { timelineWordsOf } from './timeline-words.ts'
import { beginsWithVerb } from './verbs.ts'
import { wholeOf } from './whole-clause.ts'

/** A clause with no more words beside its date than this says only when: "In May". */
const BARE = 1

/** Whether words say more than their date. */
export function saysMore(words: string, date: Span): boolean {
  return hasWords(`${words.slice(0, date.start)} ${words.slice(date.end)}`.replaceAll(/\d+/g, ' '), BARE + 1)
}

/**
 * The clause of a sentence as a label: the sentence's own words, whole enough to be read alone, without the ties in
 * front and the stop at the end; "…" where words between are left out. `date` is where its date stands, `dates` are
 * all of the sentence; all offsets are into the sentence.
 */
export function labelOf(
  sentence: string,
  clause: Clause,
  date: Span,
  language: Language,
  isDenied: boolean,
  dates: readonly Span[] = [],
): string {
  const { start, end, subject } = wholeOf(sentence, clause, date, language, isDenied, dates, (words) =>
    isOnlyDate(sentence, words, date),
  )
  const own = trimmed(sentence.slice(start, end), date.start - start, language)
  const label = subject === null ? own : `${subject.replace(/\s+/g, ' ')} … ${own}`
  const closed = balanced(end < sentence.length ? label.replace(DANGLING, '') : label)
  return closed === '' ? balanced(trimmed(sentence, date.start, language)) : closed
}

/** One word behind the last comma is where the next clause was cut off: "signed on Friday, days". */
const DANGLING = /,\s(?:\p{Ll}+|(?:all|both|each|few|many|most|none|one|several|some|three|two) of)$/u

/** "LEEDS, March 12 (Agency) — ", "[1/5]": where it was written, and which picture it is, is not what happened. */
const DATELINE =
  /^(?:\[\d+\/\d+\]\s*|\p{Lu}[\p{Lu}\p{P} ]{2,}(?:,\s\p{Lu}[\p{L}. ]{1,30})?(?:,\s\p{Lu}\p{Ll}{2,8}\.? \d{1,2})?\s*(?:\(\p{Lu}[^()]{1,40}\)\s*)?[—–-]\s+)/u

/** "And in the mid-1990s": no more than little words in front of the date, and nothing after it. */
function isOnlyDate(sentence: string, { start, end }: Span, date: Span): boolean {
  if (!saysMore(sentence.slice(start, end), { start: date.start - start, end: date.end - start })) return true
  return LITTLE.test(sentence.slice(start, date.start)) && !/\p{L}/u.test(sentence.slice(date.end, end))
}

/** Words of four letters and fewer, "around 1974" among them. */
const LITTLE = /^[\s\p{P}]*(?:(?:\p{L}{1,4}|about|around)[\s\p{P}]+){0,4}$/u

const LOOSE = /^[\s,;:—–-]+/

/** `date` is where the date begins: "until 1947" needs its "until". */
function trimmed(clause: string, date: number, { telling, code }: Language): string {
  const { openers } = timelineWordsOf(code)
  const opened = clause.replace(LOOSE, '').replace(DATELINE, '').replace(openers, '')
  const tie = telling.ties.exec(opened)?.[0].length ?? 0
  const before = date - (clause.length - opened.length)
  const text = (tie < before ? opened.slice(tie) : opened).replace(LOOSE, '').replace(/\s+/g, ' ')
  const end = text.replace(/[\s.,;:—–-]+$/, '')
  // "At 4 p.m." keeps its last stop.
  return /(?<!\p{L})\p{L}\.\p{L}$/u.test(end) && text.startsWith('.', end.length) ? `${end}.` : end
}

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
])
const CLOSERS = '”“»)]"'

/** Without the marks of a quotation or a bracket that begins or ends outside. */
function balanced(label: string): string {
  const open: { readonly at: number; readonly by: string }[] = []
  const alone = new Set<number>()
  for (const [at, mark] of [...label].entries()) {
    const last = open.at(-1)
    const by = CLOSED_BY.get(mark)
    if (last?.by.includes(mark)) open.pop()
    else if (by !== undefined) open.push({ at, by })
    else if (CLOSERS.includes(mark)) alone.add(at)
  }
  for (const { at } of open) alone.add(at)
  if (alone.size === 0) return label
  const kept = [...label].filter((_mark, at) => !alone.has(at)).join('')
  return kept.replace(/^[\s.,;:]+|[\s,;:—–-]+$/g, '')
}

const BRIEFEST = 5 // letters: fewer say nothing

/**
 * "On 3 May a flood came" without its date, "a flood came". The date stays where it is what is spoken of, "the 1920s
 * were good years", and where the verb comes before the subject, as in German: "kam eine Flut" is no beginning.
 */
export function briefOf(label: string, date: string, language: Language): string {
  const { leading } = timelineWordsOf(language.code)
  const at = language.telling.subjectAfterVerb ? -1 : label.indexOf(date.replace(/\s+/g, ' '))
  const mark = /^[“„«"]/u.exec(label)?.[0] ?? ''
  if (at < 0 || !leading.test(label.slice(mark.length, at))) return label
  const rest = label.slice(at + date.length).replace(/^[\s,;:–—-]+/, '')
  return rest.length < BRIEFEST || /^\p{L}+$/u.test(rest) || beginsWithVerb(rest, language) ? label : mark + rest
}
