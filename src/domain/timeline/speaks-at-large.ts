import type { Language } from '#domain/time/language.ts'
import type { Granularity } from '#domain/time/timex.ts'
import { isToday, isUnderWay, POINTING, type DatedWords } from './dated-words.ts'
import type { TimelineWords } from './timeline-words.ts'
import { hasVerb } from './verbs.ts'

/** Whether what is said is so at large: advice, what comes every year, how the world is today. */
export function speaksAtLarge(dated: DatedWords, language: Language, words: TimelineWords): boolean {
  return (
    isAdvice(dated, language, words) ||
    isEveryYear(dated, language) ||
    isOfNoYear(dated, language, words) ||
    isNow(dated, language, words)
  )
}

/**
 * "If your shop sold well in the past 12 months", "ask your children for a wish for next year": whoever reads it is
 * spoken to, and nothing is told. A day is kept: "you can see it on Friday" says when it is to be seen.
 */
function isAdvice(
  { words, clause, timex, reference, candidate: { mood, toward, firm, meaning } }: DatedWords,
  { clauses }: Language,
  { reader, advising }: TimelineWords,
): boolean {
  // "Book your seats today!"
  const today = isToday({ timex, reference })
  // "The next morning, take it out of the oven."
  if ((today || POINTING.has(meaning.kind)) && toward !== 'past' && advising.test(words)) return true
  if (today && toward !== 'past' && reader.test(words)) return true
  const own = words.slice(clause.start, clause.end)
  const isCondition = clauses.condition.test(own)
  // "If you stepped outside on Friday, you noticed it."
  if (isCondition && reader.test(words) && toward === 'past') return true
  if (firm || DAYS.has(timex.granularity) || (mood === 'quoted' && toward === 'past')) return false
  const isTold = toward === 'past' && !isCondition
  return !isTold && (reader.test(own) || advising.test(words))
}

const DAYS: ReadonlySet<Granularity> = new Set(['day', 'hour', 'minute'])

/** "Bread for summer", and no verb says of which. (What a verb says to come each year, the tagger has as a set.) */
function isEveryYear({ words, clause, candidate: { meaning, toward } }: DatedWords, language: Language): boolean {
  if (meaning.kind !== 'season' || meaning.which !== null || meaning.year !== null) return false
  return toward === null || !hasVerb(words.slice(clause.start, clause.end), language)
}

/** A month or a weekend that no verb sends anywhere: "we have fine days in September", "they paint on the weekend". */
function isOfNoYear(
  { words, clause, date, timex, reference, candidate: { meaning, toward } }: DatedWords,
  language: Language,
  { owning, ofIt }: TimelineWords,
): boolean {
  // Where the verb may stand last, the clause may lack it: "beschloss, Ende März zu schließen".
  if (toward !== null || language.telling.subjectAfterVerb) return false
  // What leads in, "in the June episode, he explained", has its verb further on.
  if (hasVerb(clause.start === 0 ? words : words.slice(clause.start, clause.end), language)) return false
  // "After a weekend of storms" is of this one.
  if (meaning.kind === 'weekend') return meaning.which === null && !ofIt.test(words.slice(date.end))
  // "In 2026 a few options stand out": how things are.
  if (isOurYear({ timex, reference })) return true
  if (meaning.kind === 'month') return meaning.which === null && meaning.year === null
  // "This year’s version is finer", "the next hour, or the next day".
  if (meaning.kind !== 'unit') return false
  return meaning.which === 'following' || (meaning.which === 'this' && owning.test(words.slice(date.end)))
}

/** The year of writing, named by its figures. */
function isOurYear(dated: Pick<DatedWords, 'timex' | 'reference'>): boolean {
  const { granularity, text } = dated.timex
  return dated.reference !== null && granularity === 'year' && /^\d{4}$/.test(text) && isUnderWay(dated)
}

/** Words in front of a day that only lead it in. */
const LEADING = 4

/** "The firm has 540 people today" tells how things are now. */
function isNow(
  { words, clause, date, timex, candidate, reference }: DatedWords,
  language: Language,
  { state, still, age, verbBehind }: TimelineWords,
): boolean {
  if (!isToday({ timex, reference })) return false
  if (age.test(words.slice(date.end))) return true
  if (still.test(words.slice(0, date.start))) return true
  // "Most bakers today take pride in it", but "the report today says" and "today the army takes over".
  const isWord = candidate.meaning.kind === 'shift' && candidate.time === null && date.start > clause.start + LEADING
  if (isWord && candidate.toward === null && !verbBehind.test(words.slice(date.end)))
    return !hasVerb(words.slice(clause.start, clause.end), language)
  return (candidate.mood === 'told' || candidate.mood === 'quoted') && state.test(words.slice(clause.start, clause.end))
}
