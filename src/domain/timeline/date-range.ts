import { parseDay } from '#domain/time/calendar.ts'
import { formatEdtf } from '#domain/time/edtf.ts'
import type { TellingWords } from '#domain/time/language.ts'
import type { Timex } from '#domain/time/timex.ts'

const DASH = /^\s?[-‐‑–]\s?$/

/** "The 2023/24 season": between two years that follow each other. */
const STROKE = /^\/$/

/** As long as the words that open a range. */
const OPENING = 16

/** "Between 1962 and 1964", "from Monday to Friday": two dates that are the ends of one. Null when they are not. */
export function rangeOf(text: string, first: Timex, second: Timex, words: TellingWords): Timex | null {
  const opening = words.opening.exec(text.slice(Math.max(0, first.at.start - OPENING), first.at.start))
  // "From 1983 to ’84": its mark is no word between.
  const link = text.slice(first.at.end, second.at.start).replace(/(?<=\s)['’‘]$/, '')
  const dashed = DASH.test(link) || (STROKE.test(link) && first.granularity === 'year' && areNextTo(first, second))
  const worded = opening
    ? (opening.groups?.['between'] ? words.and : words.until).test(link)
    : // "Prices fell 2016 to 2022": two years need nothing in front of them.
      first.granularity === 'year' && second.granularity === 'year'
      ? words.until.test(link)
      : areNextTo(first, second) && words.and.test(link)
  if (!dashed && !worded) return null
  const hours = hoursOfOneDay(text, first, second)
  if (hours) return hours
  const earliest = first.interval?.earliest ?? null
  const latest = second.interval?.latest ?? null
  const [from, to] = [parseDay(earliest ?? ''), parseDay(latest ?? '')]
  if (earliest === null || latest === null || from === null || to === null || from > to) return null
  const interval = { earliest, latest }
  const written = text.slice(first.at.start, second.at.end)
  return {
    ...first,
    at: { start: first.at.start, end: second.at.end },
    text: written,
    value: `${first.value}/${second.value}`,
    interval,
    edtf: formatEdtf(interval),
    reason: `“${written.replace(/\s+/g, ' ')}” is the time from one to the other: ${first.reason}; ${second.reason}`,
  }
}

/** "On 14 and 15 July", "in August and September", "the late 19th and early 20th century": one time of two. */
function areNextTo(first: Timex, second: Timex): boolean {
  if (first.type !== 'DATE' || second.type !== 'DATE' || first.granularity !== second.granularity) return false
  const [last, next] = [parseDay(first.interval?.latest ?? ''), parseDay(second.interval?.earliest ?? '')]
  return last !== null && next === last + 1
}

/** An hour that names no day of its own: "9 a.m.". */
const HOUR_ALONE = /^(?:[\d:.\s]|[ap]\.?m\.?|Uhr|noon|midday|midnight)+$/i

/** "From 9 a.m. to 11 a.m. on Friday": both hours are of the day that the second one names. */
function hoursOfOneDay(text: string, first: Timex, second: Timex): Timex | null {
  const day = second.interval?.earliest ?? null
  const [from, to] = [first, second].map(({ value }) => /T(\d\d.*)$/.exec(value)?.[1])
  if (day === null || from === undefined || to === undefined || !HOUR_ALONE.test(first.text)) return null
  if (day !== second.interval?.latest || from > to) return null
  const written = text.slice(first.at.start, second.at.end)
  return {
    ...second,
    at: { start: first.at.start, end: second.at.end },
    text: written,
    value: `${day}T${from}/${day}T${to}`,
    zone: second.zone ?? first.zone,
  }
}
