import type { Candidate, Meaning } from './meaning.ts'

/** What stands behind the date of an item: "June 12 – Leeds, June 13 – Hull". */
const ITEM = /^\s?[–—-]\s/

type MonthDay = Candidate & { readonly meaning: Extract<Meaning, { kind: 'month-day' }> }

/**
 * "The tour begins June 12th. … June 12 – Leeds, June 13 – Hull": a list has no verb that says of which year it is, but
 * the text has one for a day of it.
 */
export function withSchedule(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const ahead = new Set(
    candidates.filter(isBare).flatMap((one) => (one.toward === 'future' && one.mood === 'planned' ? [dayOf(one)] : [])),
  )
  if (ahead.size === 0) return candidates
  const items = candidates.filter(isBare).filter(({ at }) => ITEM.test(text.slice(at.end, at.end + 3)))
  const lists = new Set(items.flatMap((one) => (ahead.has(dayOf(one)) ? [one.sentence.start] : [])))
  const listed = new Set<Candidate>(items.filter(({ sentence }) => lists.has(sentence.start)))
  return candidates.map((one) => (listed.has(one) ? { ...one, toward: 'future', mood: 'planned' } : one))
}

function isBare(candidate: Candidate): candidate is MonthDay {
  return candidate.meaning.kind === 'month-day' && !candidate.meaning.year && !candidate.meaning.which
}

function dayOf({ meaning: { month, day } }: MonthDay): string {
  return `${month}-${day}`
}
