import { formatDay } from './calendar.ts'
import { onDay, type Place } from './standpoint.ts'

/** The night that ends on a day; TIMEX3 calls it by the day that it begins on. */
export function nightBefore(day: Place | null): Place | null {
  if (!day) return null
  const to = day.period.from
  return { period: { from: to - 1, to, grain: 'day' }, value: formatDay(to - 1), hook: day.hook, night: true }
}

/** "Gegen 2 Uhr" in a night from Saturday to Sunday is on Sunday, "gegen 23 Uhr" on Saturday. */
export function atHourOf(place: Place, time: string | null): Place {
  if (!place.night || time === null || time === 'TNI') return place
  return onDay(isMorning(time) ? place.period.to : place.period.from, place.hook)
}

const NOON = 12

function isMorning(time: string): boolean {
  return time === 'TMO' || Number(/^T(\d\d)/.exec(time)?.[1] ?? NOON) < NOON
}
