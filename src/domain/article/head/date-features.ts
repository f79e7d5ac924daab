import { anyOf } from '../any-of.ts'
import type { Columns } from '../body/columns.ts'
import { dayOrderOf, daysIn, type DayOrder, type NamedDay } from '../dates.ts'
import { columnsAt, nearestToBody, type Page } from './page.ts'

export type DatedPlace = { readonly index: number; readonly order: number; readonly day: NamedDay }

// American English writes the month first; everybody else who uses strokes the day.
const MONTH_FIRST = /^en(?:-us|-ph|-ca)?$/iu
const LONGEST = 400
const LABEL_REACH = 40
const FAR = 40
const PUBLISHED = new RegExp(`\\b${anyOf('published')}\\b`, 'iu')
const FIRST_PUBLISHED = new RegExp(`\\b${anyOf('firstPublished')}\\b[^\\p{L}]*$`, 'iu')
const UPDATED = new RegExp(`\\b${anyOf('updated')}\\b`, 'iu')
const AT = `${anyOf('atClock')}|${anyOf('atClockDay')}`
const CLOCK_NEXT = new RegExp(`^[\\s,|–—·•at@-]{0,6}(?:(?:${AT}) )?\\d{1,2}[:.h]\\d{2}`, 'u')
const KNOWN: readonly string[] = [
  'words',
  'sentence',
  'digits',
  'bars',
  'furniture',
  'byline',
  'imprint',
  'credit',
  'clock',
  'times',
  'words-1',
  'words+1',
  'words before',
  'words after',
  'furniture near',
  'days near',
  'days wide',
  'since byline',
  'until byline',
  'since related',
  'since comments',
  'first',
  'first near',
  'first before',
  'first after',
  'text before',
  'place',
  'until sure',
  'since sure',
  'since legal',
  'legal',
  'related',
  'comments',
]

export function dayOrderFor(page: Page): DayOrder {
  return dayOrderOf(
    page.lines.map(({ text }) => text.slice(0, LONGEST)).join('\n'),
    MONTH_FIRST.test(page.language) ? 'month-first' : 'day-first',
  )
}

/** The days that may be the one of publication: in short lines. */
export function dateCandidates(page: Page, order: DayOrder): DatedPlace[] {
  const found = page.lines.flatMap(({ text }, index) =>
    text.length > LONGEST ? [] : daysIn(text, order).map((day, k): DatedPlace => ({ index, order: k, day })),
  )
  return nearestToBody(page, found)
}

export function dateColumns(page: Page, headline: number, candidates: readonly DatedPlace[]): Columns {
  const { lines, columns, chances, body } = page
  const of = (valueOf: (candidate: DatedPlace, k: number) => number) => Float64Array.from(candidates, valueOf)
  const days = candidates.map(({ day }) => day.day)
  const sorted = days.toSorted()
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const head = headline >= 0 ? headline : body.first
  const label = (pattern: RegExp) => of((candidate) => Number(pattern.test(labelBefore(page, candidate))))
  const near = (distance: number) => Math.max(-FAR, Math.min(FAR, distance))
  return new Map<string, Float64Array>([
    ...columnsAt(
      columns,
      candidates.map(({ index }) => index),
      KNOWN,
    ),
    ['chance', of(({ index }) => chances[index] ?? 0)],
    ['published', label(PUBLISHED)],
    ['updated', label(UPDATED)],
    [
      'clock next',
      of(({ index, day }) => Number(CLOCK_NEXT.test(lines[index]?.text.slice(day.at.end, day.at.end + 20) ?? ''))),
    ],
    ['order', of(({ order }) => order)],
    ['from headline', of(({ index }) => near(index - head))],
    ['headline distance', of(({ index }) => Math.min(FAR, Math.abs(index - head)))],
    ['from body', of(({ index }) => near(index - body.first))],
    ['from end', of(({ index }) => near(index - body.last))],
    ['rank', of((_, k) => k)],
    ['ranks', of(() => candidates.length)],
    ['same', of(({ day }) => counts.get(day.day) ?? 0)],
    ['latest', of(({ day }) => Number(day.day === sorted.at(-1)))],
    ['earliest', of(({ day }) => Number(day.day === sorted[0]))],
    ['year', of(({ day }) => Number(day.day.slice(0, 4)) - Number(sorted.at(-1)?.slice(0, 4)))],
    ['alone', of(({ index, day }) => (day.at.end - day.at.start) / ((lines[index]?.text.length ?? 0) + 1))],
    ['place in line', of(({ index, day }) => day.at.start / ((lines[index]?.text.length ?? 0) + 1))],
  ])
}

/** Whether the words before a date call it the day of a change. */
export function isUpdate(page: Page, candidate: DatedPlace): boolean {
  const label = labelBefore(page, candidate)
  return UPDATED.test(label) && !FIRST_PUBLISHED.test(label)
}

/** What stands before the date in its line, or in the line before when it opens its own. */
function labelBefore({ lines }: Page, { index, day }: DatedPlace): string {
  const before = lines[index]?.text.slice(Math.max(0, day.at.start - LABEL_REACH), day.at.start) ?? ''
  if (before.trim().length > 1) return before
  const above = lines[index - 1]?.text ?? ''
  return above.length <= LABEL_REACH ? above : ''
}
