import type { Timex } from '#domain/time/timex.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Language } from '#domain/time/language.ts'
import { A_YEAR, isUnderWay, YEARS, type DatedWords } from './dated-words.ts'
import type { TimelineWords } from './timeline-words.ts'
import { hasVerb } from './verbs.ts'

/** As far before a date as the words stand that it is part of: "in a long and bitter". */
const NEAR = 60

/**
 * Whether a year or a feast only says which thing is meant: "lost the 2020 election", "a Christmas dinner". What
 * happened in or during such a thing has its date all the same: "lost her seat in the 2024 election".
 */
export function namesThing(
  before: string,
  after: string,
  timex: Timex,
  { meaning }: Candidate,
  { thing, happening, during, dated, ofCollection }: TimelineWords,
): boolean {
  const isFeast = meaning.kind === 'holiday'
  // "Part of the baker’s autumn/winter 2019 line".
  if (
    meaning.kind === 'season' &&
    /\d$/.test(timex.text) &&
    thing.test(after) &&
    ofCollection.test(before.slice(-NEAR))
  )
    return true
  if (!isFeast && !(YEARS.has(timex.granularity) && meaning.kind === 'fixed')) return false
  if (!thing.test(after)) return false
  // "2013’s Up the River", whatever stands before it.
  if (/^['’]s \p{Lu}/u.test(after)) return true
  // "The 2008 crash hit bakers hard" tells of the crash itself.
  if (/^\P{L}*\p{L}+\s$/u.test(before) && happening.test(after)) return false
  const near = before.slice(-NEAR)
  return isFeast ? !dated.test(near) : !during.test(near)
}

/** Whether a date only tells which thing is meant, or of what kind it is: "the sound of the 1990s", "the overnight rate". */
export function isOfThing(dated: DatedWords, language: Language, own: TimelineWords): boolean {
  const { words, date, timex, reference, candidate } = dated
  const { meaning } = candidate
  const { granularity, interval } = timex
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)]
  if (own.asAdjective.test(timex.text) || SIZE.test(after)) return true
  // "For the last few years of her life", "30 years of service": not up to now.
  if (timex.type === 'DURATION' && interval?.latest === reference?.day && own.ofIt.test(after)) return true
  if (granularity === 'decade' && own.ofDecade.test(before)) return true
  // "The film, from 2007, …", but not "from 2004 – 2014,".
  const isOneYear = granularity === 'year' && !timex.value.includes('/')
  if (isOneYear && own.fromYear.test(before) && after.startsWith(',')) return true
  // "It was back in 1961 when two feet fell on Christmas Eve": of that year, not of the one that is nearest.
  if (meaning.kind === 'holiday' && timex.anchor.kind === 'reference' && A_YEAR.test(before)) return true
  if (isOwner(dated, language, own) || isName(dated, language, own)) return true
  // "Fell from the previous month" only compares.
  if (own.fallenFrom.test(before) && 'which' in meaning && meaning.which === 'previous') return true
  if (YEARS.has(granularity) && isInHeading(dated, language)) return true
  // "To live in the 21st century."
  return granularity === 'century' && isUnderWay(dated)
}

/** "On today’s roads", "this year’s winners", "Bread’s September 2023 cover": whose the thing is, or of when. */
function isOwner(
  { words, clause, date, timex: { text, granularity }, candidate: { meaning, time, toward } }: DatedWords,
  language: Language,
  { owned, owning }: TimelineWords,
): boolean {
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)]
  if (granularity === 'month' && owned.test(before) && /\d{4}$/.test(text) && COMMON_WORD.test(after)) return true
  if (!owning.test(after)) return false
  // The winners may have done something already.
  if (meaning.kind === 'unit' && meaning.which === 'this' && granularity === 'year' && toward === 'future') return true
  const isDay = meaning.kind === 'shift' || meaning.kind === 'weekday'
  return isDay && time === null && !hasVerb(words.slice(clause.start, clause.end), language)
}

/** "The overnight rate", "a winter wonderland": no more than a name. */
function isName(
  { words, date, candidate: { meaning } }: DatedWords,
  language: Language,
  { timely }: TimelineWords,
): boolean {
  const after = words.slice(date.end)
  const canName =
    meaning.kind === 'overnight' || (meaning.kind === 'season' && meaning.year === null && meaning.which === null)
  if (!canName || !COMMON_WORD.test(after) || timely.test(words.slice(0, date.start))) return false
  return !hasVerb(after.slice(0, NEXT), language)
}

/** "Bread prices in 2021 and beyond" stands over what it tells. */
function isInHeading({ words, date }: DatedWords, language: Language): boolean {
  const isSentence = /[.!?:;][”’"')\]]*\s*$/.test(words) || hasVerb(words, language)
  return !isSentence && !words.includes('\n') && /\p{L}/u.test(words.slice(0, date.start))
}

/** A word behind a date that is no name of its own: " cover". */
const COMMON_WORD = /^ \p{Ll}/u

/** "1920 x 1080". */
const SIZE = /^\s?[x×]\s?\d/i

/** A verb that a name of a time belongs to stands so near: "overnight raids hit". */
const NEXT = 12
