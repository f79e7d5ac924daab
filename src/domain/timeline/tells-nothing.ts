import type { Span } from '#domain/text/span.ts'
import type { Language } from '#domain/time/language.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Granularity, Reference, Timex } from '#domain/time/timex.ts'
import { saysMore } from './label.ts'
import { namesThing } from './names-thing.ts'
import { hasClock } from './time-of-day.ts'
import { timelineWordsOf, type TimelineWords } from './timeline-words.ts'
import { hasVerb } from './verbs.ts'

/** A date in its sentence; `clause` and `date` are offsets into its words. */
export type DatedWords = {
  readonly words: string
  readonly clause: Span
  readonly date: Span
  readonly candidate: Candidate
  /** The expression that it hangs on. */
  readonly hook: Candidate | null
  readonly timex: Timex
  readonly reference: Reference | null
}

/** Whether a sentence names a date without telling what happened on it. */
export function tellsNothing(dated: DatedWords, language: Language): boolean {
  const { words, date, candidate, timex } = dated
  const own = timelineWordsOf(language.code)
  const before = words.slice(0, date.start)
  const after = words.slice(date.end)
  // A question tells nothing.
  if (/\?["'”’)\]»]*$/.test(words)) return true
  if (DATELINE.test(before) && /^\s*(?:\([^()]{1,40}\)\s*)?[—–-]/.test(after)) return true
  if (own.itself.test(words) || CITATION.test(words) || isAdvice(dated, language, own)) return true
  if (SIGNED.test(before) || own.each.test(before)) return true
  // "A 20th-century ring", and what "yesterday’s" only says which thing is meant by.
  if (
    /-century$/i.test(timex.text) ||
    (isOwner(dated) && !hasVerb(words.slice(dated.clause.start, dated.clause.end), language))
  )
    return true
  if (isEdge(before, timex, language, own)) return true
  if (timex.type === 'DURATION' && candidate.mood === 'habitual') return true
  if (isEveryYear(dated, language)) return true
  if (namesThing(before, after, timex, candidate, own)) return true
  if (timex.type === 'DURATION' && own.ranked.test(before)) return true
  if (isLoose(dated)) return true
  const isYear = isAlone(timex) && candidate.meaning.kind === 'fixed'
  if (isYear && (language.telling.named.test(after) || own.lawOf.test(before))) return true
  if (isOrigin(dated, before, language, own) || own.compared.test(before) || isNow(dated, language, own)) return true
  if (own.contrast.test(before) || (timex.type !== 'SET' && own.comparing.test(after))) return true
  if (isOfNoYear(dated, language) || (own.idle.test(words.slice(0, date.end)) && candidate.toward !== 'past'))
    return true
  if (own.openingHours.test(words)) return true
  if (isFarFromIts(dated) || (candidate.meaning.kind === 'overnight' && candidate.toward === null)) return true
  // "See Lee et al., Nature (2023)": what is in brackets alone says when a thing is of.
  const isDayAgain = candidate.meaning.kind === 'weekday'
  if ((YEARS.has(timex.granularity) || isDayAgain) && before.endsWith('(') && after.startsWith(')')) return true
  // A line that is its date, "Monday, 3 May", tells nothing.
  return !saysMore(words, date)
}

/** "LEEDS, 12 March 2019 —", "CLEAR LAKE, Iowa, Dec 23 (Reuters) -" say where and when it was written. */
const DATELINE = /^[\p{Lu}][\p{Lu}\p{P} ]*,\s*(?:\p{Lu}[\p{L}. ]{1,30},\s*)?$/u

/** "2018;175:63–8. doi: 10.1000/5": one of the things that were read for it. */
const CITATION = /\b(?:doi|isbn|issn|pmid)\b:?\s?\S*\d|\d{4};\s?\d+(?:\(\d+\))?:|\d{4}[.;,] ?pp?\. ?\d/i

/** Of a thing: "the sound of the 1990s", "the film, from 2007,", "Bread’s September 2023 cover", "to live in the 21st century". */
function isLoose({ words, date, timex, reference }: DatedWords): boolean {
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)]
  const { granularity, interval } = timex
  if (granularity === 'decade' && /\bof (?:the )?['’]?$/i.test(before)) return true
  if (granularity === 'year' && before.endsWith(', from ') && after.startsWith(',')) return true
  if (granularity === 'month' && /['’]s $/.test(before) && /\d{4}$/.test(timex.text) && /^ \p{Ll}/u.test(after))
    return true
  const isOurs =
    (interval?.earliest ?? '') <= (reference?.day ?? '') && (interval?.latest ?? '') >= (reference?.day ?? '')
  return granularity === 'century' && isOurs
}

/** "— Oven Fans (@ovenfans) May 3, 2020": when somebody wrote it. */
const SIGNED = /\(@\w+\)\s*$/

/** "On today’s roads", "yesterday’s answer". */
function isOwner({ words, date, candidate: { meaning, time } }: DatedWords): boolean {
  return meaning.kind === 'shift' && time === null && /^['’]s\s/.test(words.slice(date.end))
}

/** One year, not the time from one to another. */
function isAlone({ granularity, value }: Timex): boolean {
  return granularity === 'year' && !value.includes('/')
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
  const isToday = reference !== null && isOn(timex, reference)
  // "The next morning, take it out of the oven."
  if ((isToday || POINTING.has(meaning.kind)) && toward !== 'past' && advising.test(words)) return true
  if (isToday && toward !== 'past' && reader.test(words)) return true
  if (firm || DAYS.has(timex.granularity) || (mood === 'quoted' && toward === 'past')) return false
  const own = words.slice(clause.start, clause.end)
  const isTold = toward === 'past' && !clauses.condition.test(own)
  return !isTold && (reader.test(own) || advising.test(words))
}

const DAYS: ReadonlySet<Granularity> = new Set(['day', 'hour', 'minute'])

/** "In summer", and no verb says of which, or one says that it is so again and again. */
function isEveryYear({ words, clause, candidate: { meaning, toward, mood } }: DatedWords, language: Language): boolean {
  if (meaning.kind !== 'season' || meaning.which !== null || meaning.year !== null) return false
  return toward === null || mood === 'habitual' || !hasVerb(words.slice(clause.start, clause.end), language)
}

/** As far before a date as the words stand that say how near. */
const NEAR = 60

/** "Before Monday" dates nothing; "after 9 p.m." says the day at least, and "shortly before midnight" the hour. */
function isEdge(before: string, timex: Timex, { telling }: Language, { nearly }: TimelineWords): boolean {
  return telling.edge.test(before) && timex.type !== 'DURATION' && !hasClock(timex) && !nearly.test(before.slice(-NEAR))
}

const YEARS: ReadonlySet<Granularity> = new Set(['year', 'decade', 'century'])

/** "Issues from 2019": a thing has its year, and nothing is said to have happened. */
function isOrigin(
  { words, clause, timex: { granularity, value } }: DatedWords,
  before: string,
  language: Language,
  { from }: TimelineWords,
): boolean {
  // "Some time between Monday and the vote": a single end says little.
  if (!value.includes('/') && language.telling.opening.exec(before)?.groups?.['between']) return true
  return YEARS.has(granularity) && from.test(before) && !hasVerb(words.slice(clause.start, clause.end), language)
}

/** In paragraphs, which are short in news. A story soon goes on with "the next day": further on, it is that after something else. */
const FURTHEST = { day: 2, longer: 4 }

/** What points back by its own words: a month without its year in a history goes on for pages. */
const POINTING: ReadonlySet<Candidate['meaning']['kind']> = new Set(['unit', 'shift', 'counted', 'day-of-month'])

/** Whether an expression hangs on one that was told too far away, or on none: "some weeks earlier" than a plan. */
function isFarFromIts({ candidate, words, date, timex: { granularity }, hook }: DatedWords): boolean {
  const { meaning } = candidate
  // "In July 1993 he was given a medal: on that day …" is of a day that the text does not name.
  const pointsAt =
    meaning.kind === 'unit' && (meaning.which === 'that' || (meaning.which === 'this' && granularity === 'day'))
  if (hook === null && pointsAt && candidate.time === null)
    return /(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(words.slice(0, date.start))
  if (hook === null && meaning.kind === 'shift' && meaning.from === 'clock') return true
  const furthest = granularity === 'day' || granularity === 'hour' ? FURTHEST.day : FURTHEST.longer
  return hook !== null && POINTING.has(meaning.kind) && candidate.paragraph - hook.paragraph > furthest
}

/** A month or a weekend that no verb sends anywhere: "we have fine days in September", "they paint on the weekend". */
function isOfNoYear({ words, clause, date, candidate: { meaning, toward } }: DatedWords, language: Language): boolean {
  // Where the verb may stand last, the clause may lack it: "beschloss, Ende März zu schließen".
  if (toward !== null || language.telling.subjectAfterVerb) return false
  // What leads in, "in the June episode, he explained", has its verb further on.
  if (hasVerb(clause.start === 0 ? words : words.slice(clause.start, clause.end), language)) return false
  // "After a weekend of storms" is of this one.
  if (meaning.kind === 'weekend') return meaning.which === null && !words.startsWith(' of ', date.end)
  if (meaning.kind === 'month') return meaning.which === null && meaning.year === null
  // "This year’s version is finer", "the next hour, or the next day".
  if (meaning.kind !== 'unit') return false
  return meaning.which === 'following' || (meaning.which === 'this' && /^['’]s\s/.test(words.slice(date.end)))
}

function isOn({ interval }: Timex, { day }: Reference): boolean {
  return interval !== null && interval.earliest === day && interval.latest === day
}

/** Words in front of a day that only lead it in. */
const LEADING = 4

/** "The firm has 540 people today" tells how things are now. */
function isNow(
  { words, clause, date, timex, candidate, reference }: DatedWords,
  language: Language,
  { state, still, age }: TimelineWords,
): boolean {
  const isToday = reference !== null && isOn(timex, reference)
  if (isToday && age.test(words.slice(date.end))) return true
  if (isToday && still.test(words.slice(0, date.start))) return true
  // "Most bakers today take pride in it", but "the report today says" and "today the army takes over".
  const isWord = candidate.meaning.kind === 'shift' && candidate.time === null && date.start > clause.start + LEADING
  if (isToday && isWord && candidate.toward === null && !/^ \p{Ll}+s\s/u.test(words.slice(date.end)))
    return !hasVerb(words.slice(clause.start, clause.end), language)
  return (
    isToday &&
    (candidate.mood === 'told' || candidate.mood === 'quoted') &&
    state.test(words.slice(clause.start, clause.end))
  )
}
