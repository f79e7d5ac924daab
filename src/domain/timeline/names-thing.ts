import type { Timex } from '#domain/time/timex.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { TimelineWords } from './timeline-words.ts'

/** As far before a date as the words stand that it is part of: "in a long and bitter". */
const NEAR = 60

const YEARS: ReadonlySet<Timex['granularity']> = new Set(['year', 'decade', 'century'])

/**
 * Whether a year or a feast only says which thing is meant: "lost the 2020 election", "a Christmas dinner". What
 * happened in or during such a thing has its date all the same: "lost her seat in the 2024 election".
 */
export function namesThing(
  before: string,
  after: string,
  timex: Timex,
  { meaning }: Candidate,
  { thing, happening, during, dated }: TimelineWords,
): boolean {
  const isFeast = meaning.kind === 'holiday'
  if (!isFeast && !(YEARS.has(timex.granularity) && meaning.kind === 'fixed')) return false
  if (!thing.test(after)) return false
  // "2013’s Up the River", whatever stands before it.
  if (/^['’]s \p{Lu}/u.test(after)) return true
  // "The 2008 crash hit bakers hard" tells of the crash itself.
  if (/^\P{L}*\p{L}+\s$/u.test(before) && happening.test(after)) return false
  const near = before.slice(-NEAR)
  return isFeast ? !dated.test(near) : !during.test(near)
}
