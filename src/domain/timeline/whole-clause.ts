import type { Span } from '#domain/text/span.ts'
import { clauseAt, type Clause } from '#domain/time/clause.ts'
import type { Language } from '#domain/time/language.ts'
import { beginsWithVerb, endsInReport, endsWithVerb, hasVerb } from './verbs.ts'
import { timelineWordsOf, type TimelineWords } from './timeline-words.ts'

/** As much of a sentence as a label needs, and who does it where that stands further in front. */
export type Whole = Span & { readonly subject: string | null }

/** A clause that hangs on another, which hangs on another: nobody reads further. */
const DEEPEST = 4
/** Words of a subject: a longer one says as much as its clause, which then stands whole. */
const LONGEST_SUBJECT = 8

/**
 * A dated clause with what it cannot be read without: of whom it tells, what it says, on what it depends, and who
 * denies it where it `isDenied`. `date` is where its date stands; all offsets are into the sentence.
 */
export function wholeOf(
  sentence: string,
  clause: Clause,
  date: Span,
  language: Language,
  isDenied: boolean,
  dates: readonly Span[],
  isBare: (words: Span) => boolean,
): Whole {
  const words = timelineWordsOf(language.code)
  const told = toldOf(sentence, clause.start, date, language, words)
  if (told) {
    const from = { start: told.from, end: clause.end }
    return { start: told.start, end: endOf(sentence, from, dates, language, words, isBare), subject: told.subject }
  }
  const before = (at: number) => clauseAt(sentence, Math.max(0, at - 1), at, language.clauses, []).start
  // "Who had warned of it" says of whom only in front of it.
  let start = clause.hangs ? before(clause.start) : clause.start
  let subject: string | null = null
  for (let depth = 0; depth < DEEPEST && start > 0 && subject === null; depth++) {
    // "And tomorrow, we start": what leads in has its verb behind it.
    const leadsIn = clause.end <= date.end && /\p{L}/u.test(sentence.slice(clause.end))
    const need = needOf(sentence, { start, end: leadsIn ? null : clause.end }, language, words, isDenied)
    if (need === null) break
    let earlier = before(start)
    // "Shortly before midnight and broke": what begins with "before" has no verb, and tells of nobody.
    while (earlier > 0 && !hasVerb(sentence.slice(earlier, start), language)) earlier = before(earlier)
    subject = need === 'subject' ? subjectOf(sentence.slice(earlier, start), earlier, date, language, words) : null
    if (subject === null) start = earlier
  }
  let end = endOf(sentence, { start, end: clause.end }, dates, language, words, isBare)
  // "The results, published in May": what of them?
  const isNamed = clause.hangs && words.plainly.test(sentence.slice(start, clause.start).replace(words.openers, ''))
  if (isNamed && isFollowed(sentence, end, dates)) end = clauseAt(sentence, end + 2, end + 2, language.clauses, []).end
  const quote = openQuote(sentence.slice(0, date.start), start)
  return quote === null ? { start, end, subject } : { start: quote, end, subject: null }
}

/**
 * "The mill, which was built in 1903": its main verb tells of another time, so that the mill is said to have been
 * built, "The mill … was built in 1903". Only of what is plainly no more than who or what it is.
 */
function toldOf(
  sentence: string,
  at: number,
  date: Span,
  language: Language,
  { doing, plainly, openers }: TimelineWords,
): { readonly from: number; readonly start: number; readonly subject: string } | null {
  const start = at + (doing.exec(sentence.slice(at))?.[0].length ?? 0)
  const deed = sentence.slice(start).replace(FIRST_WORD, (word) => (language.telling.adverbs.test(word) ? '' : word))
  if (start === at || date.start < start || !beginsWithVerb(deed, language)) return null
  const from = clauseAt(sentence, Math.max(0, at - 1), at, language.clauses, []).start
  const front = sentence.slice(from, at)
  // "Police said Lund, who was held on Friday, would stay": nobody said more than the rest of it.
  const said = [...front.matchAll(language.clauses.cues)].findLast(({ groups }) => groups?.['reporting'])
  const named = front.slice(said ? said.index + said[0].length : 0).replace(openers, '')
  const subject = named.trim().replace(AGE, '')
  return plainly.test(subject) && !hasVerb(subject, language) ? { from, start, subject } : null
}

/** ", 43", as news tells how old somebody is. */
const AGE = /,\s\d{1,3}$/

const FIRST_WORD = /^\p{L}+\s/u

/** What a clause lacks in front: all of the one before it, or only who does it. */
function needOf(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number | null },
  language: Language,
  { relative, ties, joining, distance, joiningTime }: TimelineWords,
  isDenied: boolean,
): 'clause' | 'subject' | null {
  const clause = sentence.slice(start)
  const governed = endsWithVerb(sentence.slice(0, start), language)
  const tie = ties.exec(clause)?.[0].length ?? 0
  // "This year’s fair — held in May".
  const opening = clause.slice(tie).replace(/^[\s—–-]+/, '')
  const hangs = relative.test(clause)
  // "— and 16 percent over the last 12 months": whatever did so is named before.
  const goesOn = end !== null && tie > 0 && joining.test(clause)
  if (goesOn && !hasVerb(sentence.slice(start, end ?? start), language)) return 'clause'
  // "Lied about a call that could have saved her", but "said that prices rose".
  if (hangs && !governed) return 'clause'
  // "Two years after it opened": two years before nothing, otherwise.
  if (distance.test(sentence.slice(0, start)) && tie > 0 && joiningTime.test(clause)) return 'clause'
  if (beginsWithVerb(opening, language)) return hangs || tie === 0 ? 'clause' : 'subject'
  // "Denied that he was there": without the denial it says the opposite. "Said it would close": it is who?
  if (governed && (isDenied || language.telling.pronoun.test(hangs ? clause.replace(relative, '') : opening)))
    return 'clause'
  return null
}

