import { dateOf, dayNumber, two, weekdayOf, type DayNumber } from './calendar.ts'
import { monthName, weekdayName } from './format-date.ts'
import type { Candidate } from './meaning.ts'
import { SEASONS } from './period.ts'
import { resolveOn, type Resolved } from './resolve.ts'
import type { StatedTimes } from './stated.ts'
import type { Relative } from './timex.ts'

/** What can be said of an expression that hangs on an unknown day of writing. */
export type Unanchored = { readonly value: string; readonly relative: Relative | null }

/** Any leap-free year: only the differences to the day of writing are kept. */
const YEAR = 2021

/** Days of writing that between them show the extremes: a whole week, and the ends of every month. */
const HYPOTHETICAL: readonly DayNumber[] = [
  ...Array.from({ length: 7 }, (_, index) => dayNumber(YEAR, 6, 14 + index)),
  ...Array.from({ length: 12 }, (_, index) => [
    dayNumber(YEAR, index + 1, 1),
    dayNumber(YEAR, index + 2, 1) - 1,
  ]).flat(),
]

/** Resolves against hypothetical days of writing; null where the expression hangs on none of them. */
export function resolveUnanchored(
  candidates: readonly Candidate[],
  narrative: boolean,
  stated: StatedTimes,
): { readonly resolved: readonly Resolved[]; readonly unanchored: readonly (Unanchored | null)[] } {
  const [first = 0] = HYPOTHETICAL
  const resolved = resolveOn(candidates, first, narrative, stated)
  if (!resolved.some((one) => one.hangsOnReference)) return { resolved, unanchored: resolved.map(() => null) }
  const readings = HYPOTHETICAL.map((day) => ({ day, resolved: resolveOn(candidates, day, narrative, stated) }))
  const unanchored = resolved.map((one, index) => {
    if (!one.hangsOnReference) return null
    const own = readings.flatMap(({ day, resolved: reading }) => {
      const found = reading[index]
      return found ? [{ day, found }] : []
    })
    return { value: maskedValue(one, own), relative: relativeOf(one, own) }
  })
  return { resolved, unanchored }
}

type Reading = { readonly day: DayNumber; readonly found: Resolved }

function relativeOf(one: Resolved, readings: readonly Reading[]): Relative | null {
  const bounds = readings.flatMap(({ day, found }) =>
    found.days && (found.days.from !== null || found.days.to !== null)
      ? [{ from: (found.days.from ?? found.days.to ?? day) - day, to: (found.days.to ?? found.days.from ?? day) - day }]
      : [],
  )
  if (bounds.length === 0) return null
  const earliest = Math.min(...bounds.map((bound) => bound.from))
  const latest = Math.max(...bounds.map((bound) => bound.to))
  return { label: labelOf(one, readings, latest <= 0 ? 'before' : earliest >= 0 ? 'after' : 'that'), earliest, latest }
}

/** The one number that all readings agree on, or null. */
function agreed(readings: readonly Reading[], of: (day: DayNumber) => number): number | null {
  const values = new Set(readings.flatMap(({ found }) => (found.place ? [of(found.place.period.from)] : [])))
  const [only] = values
  return values.size === 1 && only !== undefined ? only : null
}

function maskedValue(one: Resolved, readings: readonly Reading[]): string {
  const { place, candidate } = one
  if (!place || place.value?.endsWith('_REF')) return one.value
  return mask(one, readings) + (candidate.time ?? '')
}

function mask({ place, candidate }: Resolved, readings: readonly Reading[]): string {
  const month = agreed(readings, (day) => dateOf(day).month)
  switch (place?.period.grain) {
    case 'century':
      return 'XX'
    case 'decade':
      return 'XXX'
    case 'year':
      return 'XXXX'
    case 'quarter':
      return month === null ? 'XXXX-QX' : `XXXX-Q${Math.ceil(month / 3)}`
    case 'season':
      return month === null ? 'XXXX' : `XXXX-${SEASONS[Math.floor((month - 3) / 3)] ?? 'WI'}`
    case 'month':
      return month === null ? 'XXXX-XX' : `XXXX-${two(month)}`
    case 'week':
      return 'XXXX-WXX'
    default: {
      if (candidate.meaning.kind === 'weekend') return 'XXXX-WXX-WE'
      const weekday = agreed(readings, weekdayOf)
      if (weekday !== null) return `XXXX-WXX-${weekday}`
      const day = agreed(readings, (at) => dateOf(at).day)
      return month === null || day === null ? 'XXXX-XX-XX' : `XXXX-${two(month)}-${two(day)}`
    }
  }
}

const UNIT_SIDES = {
  last: 'before',
  previous: 'before',
  this: 'that',
  that: 'that',
  next: 'after',
  following: 'after',
} as const

function labelOf(one: Resolved, readings: readonly Reading[], side: 'before' | 'after' | 'that'): string {
  const { meaning } = one.candidate
  if (meaning.kind === 'weekday') {
    const where = meaning.which ? UNIT_SIDES[meaning.which] : side === 'after' ? 'after' : 'that'
    return sided(weekdayName(meaning.weekday), where)
  }
  if (meaning.kind === 'month') {
    return sided(
      monthName(meaning.month),
      meaning.which ? UNIT_SIDES[meaning.which] : one.candidate.toward === 'future' ? 'after' : 'before',
    )
  }
  // "The following day" after a Sunday is a Monday, whenever that was.
  const weekday =
    one.place?.hook !== 'reference' && one.place?.period.grain === 'day' ? agreed(readings, weekdayOf) : null
  if (weekday !== null) return `that ${weekdayName(weekday)}`
  if (meaning.kind === 'unit') return sided(meaning.unit, UNIT_SIDES[meaning.which])
  if (meaning.kind === 'shift' && meaning.from === 'reference')
    return shiftLabel(one.candidate.text, meaning.amount.count)
  const words = one.candidate.text.replace(/\s+/g, ' ')
  const isName = meaning.kind === 'month-day' || meaning.kind === 'holiday'
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

function shiftLabel(text: string, count: number | null): string {
  const words = text.toLowerCase().replace(/\s+/g, ' ')
  if (count === 0) return 'day of writing'
  if (words.startsWith('yesterday') || words.startsWith('last night')) return 'day before'
  if (words.startsWith('tomorrow')) return 'day after'
  return words.replace(/ ago$/, ' before').replace(/ (?:from now|hence)$/, ' after')
}

function sided(name: string, where: 'before' | 'after' | 'that'): string {
  return where === 'that' ? `that ${name}` : `${name} ${where}`
}
