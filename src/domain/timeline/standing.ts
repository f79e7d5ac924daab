import type { Block } from '#domain/article/article.ts'
import { covers } from '#domain/text/span.ts'
import { parseDay } from '#domain/time/calendar.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Language } from '#domain/time/language.ts'
import type { Reference, Timex } from '#domain/time/timex.ts'
import type { Standing } from './event.ts'
import { hasVerb } from './verbs.ts'
import { timelineWordsOf, type TimelineWords } from './timeline-words.ts'

/** The words of a sentence before the clause that is dated, from it on, and from it to its date. */
export type Governed = { readonly before: string; readonly clause: string; readonly toDate: string }

/** What a clause makes of what it tells, and the clause that it hangs on: "the ministry denied that". */
export function standingOf(
  candidate: Candidate,
  timex: Timex,
  block: Block | null,
  reference: Reference | null,
  governed: Governed,
  language: Language,
): Standing {
  if (block?.kind === 'quotation' && block.paragraphs.some((paragraph) => covers(paragraph, candidate.at)))
    return 'quoted'
  if (candidate.mood === 'quoted') return 'quoted'
  if (isDenied(governed, timelineWordsOf(language.code))) return 'denied'
  const happened =
    candidate.mood === 'denied' && (isLeft(governed.clause, language) || isDeed(governed.clause, language))
  if (candidate.mood === 'planned' && isOver(candidate, timex, reference, governed, language)) return 'told'
  if (candidate.mood !== 'told' && !happened) return candidate.mood
  return isAhead(timex, reference, candidate.toward) ? 'planned' : 'told'
}

/** As far ahead a past tense may look: "they set it for May". What is told of later days was written later. */
const YEAR = 366 // days

/** Nobody can tell what has not happened yet, unless the day of writing is wrong. */
function isAhead(
  { type, interval, relative }: Timex,
  reference: Reference | null,
  toward: Candidate['toward'],
): boolean {
  if (!reference) return (relative?.earliest ?? 0) > 0
  const first = interval?.earliest ?? ''
  // "Over the next ten years" begins today.
  if (type === 'DURATION' && first === reference.day && (interval?.latest ?? '') > reference.latest) return true
  if (first <= reference.latest) return false
  return toward !== 'past' || (parseDay(first) ?? 0) - (parseDay(reference.latest) ?? 0) <= YEAR
}

/**
 * "The band, who would enter the hall in 2021": what lies behind the day of writing was no plan, unless the words say
 * that somebody meant it to be, or said that it would be.
 */
function isOver(
  { firm, toward }: Candidate,
  { interval, text }: Timex,
  reference: Reference | null,
  { before, clause, toDate }: Governed,
  language: Language,
): boolean {
  const last = interval?.latest ?? null
  if (!reference || last === null) return false
  const { meant, earlier, following, ago } = timelineWordsOf(language.code)
  // "Will meet after a weekend of storms", which ends today, or "following talks this morning".
  const named = following.exec(toDate)?.groups?.['what'] ?? null
  if (named !== null && !hasVerb(named, language)) return (interval?.earliest ?? last) <= reference.latest
  // "Monday’s flood should be a warning": what a day is named for is over with its day.
  const isOwned = language.clauses.owning.test(clause.slice(toDate.length + text.length))
  if (isOwned && toward !== 'future') return (interval?.earliest ?? last) <= reference.latest
  if (last >= reference.earliest) return false
  // "You may remember my car at shows back in the seventies".
  if (firm) return true
  // "A few years ago it could barely bake": what was possible then was so.
  if (ago.test(text) && !language.clauses.condition.test(clause)) return true
  const said = [...`${before}${clause}`.matchAll(language.clauses.cues)].some(({ groups }) => groups?.['reporting'])
  // "Will play again after missing last week’s game": of that game nobody meant anything.
  const governed = earlier.test(clause) ? '' : before
  return !said && !meant.test(governed) && !meant.test(clause) && !language.clauses.condition.test(clause)
}

function isDenied({ before, clause }: Governed, { denying, notDenying, deniable }: TimelineWords): boolean {
  const governor = before.trimEnd()
  return deniable.test(clause) && denying.test(governor) && !notDenying.test(governor)
}

/** A priory that was abandoned was left, and that happened; a plan that was abandoned did not. */
function isLeft(clause: string, { code, clauses }: Language): boolean {
  const { abandoned, givenUp } = timelineWordsOf(code)
  return abandoned.test(clause) && !givenUp.test(clause) && !clauses.negation.test(clause)
}

/** Who refused did so, and who left without a word left: nothing else in the clause says that it did not happen. */
function isDeed(clause: string, { code, clauses }: Language): boolean {
  const others = clause.replaceAll(timelineWordsOf(code).deed, '')
  return others !== clause && !clauses.negation.test(others) && !clauses.cancelled.test(others)
}
