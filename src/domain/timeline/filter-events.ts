import { parseDay, type DayNumber } from '#domain/time/calendar.ts'
import { foldString } from '#domain/text/fold.ts'
import type { Entry } from './entry.ts'
import type { Standing } from './event.ts'
import type { MergedEntry } from './merge-articles.ts'
import type { DayWindow } from './window.ts'

export const STANDINGS: readonly Standing[] = ['told', 'planned', 'quoted', 'denied', 'habitual']

export type EventFilter = {
  /** A slug; null for all texts. */
  readonly article: string | null
  readonly window: DayWindow | null
  /** Those that are shown; null for all. */
  readonly standings: readonly Standing[] | null
  /** Words that must all be there, in any order; cases and accents are alike. */
  readonly words: string
}

/** An entry with what filtering asks of it, made once. */
export type Sought = MergedEntry & {
  readonly days: DayWindow | null
  readonly folded: string
}

/** `titleOf` gives the title of an article: it is sought in, too. */
export function makeSought(entry: MergedEntry, titleOf: (article: string) => string): Sought {
  const told = [entry, ...entry.others]
  return {
    ...entry,
    days: daysOf(entry),
    folded: foldString(told.map(({ article, words }) => `${titleOf(article)} ${words}`).join(' ')),
  }
}

/** An open end is a day without end: an event that began in 1990 is still there in 2000. */
function daysOf({ event: { timex } }: Entry): DayWindow | null {
  if (!timex.interval) return null
  const { earliest, latest } = timex.interval
  const from = earliest === null ? -Infinity : (parseDay(earliest) ?? null)
  const to = latest === null ? Infinity : (parseDay(latest) ?? null)
  return from === null || to === null ? null : { from, to }
}

/** Every entry that all parts of the filter let through, in the order given. */
export function filterEvents(entries: readonly Sought[], filter: EventFilter): readonly Sought[] {
  const words = foldString(filter.words).split(/\s+/).filter(Boolean)
  return entries.filter(
    (entry) =>
      (filter.article === null || [entry, ...entry.others].some(({ article }) => article === filter.article)) &&
      (filter.window === null || meets(entry.days, filter.window)) &&
      (filter.standings === null || filter.standings.includes(entry.event.standing)) &&
      words.every((word) => entry.folded.includes(word)),
  )
}

/** How many of each standing the rest of the filter lets through. */
export function countStandings(entries: readonly Sought[], filter: EventFilter): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>()
  for (const { event } of filterEvents(entries, { ...filter, standings: null }))
    counts.set(event.standing, (counts.get(event.standing) ?? 0) + 1)
  return counts
}

/** What has no date has no place in a range of time. */
function meets(days: DayWindow | null, window: DayWindow): boolean {
  return days !== null && days.from <= window.to && window.from <= days.to
}

/** The first and the last day that anything is dated with; null when nothing is. */
export function extentOf(entries: readonly Pick<Sought, 'days'>[]): DayWindow | null {
  let [from, to]: [DayNumber, DayNumber] = [Infinity, -Infinity]
  for (const { days } of entries) {
    if (!days) continue
    const ends = [days.from, days.to].filter(Number.isFinite)
    from = Math.min(from, ...ends)
    to = Math.max(to, ...ends)
  }
  return from <= to ? { from, to } : null
}
