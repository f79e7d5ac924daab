import { dateOf, formatDay, parseDay, two } from '#domain/time/calendar.ts'
import { formatDayName, formatYearName, monthName } from '#domain/time/format-date.ts'
import { compareTimexes } from './compare-timexes.ts'
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

/** The entries as they stand on the page, from top to bottom. */
export function inOrder<E extends Entry>({ dated, relative }: OrderedEvents<E>): readonly E[] {
  return [...dated.flatMap(entriesOf), ...relative.flatMap(({ entries }) => entries)]
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
