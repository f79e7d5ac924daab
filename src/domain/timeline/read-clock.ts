import type { StatedHours } from './stated-date.ts'

const TIME = String.raw`(?:noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?|uhr|h|o['’]clock)|\d{1,2}:\d\d)`
const AT = String.raw`(?:,\s*|\s+(?:at|from|um|von)\s+|\s+|T)`
const AT_END = new RegExp(
  String.raw`${AT}(?:(${TIME}|\d{1,2})\s*(?:[-‐‑–—]|\s(?:to|until|till|bis)\s)\s*(${TIME})|(${TIME}))$`,
  'i',
)
const IN_FIGURES = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap]?)/i

/**
 * The hours at the end of a date as people write it, "26 October 2020, 8:30–10 am", and what stands before them. Null
 * where there are none.
 */
export function readClock(written: string): { readonly date: string; readonly hours: StatedHours } | null {
  const found = AT_END.exec(written)
  if (!found) return null
  const [, begun, last, alone] = found
  const first = begun ?? alone ?? ''
  const until = last === undefined ? null : clockOf(last, '')
  const from = clockOf(first, half(last ?? ''))
  if (from === null || (last !== undefined && until === null)) return null
  return { date: written.slice(0, found.index).trim(), hours: { from, until: until === '00:00' ? '24:00' : until } }
}

/** "8–10 pm": what is said of the end is meant for the beginning too. */
function half(words: string): string {
  return IN_FIGURES.exec(words)?.[3]?.toLowerCase() ?? ''
}

function clockOf(words: string, otherwise: string): string | null {
  if (/^(?:noon|midday)$/i.test(words)) return '12:00'
  if (/^midnight$/i.test(words)) return '00:00'
  const [, hour, minute = '00', own = ''] = IN_FIGURES.exec(words) ?? []
  const [number, part] = [Number(hour), own.toLowerCase() || otherwise]
  if (hour === undefined || number > (part === '' ? 23 : 12) || Number(minute) > 59 || (part !== '' && number === 0))
    return null
  const full = part === '' ? number : (number % 12) + (part === 'p' ? 12 : 0)
  return `${String(full).padStart(2, '0')}:${minute}`
}
