import { formatDay } from './calendar.ts'
import type { Late } from './clock.ts'
import type { Candidate } from './meaning.ts'
import { onDay, type Place } from './standpoint.ts'

/** The night that ends on a day; TIMEX3 calls it by the day that it begins on. */
export function nightBefore(day: Place | null): Place | null {
  if (!day) return null
  const to = day.period.from
  return { period: { from: to - 1, to, grain: 'day' }, value: formatDay(to - 1), hook: day.hook, night: true }
}

/**
 * "Gegen 2 Uhr" in a night from Saturday to Sunday is on Sunday, "gegen 23 Uhr" on Saturday; "until 3am" after a
 * Saturday night is on Sunday.
 */
export function atHourOf(place: Place, candidate: Candidate): Place {
  const { time } = candidate
  if (time === null || time === 'TNI') return place
  if (place.night) return onDay(isMorning(time) ? place.period.to : place.period.from, place.hook)
  const { hook } = place
  if (candidate.meaning.kind !== 'unit' || hook === 'none' || hook === 'reference') return place
  const { late = null, period } = hook
  if (period.from !== place.period.from || period.to !== period.from) return place
  const small = isSmallHour(time)
  const isLater = late !== null && time !== 'TMO' && hourIn(time) < NOON
  // "On Friday night … at 9 a.m.": of that day, or of the next.
  if (isLater && !small && late !== 'eve' && !candidate.upTo) return { ...place, unsure: true }
  const isNext = small ? late !== null || candidate.upTo : candidate.upTo && late !== null && isMorning(time)
  if (!isNext) return place
  if (!candidate.upTo && late === 'eve') return place
  // What had been before, or did not go on, may be of the morning of that day.
  if (candidate.flashback || candidate.mood === 'denied') return { ...place, unsure: true }
  const unsure = candidate.upTo ? late === null : late !== 'evening'
  return { ...onDay(period.from + 1, hook), ...(unsure ? { unsure } : {}) }
}

/** Feasts whose night is what is meant by them. */
const EVES = new Set(['new-years-eve', 'christmas-eve'])

const EVENING = 18

/** How late on its day something is told. */
export function lateness({ meaning, time }: Candidate): Late {
  if (time === null) return meaning.kind === 'holiday' && EVES.has(meaning.name) ? 'eve' : null
  if (time === 'TNI') return 'night'
  return time === 'TEV' || hourIn(time) >= EVENING ? 'evening' : null
}

const NOON = 12

/** The hours that belong to the night before. */
const SMALL_HOURS = 5

function hourIn(time: string): number {
  return Number(/^T(\d\d)/.exec(time)?.[1] ?? NOON)
}

export function isSmallHour(time: string): boolean {
  return hourIn(time) <= SMALL_HOURS
}

function isMorning(time: string): boolean {
  return time === 'TMO' || hourIn(time) < NOON
}