/** The words before the first verb of a clause, if they are plainly who does what the next one tells. */
function subjectOf(
  clause: string,
  from: number,
  date: Span,
  language: Language,
  { relative, ties }: TimelineWords,
): string | null {
  if (relative.test(clause)) return null
  const opened = clause.slice(ties.exec(clause)?.[0].length ?? 0).trimStart()
  const { cues } = language.clauses
  cues.lastIndex = 0
  const verb = cues.exec(opened)
  cues.lastIndex = 0
  // "Police said the man left on Monday and was held": who was held?
  if (!verb || verb.groups?.['reporting']) return null
  const [named = '', ...aside] = opened.slice(0, verb.index).split(',')
  const subject = named.trim()
  const isAside = aside.length === 0 || (aside.length > 1 && aside.at(-1)?.trim() === '')
  const plain = subject !== '' && subject.split(/\s+/).length <= LONGEST_SUBJECT && !/\d|["“”„«»(]/.test(subject)
  return plain && isAside && date.start >= from && !language.telling.preposition.test(`${subject.split(' ')[0]} `)
    ? subject
    : null
}

/** What it says, what it depends on, and the end of that. */
const FURTHEST = 3

/** Where the clause ends with what it says where that is a clause of its own, and on what it depends. */
function endOf(
  sentence: string,
  { start, end: own }: Span,
  dates: readonly Span[],
  language: Language,
  { completing, depending, bounded, never, unfinished }: TimelineWords,
  isBare: (words: Span) => boolean,
): number {
  let end = own
  for (let further = 0; further < FURTHEST; further++) {
    const rest = sentence.slice(end)
    // "Tomorrow" is nothing without "we march", "she said on Monday" little without "that they had lost", and "no
    // jobs would go" is not true without "before 2020".
    const link =
      completing.exec(rest) ??
      depending.exec(rest) ??
      (never.test(sentence.slice(start, end)) ? bounded.exec(rest) : null) ??
      (unfinished.test(sentence.slice(start, end)) ||
      isBare({ start, end }) ||
      saysLittle(sentence, { start, end }, dates, language) ||
      isHalf(sentence, { start, end }, dates, language)
        ? /^\W*\p{L}[\p{L}’']*\s/u.exec(rest)
        : null)
    if (!link) break
    const at = Math.min(end + link[0].length, sentence.length)
    end = Math.max(end, clauseAt(sentence, at, at, language.clauses, []).end)
  }
  return end
}

/** Within so many characters a clause has its verb; what has none is the last of a list. */
const CLAUSE = 80

/** "In the June episode", "she said", "the sun, moon": the verb, what was said, or the rest of a list is still to come. */
function saysLittle(sentence: string, { start, end }: Span, dates: readonly Span[], language: Language): boolean {
  // Where the verb may stand last, or in front, its place says nothing.
  if (language.telling.subjectAfterVerb) return false
  const words = sentence.slice(start, end)
  const rest = sentence.slice(end)
  // Not every verb is known: what leads in, and no more, has its comma.
  if (!hasVerb(words, language) && (/^(?:,|\s?[—–])/.test(rest) || /,\s(?:\p{Ll}+\s?){1,3}$/u.test(words))) return true
  // "In a decree published on Monday, the council …": no more than what leads in.
  const first = /^\S+\s/.exec(words)?.[0].toLowerCase() ?? ''
  const leadsIn = start === 0 && language.telling.preposition.exec(first)?.index === 0
  if (leadsIn && /^,\s(?!and\b|or\b|but\b)/.test(rest)) return true
  if (endsInReport(words, language) || endsInReport(withoutDate(sentence, { start, end }, dates), language)) return true
  const item = /^,\s+(?:and|or)\b/.exec(rest)?.[0].length ?? 0
  return item > 0 && !hasVerb(rest.slice(item, item + CLAUSE), language)
}

/** "Lund, who announced Wednesday": without the date that it ends with. */
function withoutDate(sentence: string, { start, end }: Span, dates: readonly Span[]): string {
  const last = dates.find((date) => date.end === end && date.start > start)
  // "On Monday" goes with its "on".
  return sentence.slice(start, last?.start ?? end).replace(last ? /\s\p{Ll}{2}\s*$/u : /$/, '')
}

/**
 * "When he came to court on Monday, he …", "If the guild agrees on Friday, bread …": no more than half of it, unless
 * what follows has a date, and so is an event of its own.
 */
function isHalf(
  sentence: string,
  { start, end }: Span,
  dates: readonly Span[],
  { clauses, telling }: Language,
): boolean {
  if (telling.subjectAfterVerb || start > 1 || !clauses.dependent.test(sentence.slice(start, end))) return false
  return isFollowed(sentence, end, dates)
}

function isFollowed(sentence: string, end: number, dates: readonly Span[]): boolean {
  return sentence.startsWith(', ', end) && !dates.some((date) => date.start > end)
}

/** Where the quotation began that ends between `start` and the end of some words; null when none does that began before. */
function openQuote(words: string, start: number): number | null {
  const closing = words.slice(start).search(/[”»]/)
  if (closing < 0 || /[“«]/.test(words.slice(start, start + closing))) return null
  const opening = words.slice(0, start).search(/[“«][^”»]*$/)
  // It began in a sentence before: all of this one was said.
  return Math.max(opening, 0)
}
