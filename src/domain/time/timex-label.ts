import { formatEdtfName } from './format-date.ts'
import type { Timex } from './timex.ts'

/** The date for a reader: "Sunday 25 October 2020", "about 27 October 2020"; without one, its relative place or its words. */
export function timexLabel(timex: Pick<Timex, 'edtf' | 'relative' | 'text'>): string {
  return timex.edtf === null ? (timex.relative?.label ?? timex.text) : formatEdtfName(timex.edtf)
}
