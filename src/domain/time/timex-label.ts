import { formatEdtfName } from './format-date.ts'
import type { Timex } from './timex.ts'

/** The date for a reader: "Sunday 25 October 2020", "about 27 October 2020"; without one, its relative place or its words. */
export function timexLabel(timex: Pick<Timex, 'edtf' | 'relative' | 'text'>): string {
  if (timex.edtf === null) return timex.relative?.label ?? timex.text
  return turnName(timex.edtf, timex.text) ?? formatEdtfName(timex.edtf)
}

/** A season that the text writes "2023/24" is so for the reader too: it is not all of both years. */
function turnName(edtf: string, text: string): string | null {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(edtf) ?? []
  if (!first || !last || Number(last) !== Number(first) + 1) return null
  return /(?:^|\D)(?:\d\d){1,2}[-‐‑–/](?:\d\d){1,2}$/.test(text) ? `${first}/${last.slice(-2)}` : null
}
