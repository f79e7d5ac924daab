import { dateOf, formatDay, parseDay, two } from '#domain/time/calendar.ts'
import { formatDayName, formatYearName, monthName } from '#domain/time/format-date.ts'
import { compareTimexes } from './compare-timexes.ts'
import { timeOfDay } from './time-of-day.ts'
import type { Entry } from './entry.ts'
import type { Event } from './event.ts'

/** A heading of the timeline; its own entries are coarser than its groups and come before them. */
export type Group<E extends Entry = Entry> = {
  /** `2020`, `2020-10`, `2020-10-25`: an anchor and a React key. */
  readonly key: string
  readonly level: 'year' | 'month' | 'day'
  readonly label: string
  readonly entries: readonly E[]
  readonly groups: readonly Group<E>[]
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

export type OrderedEvents<E extends Entry = Entry> = {
  readonly dated: readonly Group<E>[]
  readonly relative: readonly RelativeGroup<E>[]
}

/** Orders the events of any number of articles: dated ones year by year, the others article by article. */
export function orderEvents<E extends Entry>(entries: readonly E[]): OrderedEvents<E> {
  // Sorting keeps the order of equals, so events of one day stay as their articles tell them.
  const sorted = entries.toSorted((a, b) => compareTimexes(a.event.timex, b.event.timex))
  return {
    dated: nested(sorted.filter(({ event }) => event.timex.interval)),
    relative: relativeGroups(sorted.filter(({ event }) => !event.timex.interval)),
  }
}

/** The entries as they stand on the page, from top to bottom: what `orderEvents` groups, in its order. */
export function sortEntries<E extends Entry>(entries: readonly E[]): readonly E[] {
  const keyed = entries.flatMap((entry) => {
    const days = daysOf(entry.event)
    return days ? [{ entry, from: days.from, depth: depthOf(days), time: timeOfDay(entry.event.timex)?.from ?? 0 }] : []
  })
  const dated = keyed.toSorted((a, b) => a.from - b.from || a.depth - b.depth || a.time - b.time)
  const others = entries.filter(({ event }) => !event.timex.interval)
  const relative = relativeGroups(others.toSorted((a, b) => compareTimexes(a.event.timex, b.event.timex)))
  return [...dated.map(({ entry }) => entry), ...relative.flatMap(({ entries: inGroup }) => inGroup)]
}

export function entriesOf<E extends Entry>(group: Group<E>): readonly E[] {
  return [...group.entries, ...group.groups.flatMap(entriesOf)]
}

type Building<E> = { key: string; level: Group['level']; label: string; entries: E[]; groups: Building<E>[] }

function nested<E extends Entry>(entries: readonly E[]): readonly Group<E>[] {
  const years: Building<E>[] = []
  for (const entry of entries) {
    const path = pathOf(entry.event)
    let groups = years
    for (const [depth, step] of path.entries()) {
      let group = groups.findLast((known) => known.key === step.key)
      if (!group) {
        group = { ...step, entries: [], groups: [] }
        groups.push(group)
      }
      if (depth === path.length - 1) group.entries.push(entry)
      groups = group.groups
    }
  }
  return years
}

type Step = { readonly key: string; readonly level: Group['level']; readonly label: string }

/** Whole years stand under the year, whole months under the month, everything else under its first day. */
function pathOf(event: Event): readonly Step[] {
  const days = daysOf(event)
  if (!days) return []
  const { year, month } = dateOf(days.from)
  const day = formatDay(days.from)
  const steps: readonly Step[] = [
    { key: String(year), level: 'year', label: formatYearName(year) },
    { key: `${year}-${two(month)}`, level: 'month', label: `${monthName(month)} ${formatYearName(year)}` },
    { key: day, level: 'day', label: formatDayName(day) },
  ]
  return steps.slice(0, depthOf(days))
}

type Days = { readonly from: number; readonly to: number }

/** A missing end is taken for the other one. */
function daysOf({ timex: { interval } }: Event): Days | null {
  if (!interval) return null
  const from = parseDay(interval.earliest ?? interval.latest ?? '') ?? 0
  return { from, to: parseDay(interval.latest ?? interval.earliest ?? '') ?? from }
}

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
