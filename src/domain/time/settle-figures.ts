import { isDate } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { dayOf, yearlyDay } from './date-readings.ts'
import type { Draft, Figures } from './rule.ts'

type Found = { readonly start: number; readonly end: number; readonly draft: Draft }
type Settled<F> = F & { readonly draft: { readonly meaning: Meaning } }

/** Without a year, 29 February is a day. */
const LEAP_YEAR = 2000

/** Where "04/05" is the fifth of April when nothing in the text says so. */
const MONTH_FIRST = /^en(?:-US)?$/i

/**
 * Decides over the whole text whether the day or the month comes first: by figures that are no month, then by how the
 * dates in words are written, then by the language. One line never decides for itself alone.
 */
export function settleFigures<F extends Found>(text: string, found: readonly F[], bcp47: string): Settled<F>[] {
  let order: boolean | null = null
  return found.flatMap((one): Settled<F>[] => {
    const { meaning } = one.draft
    if (meaning.kind !== 'figures') return [{ ...one, draft: { ...one.draft, meaning } }]
    order ??= dayComesFirst(text, found, bcp47)
    const day = dayOfFigures(meaning, order) ?? dayOfFigures(meaning, !order)
    return day ? [{ ...one, draft: { ...one.draft, meaning: day } }] : []
  })
}

function dayOfFigures({ first, second, year }: Figures, dayFirst: boolean): Meaning | null {
  const [month, day] = dayFirst ? [second, first] : [first, second]
  return (year === null ? yearlyDay(month, day, null) : dayOf(year, month, day))?.meaning ?? null
}

function dayComesFirst(text: string, found: readonly Found[], bcp47: string): boolean {
  let figures = 0
  let words = 0
  for (const { start, end, draft } of found) {
    const { meaning } = draft
    if (meaning.kind === 'figures') {
      const [british, american] = [
        isDate(meaning.year ?? LEAP_YEAR, meaning.second, meaning.first),
        isDate(meaning.year ?? LEAP_YEAR, meaning.first, meaning.second),
      ]
      figures += Number(british) - Number(american)
    } else if (meaning.kind === 'month-day' || (meaning.kind === 'fixed' && meaning.period.grain === 'day')) {
      const written = text.slice(start, end)
      if (/^\D{0,20}\d{1,2}[\p{L}.]{0,2} (?:of )?\p{L}/u.test(written)) words += 1
      else if (/\p{L}\.? \d{1,2}(?!\d)/u.test(written)) words -= 1
    }
  }
  return (figures || words || (MONTH_FIRST.test(bcp47) ? -1 : 1)) > 0
}
