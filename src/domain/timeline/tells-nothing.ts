import type { Language } from '#domain/time/language.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Timex } from '#domain/time/timex.ts'
import { YEARS, type DatedWords } from './dated-words.ts'
import { hangsTooFar } from './hangs-too-far.ts'
import { saysMore } from './label.ts'
import { isOfThing, namesThing } from './names-thing.ts'
import { speaksAtLarge } from './speaks-at-large.ts'
import { hasClock } from './time-of-day.ts'
import { timelineWordsOf, type TimelineWords } from './timeline-words.ts'
import { hasVerb } from './verbs.ts'

/** Whether a sentence names a date without telling what happened on it. */
export function tellsNothing(dated: DatedWords, language: Language): boolean {
  const { words, date, candidate, timex } = dated
  const own = timelineWordsOf(language.code)
  const before = words.slice(0, date.start)
  // What is looked for right before a date stands no further away: a sentence may be a list of many pages.
  const close = before.slice(-CLOSE)
  const after = words.slice(date.end)
  // A question tells nothing.
  if (/\?["'”’)\]»]*$/.test(words)) return true
  if (DATELINE.test(before) && /^\s*(?:\([^()]{1,40}\)\s*)?[—–-]/.test(after)) return true
  if (own.itself.test(words) || CITATION.test(words) || speaksAtLarge(dated, language, own)) return true
  if (SIGNED.test(before) || own.each.test(close)) return true
  if (isEdge(before, timex, language, own)) return true
  if (timex.type === 'DURATION' && candidate.mood === 'habitual') return true
  if (namesThing(before, after, timex, candidate, own)) return true
  if (timex.type === 'DURATION' && own.ranked.test(close)) return true
  if (isOfThing(dated, language, own)) return true
  const isYear = isAlone(timex) && candidate.meaning.kind === 'fixed'
  // "Women Bakers, 1450–1850": a title, when the first year is none that dates anything.
  if (isYear && /(?<!\d)\d{3,4}\s?[-–]$/.test(close)) return true
  if (isYear && (language.telling.named.test(after) || own.thingBefore.test(close))) return true
  if (isOrigin(dated, before, language, own) || own.compared.test(close)) return true
  if (own.contrast.test(close) || (timex.type !== 'SET' && own.comparing.test(after))) return true
  if (own.idle.test(close + words.slice(date.start, date.end)) && candidate.toward !== 'past') return true
  if (own.openingHours.test(words)) return true
  if (hangsTooFar(dated, own) || (candidate.meaning.kind === 'overnight' && isOfNoNight(candidate))) return true
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

/** "— Oven Fans (@ovenfans) May 3, 2020": when somebody wrote it. */
const SIGNED = /\(@\w+\)\s*$/

/** "It could become worthless overnight" is said of any night. */
function isOfNoNight({ toward, mood }: Candidate): boolean {
  return toward === null || (mood === 'planned' && toward !== 'future')
}

/** One year, not the time from one to another. */
function isAlone({ granularity, value }: Timex): boolean {
  return granularity === 'year' && !value.includes('/')
}

/** As far before a date as words stand that say what it is of. */
const CLOSE = 240

/** As far before a date as the words stand that say how near. */
const NEAR = 60

/** "Before Monday" dates nothing; "after 9 p.m." says the day at least, and "shortly before midnight" the hour. */
function isEdge(before: string, timex: Timex, { telling }: Language, { nearly }: TimelineWords): boolean {
  return telling.edge.test(before) && timex.type !== 'DURATION' && !hasClock(timex) && !nearly.test(before.slice(-NEAR))
}

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
