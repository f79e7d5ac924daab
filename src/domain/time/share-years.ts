import { dateOf } from './calendar.ts'
import type { Candidate, Meaning } from './meaning.ts'
import { yearPeriod } from './period.ts'

/** What may stand between two dates that share the year of the second. */
const LINK =
  /^\s*(?:[-‐‑–—/]|to|and|or|until|till|through|und|oder|bis|,)?\s*(?:(?:the|early|late|mid|zum|dem|den|Anfang|Mitte|Ende)[\s-]+)*$/

/** "From January 25 to 29 March, 1905", "the spring and summer of 1943": the year at the end is meant for both. */
export function shareYears(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared: Candidate[] = []
  for (const candidate of candidates.toReversed()) {
    const next = shared.at(-1)
    const year = next && next.sentence.start === candidate.sentence.start ? yearOf(next.meaning) : null
    const linked = year !== null && LINK.test(text.slice(candidate.at.end, next?.at.start))
    if (next && isMoved(text, candidate, next)) {
      shared[shared.length - 1] = { ...next, unsure: true }
      shared.push({ ...candidate, unsure: true })
      continue
    }
    if (next?.meaning.kind === 'weekday' && closes(text, candidate, next)) {
      shared[shared.length - 1] = { ...next, meaning: { ...next.meaning, closes: true } }
    }
    if (next && opensWeek(text, candidate, next)) {
      shared.push({ ...candidate, meaning: { ...candidate.meaning, opens: true } })
      continue
    }
    if (next && opens(text, candidate, next)) {
      shared.push({ ...candidate, meaning: { ...candidate.meaning, opens: true } })
      continue
    }
    const month = linked ? monthOf(candidate.meaning) : null
    if (month === null || year === null) shared.push(candidate)
    else {
      // From November to February: the year turns in between.
      const own = month > (monthOf(next?.meaning ?? candidate.meaning) ?? 12) ? year - 1 : year
      shared.push({ ...candidate, meaning: withYear(candidate.meaning, own) })
    }
  }
  return shared.toReversed()
}

/** "Monday to Friday", "Dienstag bis Donnerstag". */
const RANGE = /^\s*(?:[-‐‑–—]|to|until|till|til|through|thru|bis|bis\s+zum)\s*$/

/** "Between Tuesday and Thursday", "zwischen Dienstag und Donnerstag". */
const BETWEEN = /(?<!\p{L})(?:between|zwischen)(?:\s+(?:the|dem|den))?\s+$/iu
const AND = /^\s*(?:and|und)(?:\s+(?:dem|den))?\s*$/

/** As long as the words that open a range. */
const OPENING = 16

function isRange(text: string, { at: first }: Candidate, { at: second }: Candidate): boolean {
  const link = text.slice(first.end, second.start)
  return (
    RANGE.test(link) || (AND.test(link) && BETWEEN.test(text.slice(Math.max(0, first.start - OPENING), first.start)))
  )
}

function closes(text: string, first: Candidate, second: Candidate): boolean {
  return (
    first.meaning.kind === 'weekday' &&
    second.meaning.kind === 'weekday' &&
    second.meaning.which === null &&
    isRange(text, first, second)
  )
}

/** "Put off from Monday to Friday" is no time from one to the other, and its verb does not say of which week they are. */
const MOVED =
  /\b(?:put (?:off|back)|moved|postponed|delayed|rescheduled|(?:pushed|moved) back|brought forward|shifted|switched|changed|verschoben|verlegt|vorgezogen)\s+(?:from|von|vom)\s+$/i

/** As long as the words before such a day. */
const MOVING = 32

function isMoved(text: string, first: Candidate, second: Candidate): boolean {
  if (first.meaning.kind !== 'weekday' || second.meaning.kind !== 'weekday') return false
  const before = text.slice(Math.max(0, first.at.start - MOVING), first.at.start)
  return MOVED.test(before) && /^\s*(?:to|auf|until|bis)\s+(?:the\s+)?$/.test(text.slice(first.at.end, second.at.start))
}

/** "From Wednesday to Friday last week": both are of one week. */
function opensWeek(text: string, first: Candidate, second: Candidate): first is Candidate & { meaning: Weekday } {
  const [{ meaning }, end] = [first, second.meaning]
  if (meaning.kind !== 'weekday' || meaning.which !== null) return false
  const saysWeek =
    (end.kind === 'nth' && typeof end.what === 'number') || (end.kind === 'weekday' && end.which !== null)
  return saysWeek && isRange(text, first, second)
}

type Weekday = Extract<Meaning, { kind: 'weekday' }>
type Yearly = Extract<Meaning, { kind: 'month' | 'month-day' }>

/** "From January to June": both are of one winter, or of one year. */
function opens(text: string, first: Candidate, second: Candidate): first is Candidate & { meaning: Yearly } {
  return isBare(first) && isBare(second) && isRange(text, first, second)
}

function isBare({ meaning }: Candidate): boolean {
  return (meaning.kind === 'month' || meaning.kind === 'month-day') && !meaning.year && !meaning.which
}

function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === 'fixed') return dateOf(meaning.period.from).year
  if ('year' in meaning && meaning.year?.kind === 'fixed') return dateOf(meaning.year.period.from).year
  return null
}

/** The month that something yearly begins in; null for what is not yearly. */
function monthOf(meaning: Meaning): number | null {
  if (meaning.kind === 'month' || meaning.kind === 'month-day') return meaning.month
  if (meaning.kind === 'season') return 3 * meaning.season
  if (meaning.kind === 'fixed' && meaning.period.grain !== 'year') return dateOf(meaning.period.from).month
  return null
}

function withYear(meaning: Meaning, year: number): Meaning {
  const fixed: Meaning = { kind: 'fixed', period: yearPeriod(year) }
  if (meaning.kind === 'month' || meaning.kind === 'month-day' || meaning.kind === 'season') {
    return meaning.year || meaning.which ? meaning : { ...meaning, year: fixed }
  }
  return meaning
}
