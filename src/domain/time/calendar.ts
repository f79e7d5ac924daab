import type { Day, Granularity } from './timex.ts'

/** Whole days from 1970-01-01, in the proleptic Gregorian calendar; no time zone anywhere. */
export type DayNumber = number

/** A stretch of whole days, both ends included. */
export type Period = { readonly from: DayNumber; readonly to: DayNumber; readonly grain: Granularity }

const DAYS_IN_400_YEARS = 146_097 // the Gregorian calendar repeats after 400 years
const DAYS_TO_1970 = 719_468 // from 0000-03-01, where the year of the arithmetic begins

/** `month` may lie outside 1..12 and then counts on into other years. Year 0 is 1 BC. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = year + Math.floor((month - 1) / 12)
  const m = (((month - 1) % 12) + 12) % 12
  const marchYear = m < 2 ? y - 1 : y
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_1970
}

export function dateOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** The ISO 8601 week: it begins on Monday and belongs to the year of its Thursday. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number + 4 - weekdayOf(number)
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

export function mondayOf(number: DayNumber): DayNumber {
  return number + 1 - weekdayOf(number)
}

/** `2020-10-25`; years before 1 BC carry a minus sign, as in EDTF. */
export function formatDay(number: DayNumber): Day {
  const { year, month, day } = dateOf(number)
  return `${formatYear(year)}-${two(month)}-${two(day)}`
}

/** Null when the words are no day of the calendar. */
export function parseDay(text: string): DayNumber | null {
  const found = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return isDate(year, month, day) ? dayNumber(year, month, day) : null
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}
