import { dayNumber, weekdayOf, type DayNumber } from './calendar.ts'
import { weekdayOnOrBefore } from './period.ts'

/** The nth such weekday of a month; −1 is the last. */
function nth(year: number, month: number, weekday: number, count: number): DayNumber {
  if (count < 0) return weekdayOnOrBefore(dayNumber(year, month + 1, 1) - 1, weekday)
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1)
}

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm. */
function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (((19 * a + d + 15) % 30) + 30) % 30
  const l = (((32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7) + 7) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const HOLIDAYS: Readonly<Record<string, (year: number) => DayNumber>> = {
  'april-fools': (year) => dayNumber(year, 4, 1),
  // The day after the first Monday of November.
  'election-day': (year) => nth(year, 11, 1, 1) + 1,
  'earth-day': (year) => dayNumber(year, 4, 22),
  'groundhog-day': (year) => dayNumber(year, 2, 2),
  juneteenth: (year) => dayNumber(year, 6, 19),
  'bastille-day': (year) => dayNumber(year, 7, 14),
  'all-saints': (year) => dayNumber(year, 11, 1),
  'presidents-day': (year) => nth(year, 2, 1, 3),
  'mothers-day': (year) => nth(year, 5, 7, 2),
  'fathers-day': (year) => nth(year, 6, 7, 3),
  'columbus-day': (year) => nth(year, 10, 1, 2),
  'ash-wednesday': (year) => easter(year) - 46,
  'palm-sunday': (year) => easter(year) - 7,
  'maundy-thursday': (year) => easter(year) - 3,
  ascension: (year) => easter(year) + 39,
  pentecost: (year) => easter(year) + 49,
  'whit-monday': (year) => easter(year) + 50,
  'corpus-christi': (year) => easter(year) + 60,
  'german-unity': (year) => dayNumber(year, 10, 3),
  reformation: (year) => dayNumber(year, 10, 31),
  'new-year': (year) => dayNumber(year, 1, 1),
  'king-day': (year) => nth(year, 1, 1, 3),
  valentine: (year) => dayNumber(year, 2, 14),
  patrick: (year) => dayNumber(year, 3, 17),
  'good-friday': (year) => easter(year) - 2,
  easter,
  'easter-monday': (year) => easter(year) + 1,
  'may-day': (year) => dayNumber(year, 5, 1),
  'memorial-day': (year) => nth(year, 5, 1, -1),
  'independence-day': (year) => dayNumber(year, 7, 4),
  'labor-day': (year) => nth(year, 9, 1, 1),
  halloween: (year) => dayNumber(year, 10, 31),
  armistice: (year) => dayNumber(year, 11, 11),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  'black-friday': (year) => nth(year, 11, 4, 4) + 1,
  'cyber-monday': (year) => nth(year, 11, 4, 4) + 4,
  'christmas-eve': (year) => dayNumber(year, 12, 24),
  christmas: (year) => dayNumber(year, 12, 25),
  'boxing-day': (year) => dayNumber(year, 12, 26),
  'new-years-eve': (year) => dayNumber(year, 12, 31),
}

export function holidayIn(name: string, year: number): DayNumber {
  const dayIn = HOLIDAYS[name]
  if (!dayIn) throw new RangeError(`No such holiday: ${name}`)
  return dayIn(year)
}
