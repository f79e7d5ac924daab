import type { Timex } from '#domain/time/timex.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Language } from '#domain/time/language.ts'
import { YEARS, type DatedWords } from './dated-words.ts'
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

/** Of a thing: "the sound of the 1990s", "the film, from 2007,", "Bread’s September 2023 cover", "to live in the 21st century". */
export function isOfThing(
  dated: DatedWords,
  language: Language,
  { timely, ofDecade, ofIt, fromYear, owned, owning, asAdjective, fallenFrom }: TimelineWords,
): boolean {
  const { words, clause, date, timex, reference, candidate } = dated
  const { meaning } = candidate
  const { granularity, interval } = timex
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)]
  if (asAdjective.test(timex.text) || SIZE.test(after)) return true
  // "For the last few years of her life", "30 years of service": not up to now.
  if (timex.type === 'DURATION' && interval?.latest === reference?.day && ofIt.test(after)) return true
  if (granularity === 'decade' && ofDecade.test(before)) return true
  if (granularity === 'year' && !timex.value.includes('/') && fromYear.test(before) && after.startsWith(','))
    return true
  const isOwned = granularity === 'month' && owned.test(before) && /\d{4}$/.test(timex.text)
  if (isOwned && /^ \p{Ll}/u.test(after)) return true
  // "On today’s roads", "yesterday’s answer", where no verb tells more.
  // "It was back in 1961 when two feet fell on Christmas Eve": of that year, not of the one that is nearest.
  if (meaning.kind === 'holiday' && timex.anchor.kind === 'reference' && A_YEAR.test(before)) return true
  // "Some of this year’s winners are bakers", unless they did something.
  const isThisYear =
    meaning.kind === 'unit' && meaning.which === 'this' && granularity === 'year' && candidate.toward === 'future'
  if (isThisYear && owning.test(after)) return true
  const isDay = meaning.kind === 'shift' || meaning.kind === 'weekday'
  const isOwner = isDay && candidate.time === null && owning.test(after)
  if (isOwner && !hasVerb(words.slice(clause.start, clause.end), language)) return true
  // "The overnight rate", "a winter wonderland": no more than a name.
  const isNamed =
    meaning.kind === 'overnight' || (meaning.kind === 'season' && meaning.year === null && meaning.which === null)
  if (isNamed && /^ \p{Ll}/u.test(after) && !timely.test(before) && !hasVerb(after.slice(0, NEXT), language))
    return true
  // "Fell from the previous month" only compares.
  if (fallenFrom.test(before) && 'which' in meaning && meaning.which === 'previous') return true
  // "Bread prices in 2021 and beyond" stands over what it tells.
  const isHeading = !/[.!?:;][”’"')\]]*\s*$/.test(words) && date.start > 0 && !hasVerb(words, language)
  if (YEARS.has(granularity) && isHeading && !/\n/.test(words) && hasLetters(before)) return true
  const isOurs =
    (interval?.earliest ?? '') <= (reference?.day ?? '') && (interval?.latest ?? '') >= (reference?.day ?? '')
  return granularity === 'century' && isOurs
}

const A_YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/

/** "1920 x 1080". */
const SIZE = /^\s?[x×]\s?\d/i

/** A verb that a name of a time belongs to stands so near: "overnight raids hit". */
const NEXT = 12

function hasLetters(words: string): boolean {
  return /\p{L}/u.test(words)
}
