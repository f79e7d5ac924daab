import { parseDay, type DayNumber } from '#domain/time/calendar.ts'
import { foldString } from '#domain/text/fold.ts'
import type { Entry } from './entry.ts'
import type { Event, Standing } from './event.ts'
import type { MergedEntry } from './merge-articles.ts'
import { timeOfDay } from './time-of-day.ts'
import type { DayWindow } from './window.ts'

export const STANDINGS: readonly Standing[] = ['told', 'planned', 'quoted', 'denied', 'habitual']

export type EventFilter = {
  /** A slug; null for all texts. */
  readonly article: string | null
  readonly window: DayWindow | null
  /** Those that are shown; null for all. */
  readonly standings: readonly Standing[] | null
  /** A name, as the texts have it; null for everybody. */
  readonly actor: string | null
  /** Words that must all be there, in any order; cases and accents are alike. */
  readonly words: string
}

/** An entry with what filtering asks of it, made once. */
export type Sought = MergedEntry & {
  readonly days: DayWindow | null
  readonly folded: string
  /** What other articles tell in much the same words of other days: perhaps the same. */
  readonly elsewhere: readonly Entry[]
}

/** `foldedOf` gives what words are sought in for one telling: its title and its sentence, folded. */
export function makeSought(
  entry: MergedEntry,
  foldedOf: (entry: Entry) => string,
  elsewhere: readonly Entry[] = NONE,
): Sought {
  return { ...entry, days: daysOf(entry), folded: [entry, ...entry.others].map(foldedOf).join(' '), elsewhere }
}

const NONE: readonly never[] = []

/**
 * An open end is a day without end: an event that began in 1990 is still there in 2000. One whose hour is told lasts a
 * part of its day.
 */
function daysOf({ event: { timex } }: Entry): DayWindow | null {
  if (!timex.interval) return null
  const time = timeOfDay(timex)
  const day = time && parseDay(timex.interval.earliest ?? '')
  if (time && day !== null) return { from: day + time.from, to: day + time.to - 1 }
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
      (filter.actor === null ||
        [entry, ...entry.others].some(({ event }) => namesOf(event).includes(filter.actor ?? ''))) &&
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

/** Who did it, or said so. */
function namesOf({ actors, speaker }: Event): readonly string[] {
  return speaker === null || actors.includes(speaker) ? actors : [...actors, speaker]
}

/** Everybody who is named, with the number of their events: those with most events first. */
export function countActors(entries: readonly Sought[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const names = new Set([entry, ...entry.others].flatMap(({ event }) => namesOf(event)))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}

/** What has no date has no place in a range of time. */
function meets(days: DayWindow | null, window: DayWindow): boolean {
  return days !== null && days.from < window.to + 1 && window.from < days.to + 1
}

/** The first and the last day that anything is dated with; null when nothing is. */
export function extentOf(entries: readonly Pick<Sought, 'days'>[]): DayWindow | null {
  let [from, to]: [DayNumber, DayNumber] = [Infinity, -Infinity]
  for (const { days } of entries) {
    if (!days) continue
    const ends = [Math.floor(days.from), Math.ceil(days.to)].filter(Number.isFinite)
    from = Math.min(from, ...ends)
    to = Math.max(to, ...ends)
  }
  return from <= to ? { from, to } : null
}

/** Whether anything in the window has a time of day: only then is there more to see than days. */
export function hasHours(entries: readonly Pick<Sought, 'days'>[], window: DayWindow): boolean {
  return entries.some(({ days }) => days !== null && days.to - days.from < 0 && meets(days, window))
}
