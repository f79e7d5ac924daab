import { parseEdtf } from '#domain/time/edtf.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'

/** When something happened, as a reader states it: EDTF, and the hours where they belong to one day. */
export type StatedDate = { readonly edtf: string; readonly hours: StatedHours | null }

/** `08:30`, up to 24:00; `until` null where no end is stated. */
export type StatedHours = { readonly from: string; readonly until: string | null }

const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
const WITH_HOURS = new RegExp(String.raw`^(-?\d{4}-\d\d-\d\d)T(${CLOCK})(?:/\1T(${CLOCK}|24:00))?$`)

/** Reads EDTF, or a day with its hours: `2020-10-26T08:30`, `2020-10-26T08:30/2020-10-26T10:00`. Null when it is neither. */
export function parseStatedDate(date: string): StatedDate | null {
  const [, day, from, until] = WITH_HOURS.exec(date) ?? []
  if (day === undefined || from === undefined) return parseEdtf(date) ? { edtf: date, hours: null } : null
  if (!parseEdtf(day) || (until !== undefined && until <= from)) return null
  return { edtf: day, hours: { from, until: until ?? null } }
}

/** Undoes `parseStatedDate`. */
export function formatStatedDate({ edtf, hours }: StatedDate): string {
  if (!hours) return edtf
  return `${edtf}T${hours.from}${hours.until === null ? '' : `/${edtf}T${hours.until}`}`
}

/** For a reader: "Monday 26 October 2020, 08:30–10:00". */
export function formatStatedName(date: string): string {
  const { edtf, hours } = parseStatedDate(date) ?? { edtf: date, hours: null }
  return hours
    ? `${formatEdtfName(edtf)}, ${[hours.from, hours.until].filter(Boolean).join('–')}`
    : formatEdtfName(edtf)
}
