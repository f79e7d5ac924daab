import { formatDay, parseDay } from '#domain/time/calendar.ts'
import { formatEdtf, parseEdtf } from '#domain/time/edtf.ts'
import { isWhole, momentOf, type DayWindow } from './window.ts'
import { yearAsEdtf } from './year-as-edtf.ts'

const MONTH_DAY = '-dd'.length // what a month leaves out of a day, and a year
const YEAR_DAY = '-mm-dd'.length

/** The two ends as they stand in an address: `2020-10` to `2020-10`, `1916` to `2020-10-25`. */
export function formatWindow({ from, to }: DayWindow): { readonly from: string; readonly to: string } {
  if (!isWhole(from) || !isWhole(to)) return { from: formatHour(from), to: formatHour(to + 1 - 1 / 24) }
  const [day, lastDay] = [formatDay(from), formatDay(to)]
  const whole = formatEdtf({ earliest: day, latest: lastDay }) ?? ''
  // Seasons have numbers of their own, decades and centuries an X: nobody reads them as dates.
  if (/^-?\d{4}-2[1-4]$/.test(whole)) return { from: day.slice(0, -MONTH_DAY), to: lastDay.slice(0, -MONTH_DAY) }
  if (whole.includes('X')) return { from: day.slice(0, -YEAR_DAY), to: lastDay.slice(0, -YEAR_DAY) }
  const [first = '', last = first] = whole.split('/')
  return { from: first, to: last }
}

/** `2020-10-26T08`: the hour from eight to nine. */
function formatHour(at: number): string {
  const { day, clock } = momentOf(at)
  return `${formatDay(day)}T${clock.endsWith(':00') ? clock.slice(0, 2) : clock}`
}

/**
 * One end of a window as people write it, `1916`, `800`, `490 BC`, or as EDTF, also with an hour or a minute
 * (`2020-10-26T08`); null when it is neither.
 */
export function parseBound(text: string, end: 'from' | 'to'): number | null {
  const [, date = '', hour, minute] = /^(\S+)[T ](\d\d)(?::(\d\d))?$/.exec(text.trim()) ?? []
  if (hour !== undefined) {
    const at = parseDay(date)
    const minutes = Number(hour) * 60 + Number(minute ?? 0)
    if (at === null || Number(hour) > 23 || Number(minute ?? 0) > 59) return null
    const last = minutes + (minute === undefined ? 60 : 1)
    return end === 'from' ? (at * 1440 + minutes) / 1440 : (at * 1440 + last) / 1440 - 1
  }
  const parsed = parseEdtf(yearAsEdtf(text.trim()))
  const day = end === 'from' ? parsed?.earliest : parsed?.latest
  return day ? parseDay(day) : null
}
