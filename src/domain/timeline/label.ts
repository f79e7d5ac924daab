import type { Span } from '#domain/text/span.ts'
import { clauseAt, type Clause } from '#domain/time/clause.ts'
import type { Language } from '#domain/time/language.ts'
import { hasWords } from './content-words.ts'
import { timelineWordsOf } from './timeline-words.ts'

/** A clause with no more words beside its date than this says only when: "In May". */
const BARE = 1

/** Whether words say more than their date. */
export function saysMore(words: string, date: Span): boolean {
  return hasWords(`${words.slice(0, date.start)} ${words.slice(date.end)}`, BARE + 1)
}

/**
 * The clause of a sentence as a label: the sentence's own words, whole enough to be read alone, without the ties in
 * front and the stop at the end. `date` is where its date stands; all offsets are into the sentence.
 */
export function labelOf(sentence: string, clause: Clause, date: Span, language: Language): string {
  const { start, end } = wholeOf(sentence, clause, date, language)
  const label = trimmed(sentence.slice(start, end), date.start - start, language)
  const closed = balanced(end < sentence.length ? label.replace(DANGLING, '') : label)
  return closed === '' ? balanced(trimmed(sentence, date.start, language)) : closed
}

/** One word behind the last comma is where the next clause was cut off: "signed on Friday, days". */
const DANGLING = /,\s\p{Ll}+$/u

/** The clause with what it hangs on, and with what it says where that is a clause of its own. */
function wholeOf(sentence: string, clause: Clause, date: Span, { clauses, code }: Language): Span {
  // "Who had warned of it" says of whom only in front of it.
  const start = clause.hangs
    ? clauseAt(sentence, Math.max(0, clause.start - 1), clause.start, clauses, []).start
    : clause.start
  const rest = sentence.slice(clause.end)
  const bare = !saysMore(sentence.slice(start, clause.end), { start: date.start - start, end: date.end - start })
  // "Tomorrow" is nothing without "we march", and "she said on Monday" little without "that they had lost".
  const link = timelineWordsOf(code).completing.exec(rest) ?? (bare ? /^\W*\p{L}+\s/u.exec(rest) : null)
  if (!link) return { start, end: clause.end }
  const at = Math.min(clause.end + link[0].length, sentence.length)
  return { start, end: Math.max(clause.end, clauseAt(sentence, at, at, clauses, []).end) }
}

const LOOSE = /^[\s,;:—–-]+/

/** `date` is where the date begins: "until 1947" needs its "until". */
function trimmed(clause: string, date: number, { telling, code }: Language): string {
  const { openers } = timelineWordsOf(code)
  const opened = clause.replace(LOOSE, '').replace(openers, '')
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

const TIE = 8 // letters before a date at the beginning: "On", "In the", "During"
const BRIEFEST = 5 // letters: fewer say nothing

/**
 * "On 3 May a flood came" without its date, "a flood came". Where the verb comes before the subject, as in German, the
 * date stays: "kam eine Flut" is no beginning.
 */
export function briefOf(label: string, date: string, { telling }: Language): string {
  const at = telling.subjectAfterVerb ? -1 : label.indexOf(date.replace(/\s+/g, ' '))
  if (at < 0 || at > TIE || /[,;:]/.test(label.slice(0, at))) return label
  const rest = label.slice(at + date.length).replace(/^[\s,;:–—-]+/, '')
  return rest.length < BRIEFEST || /^\p{L}+$/u.test(rest) ? label : rest
}
