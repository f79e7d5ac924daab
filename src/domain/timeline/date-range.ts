import { formatEdtf } from '#domain/time/edtf.ts'
import type { Timex } from '#domain/time/timex.ts'

const LINK = /^\s+(?:and|to|until|till|through)\s+$/

const DASH = /^\s?[-‐‑–]\s?$/

/** "Between 1962 and 1964", "from Monday to Friday": two dates that are the ends of one. Null when they are not. */
export function rangeOf(text: string, first: Timex, second: Timex): Timex | null {
  const opening = /\b(between|from)\s+(?:the\s+)?$/i.exec(
    text.slice(Math.max(0, first.at.start - 16), first.at.start),
  )?.[1]
  const link = text.slice(first.at.end, second.at.start)
  const dashed = DASH.test(link)
  const worded = opening && LINK.test(link) && (opening.toLowerCase() === 'between') === /and/.test(link)
  if (!dashed && !worded) return null
  const earliest = first.interval?.earliest ?? null
  const latest = second.interval?.latest ?? null
  if (earliest === null || latest === null || earliest > latest) return null
  const interval = { earliest, latest }
  const words = text.slice(first.at.start, second.at.end)
  return {
    ...first,
    at: { start: first.at.start, end: second.at.end },
    text: words,
    value: `${first.value}/${second.value}`,
    interval,
    edtf: formatEdtf(interval),
    reason: `“${words.replace(/\s+/g, ' ')}” is the time from one to the other: ${first.reason}; ${second.reason}`,
  }
}
