import { formatDay, parseDay } from '#domain/time/calendar.ts'
import { formatEdtf } from '#domain/time/edtf.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { addUnits } from '#domain/time/period.ts'
import type { Reference, Timex } from '#domain/time/timex.ts'
import type { TimelineWords } from './timeline-words.ts'

/**
 * "Over the past year" are the twelve months up to the day of writing. TimeML gives it the value of the calendar year
 * before, which the timeline would show as that year: in December nearly all of it is this one.
 */
export function rolled(
  timex: Timex,
  after: string,
  reference: Reference | null,
  { rolling, ofIt }: TimelineWords,
): Timex {
  const unit = rolling.exec(timex.text)?.groups?.['unit']?.toLowerCase()
  const to = reference && parseDay(reference.day)
  if (to === null || timex.anchor.kind !== 'reference' || ofIt.test(after)) return timex
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return timex
  const interval = { earliest: formatDay(addUnits(to, -1, unit)), latest: formatDay(to) }
  const edtf = formatEdtf(interval, { approximate: 'start' })
  return {
    ...timex,
    type: 'DURATION',
    interval,
    edtf,
    certainty: 'approximate',
    reason: `“${timex.text.replace(/\s+/g, ' ')}” lasts over this time → ${edtf === null ? '' : formatEdtfName(edtf)}`,
  }
}
