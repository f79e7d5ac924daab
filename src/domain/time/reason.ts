import { parseDay, type DayNumber, type Period } from './calendar.ts'
import { formatEdtfName, formatInterval, formatShortDay } from './format-date.ts'
import { formatDay } from './calendar.ts'
import type { Resolved } from './resolve.ts'
import type { Reference } from './timex.ts'

/** Why an expression means what it means, as a sentence for a reader. */
export function reasonFor(
  one: Resolved,
  reference: Reference | null,
  text: string,
  { label, edtf }: { readonly label: string | null; readonly edtf: string | null },
): string {
  const { candidate, place, days } = one
  const words = quoted(candidate.text)
  if (candidate.type === 'SET') return `${words} is a rhythm, not a date`
  if (!place && candidate.meaning.kind === 'vague') {
    return `${words} is some time ${candidate.meaning.value === 'PAST_REF' ? 'before' : 'after'} the day of writing`
  }
  if (!place && !days) return `${words} is a length without a place in time`
  if (!reference && one.hangsOnReference) {
    return `${words} hangs on the day of writing, which is unknown${label ? ` → ${label}` : ''}`
  }
  const result = days ? named(days.from, days.to) : ''
  if (!place) return `${words} lasts over this time → ${edtf === null ? result : formatEdtfName(edtf)}`
  if (place.hook === 'none') return `${words} says so itself → ${result}`
  if (place.hook === 'reference') {
    const day = reference ? (parseDay(reference.day) ?? 0) : 0
    return `${words} ${side(place.period, day, day)} ${formatShortDay(day)} → ${result}`
  }
  const told = place.hook
  const from = quoted(text.slice(told.at.start, told.at.end))
  return `${words} ${side(place.period, told.period.from, told.period.to)} ${from} (${named(told.period.from, told.period.to)}) → ${result}`
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`
}

function side(period: Period, from: DayNumber, to: DayNumber): string {
  if (period.to < from) return 'before'
  return period.from > to ? 'after' : 'seen from'
}

function named(from: DayNumber | null, to: DayNumber | null): string {
  if (from !== null && from === to) return formatShortDay(from)
  return formatInterval({
    earliest: from === null ? null : formatDay(from),
    latest: to === null ? null : formatDay(to),
  })
}
