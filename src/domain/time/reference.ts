import { formatDay, parseDay } from './calendar.ts'
import { parseEdtf } from './edtf.ts'
import { addMonths, monthsIn } from './period.ts'
import type { Reference } from './timex.ts'

/** The day a text speaks from, out of a stated EDTF date. Null when it is none, or open at an end. */
export function referenceFrom(edtf: string): Reference | null {
  const parsed = parseEdtf(edtf)
  if (!parsed || parsed.earliest === null || parsed.latest === null) return null
  const from = parseDay(parsed.earliest)
  const to = parseDay(parsed.latest)
  if (from === null || to === null) return null
  const months = monthsIn(parsed.granularity)
  // "About" is read as one unit of what was stated to either side.
  const widen = (day: number, by: number) => (months === null ? day + by : addMonths(day, by * months))
  const [earliest, latest] = parsed.approximate ? [widen(from, -1), widen(to, 1)] : [from, to]
  return {
    edtf,
    day: formatDay(Math.floor((from + to) / 2)),
    earliest: formatDay(earliest),
    latest: formatDay(latest),
  }
}
