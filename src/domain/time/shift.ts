import type { Period } from './calendar.ts'
import type { Told } from './clock.ts'
import type { Amount, Candidate, Meaning } from './meaning.ts'
import { addUnits, monthsIn, periodAt, rankOf } from './period.ts'
import type { Granularity } from './timex.ts'
import { loosely, type Place, type Standpoint } from './standpoint.ts'

export function shift(
  meaning: Extract<Meaning, { kind: 'shift' }>,
  candidate: Candidate,
  from: Standpoint,
): Place | null {
  const { amount, sign } = meaning
  if (meaning.grain !== undefined && amount.count !== null) {
    const day = addUnits(from.reference, sign * amount.count, amount.unit)
    return { period: periodAt(meaning.grain, day), hook: 'reference' }
  }
  if (amount.count === 1 && amount.unit === 'year' && sign < 0 && !from.narrative) {
    // "A year earlier" compares with the quarter that accounts were given of, or else with what was just told.
    const accounted = quarterNear(candidate, from)
    if (accounted) return { period: periodAt('quarter', accounted.period.from, -4), hook: accounted }
    const near = meaning.from === 'clock' ? from.clock.at('year') : null
    const base = near?.paragraph === candidate.paragraph ? near : null
    return { period: periodAt('year', base?.period.from ?? from.reference, -1), hook: base ?? 'reference' }
  }
  const loose = meaning.from === 'clock' && amount.unit === 'day' ? loosely('day', from) : null
  if (loose) return loose
  // In a history "two years ago" is counted from the day of writing, but not when one of those it tells of says so.
  const spoken = from.narrative && (candidate.mood === 'quoted' || candidate.flashback) && meaning.length !== undefined
  const told = meaning.from === 'clock' || spoken ? toldAt(amount.unit, from) : null
  if (isLengthAlone(meaning, told, candidate, from)) return null
  const base = told?.period ?? { from: from.reference, to: from.reference, grain: 'day' as const }
  const hook: Place['hook'] = told ?? 'reference'
  if (amount.count === null) return vagueShift(amount, sign, base, hook)
  // A date two days on is a day; two weeks, months or years on say no more than the week, month or year.
  // From a year the months are counted from its beginning: nobody knows where in it.
  const start = sign > 0 && (told === null || rankOf(base.grain) <= rankOf(amount.unit)) ? base.to : base.from
  const long = amount.unit === 'decade' || amount.unit === 'century'
  const fine = long ? 'year' : monthsIn(amount.unit) === null && amount.unit !== 'week' ? 'day' : amount.unit
  const grain = told && fine === 'month' && rankOf(told.period.grain) > rankOf(fine) ? told.period.grain : fine
  return { period: periodAt(grain, addUnits(start, sign * amount.count, amount.unit)), hook }
}

/** So long before or after what it is counted from. */
export function shiftedFrom(
  { amount, sign, grain }: Extract<Meaning, { kind: 'shift' }>,
  base: Place | null,
): Place | null {
  if (!base || amount.count === null) return null
  const day = addUnits(base.period.from, sign * amount.count, amount.unit)
  return { period: periodAt(grain ?? 'day', day), hook: base.hook }
}

/** Eighteen months after "in 1986" are counted from that year, though an earlier month was told before. */
function toldAt(unit: Granularity, { clock }: Standpoint): Told | null {
  const told = clock.at(unit)
  const last = clock.at('year')
  if (unit !== 'month' || !told || !last) return told
  return last.period.from > told.period.to || last.period.to < told.period.from ? last : told
}

/** "Forty years later" in news that told no date, "an hour later": only how long it took is known. */
function isLengthAlone(
  { amount, sign, from: base, length }: Extract<Meaning, { kind: 'shift' }>,
  told: Told | null,
  { toward }: Candidate,
  { narrative }: Standpoint,
): boolean {
  if (length === undefined || base !== 'clock' || sign < 0 || narrative) return false
  return amount.unit === 'hour' || amount.unit === 'minute' || (told === null && toward !== 'future')
}

function vagueShift(amount: Amount, sign: -1 | 1, base: Period, hook: Place['hook']): Place {
  const near = periodAt(
    amount.unit === 'week' ? 'week' : amount.unit,
    addUnits(base.from, sign * amount.least, amount.unit),
  )
  const far = periodAt(near.grain, addUnits(base.from, sign * amount.most, amount.unit))
  const period: Period = { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to), grain: near.grain }
  return { period, value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', hook, vague: true }
}

/** A quarter named longer ago than this is no longer what is spoken of. */
const PARAGRAPHS_OF_ACCOUNTS = 4

function quarterNear(candidate: Candidate, from: Standpoint): Told | null {
  const told = from.quarter
  return told && candidate.paragraph - told.paragraph <= PARAGRAPHS_OF_ACCOUNTS ? told : null
}

export function accounts(
  meaning: Extract<Meaning, { kind: 'accounts' }>,
  candidate: Candidate,
  from: Standpoint,
): Place {
  const told = quarterNear(candidate, from)
  if (told) return { period: periodAt('quarter', told.period.from, 4 * meaning.years), hook: told }
  if (meaning.unit === 'period') return { period: periodAt('year', from.reference, meaning.years), hook: 'reference' }
  // Accounts are given of the last quarter that is over.
  return { period: periodAt('quarter', from.reference, 4 * meaning.years - 1), hook: 'reference' }
}
