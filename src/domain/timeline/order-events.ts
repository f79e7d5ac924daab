import { dateOf, parseDay } from '#domain/time/calendar.ts'
import { formatYearName } from '#domain/time/format-date.ts'
import { compareTimexes } from './compare-timexes.ts'
import { timeOfDay } from './time-of-day.ts'
import type { Entry } from './entry.ts'
import type { Event } from './event.ts'

/** The entries that begin in one year. */
export type YearGroup<E extends Entry = Entry> = {
  readonly year: number
  /** "2020", "490 BC". */
  readonly label: string
  readonly entries: readonly E[]
}

/** Entries that stand at the same place beside an unknown day of writing; every article has its own. */
export type RelativeGroup<E extends Entry = Entry> = {
  readonly key: string
  readonly article: string
  readonly label: string
  /** In days from the day of writing. */
  readonly earliest: number
  readonly latest: number
  readonly entries: readonly E[]
}

/**
 * Entries of any number of articles as they stand on the page, from top to bottom: by their first day, a whole year
 * before its months, a whole month before its days, a day by its hours; then those without a date, article by article.
 */
export function sortEntries<E extends Entry>(entries: readonly E[]): readonly E[] {
  const keyed = entries.flatMap((entry) => {
    const days = daysOf(entry.event)
    return days ? [{ entry, from: days.from, depth: depthOf(days), time: timeOfDay(entry.event.timex)?.from ?? 0 }] : []
  })
  // Sorting keeps the order of equals, so events of one day stay as their articles tell them.
  const dated = keyed.toSorted((a, b) => a.from - b.from || a.depth - b.depth || a.time - b.time)
  const others = entries.filter(({ event }) => !event.timex.interval)
  const relative = relativeGroups(others.toSorted((a, b) => compareTimexes(a.event.timex, b.event.timex)))
  return [...dated.map(({ entry }) => entry), ...relative.flatMap(({ entries: inGroup }) => inGroup)]
}

/** Sorted entries under the year that each begins in, and those without a date beside their day of writing. */
export function groupEntries<E extends Entry>(
  sorted: readonly E[],
): { readonly years: readonly YearGroup<E>[]; readonly relative: readonly RelativeGroup<E>[] } {
  const years: { readonly year: number; readonly label: string; readonly entries: E[] }[] = []
  for (const entry of sorted) {
    const days = daysOf(entry.event)
    if (!days) continue
    const { year } = dateOf(days.from)
    const last = years.at(-1)
    if (last?.year === year) last.entries.push(entry)
    else years.push({ year, label: formatYearName(year), entries: [entry] })
  }
  return { years, relative: relativeGroups(sorted.filter(({ event }) => !event.timex.interval)) }
}

type Days = { readonly from: number; readonly to: number }

/** A missing end is taken for the other one. */
function daysOf({ timex: { interval } }: Event): Days | null {
  if (!interval) return null
  const from = parseDay(interval.earliest ?? interval.latest ?? '') ?? 0
  return { from, to: parseDay(interval.latest ?? interval.earliest ?? '') ?? from }
}

/** 1 for whole years, 2 for whole months, 3 for everything else. */
function depthOf({ from, to }: Days): 1 | 2 | 3 {
  const [first, next] = [dateOf(from), dateOf(to + 1)]
  if (first.day !== 1 || next.day !== 1) return 3
  return first.month === 1 && next.month === 1 ? 1 : 2
}

function relativeGroups<E extends Entry>(entries: readonly E[]): readonly RelativeGroup<E>[] {
  const groups = new Map<string, RelativeGroup<E> & { readonly entries: E[] }>()
  for (const entry of entries) {
    const { relative } = entry.event.timex
    if (!relative) continue
    const { label, earliest, latest } = relative
    const key = `${entry.article} ${earliest} ${latest} ${label}`
    const known = groups.get(key)
    if (known) known.entries.push(entry)
    else groups.set(key, { key, article: entry.article, label, earliest, latest, entries: [entry] })
  }
  return [...groups.values()]
}
