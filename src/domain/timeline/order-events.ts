import { dateOf, formatDay, parseDay, two } from '#domain/time/calendar.ts'
import { formatDayName, formatYearName, monthName } from '#domain/time/format-date.ts'
import { compareTimexes } from './compare-timexes.ts'
import type { Event } from './event.ts'

/** An event and the article that tells it. */
export type Entry = { readonly article: string; readonly event: Event }

/** A heading of the timeline; its own entries are coarser than its groups and come before them. */
export type Group = {
  /** `2020`, `2020-10`, `2020-10-25`: an anchor and a React key. */
  readonly key: string
  readonly level: 'year' | 'month' | 'day'
  readonly label: string
  readonly entries: readonly Entry[]
  readonly groups: readonly Group[]
}

/** Entries that stand at the same place beside an unknown day of writing; every article has its own. */
export type RelativeGroup = {
  readonly key: string
  readonly article: string
  readonly label: string
  /** In days from the day of writing. */
  readonly earliest: number
  readonly latest: number
  readonly entries: readonly Entry[]
}

export type OrderedEvents = { readonly dated: readonly Group[]; readonly relative: readonly RelativeGroup[] }

/** Orders the events of any number of articles: dated ones year by year, the others article by article. */
export function orderEvents(entries: readonly Entry[]): OrderedEvents {
  // Sorting keeps the order of equals, so events of one day stay as their articles tell them.
  const sorted = entries.toSorted((a, b) => compareTimexes(a.event.timex, b.event.timex))
  return {
    dated: nested(sorted.filter(({ event }) => event.timex.interval)),
    relative: relativeGroups(sorted.filter(({ event }) => !event.timex.interval)),
  }
}

type Building = { key: string; level: Group['level']; label: string; entries: Entry[]; groups: Building[] }

function nested(entries: readonly Entry[]): readonly Group[] {
  const years: Building[] = []
  for (const entry of entries) {
    const path = pathOf(entry.event)
    let groups = years
    for (const [depth, step] of path.entries()) {
      let group = groups.find((known) => known.key === step.key)
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
function pathOf({ timex }: Event): readonly Step[] {
  const from = parseDay(timex.interval?.earliest ?? timex.interval?.latest ?? '') ?? 0
  const to = parseDay(timex.interval?.latest ?? timex.interval?.earliest ?? '') ?? from
  const { year, month, day } = dateOf(from)
  const next = dateOf(to + 1)
  const steps: Step[] = [{ key: String(year), level: 'year', label: formatYearName(year) }]
  if (month === 1 && day === 1 && next.month === 1 && next.day === 1) return steps
  steps.push({ key: `${year}-${two(month)}`, level: 'month', label: `${monthName(month)} ${formatYearName(year)}` })
  if (day === 1 && next.day === 1) return steps
  return [...steps, { key: formatDay(from), level: 'day', label: formatDayName(formatDay(from)) }]
}

function relativeGroups(entries: readonly Entry[]): readonly RelativeGroup[] {
  const groups = new Map<string, RelativeGroup & { readonly entries: Entry[] }>()
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
