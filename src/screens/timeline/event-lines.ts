import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import { groupEntries, type RelativeGroup } from '#domain/timeline/order-events.ts'

/** One row of the list: what stands over events, or an event. */
export type Line =
  | { readonly kind: 'year'; readonly key: string; readonly label: string }
  | { readonly kind: 'undated'; readonly key: string }
  /** The axis of one text beside its unknown day of writing. */
  | {
      readonly kind: 'axis'
      readonly key: string
      readonly article: string
      readonly groups: readonly RelativeGroup<Sought>[]
    }
  | {
      readonly kind: 'event'
      readonly key: string
      readonly entry: Sought
      /** The one right above it. */
      readonly above: Sought | null
      /** Its number in its section, and how many there are. */
      readonly at: number
      readonly of: number
    }

/**
 * A year, or what one text tells without a date. `start` is the number of its first line among the lines of the list:
 * first those that stand over its events, then these.
 */
export type Section = {
  readonly key: string
  readonly label: string
  readonly start: number
  readonly over: readonly Line[]
  readonly events: readonly Line[]
}

/** The list from top to bottom; `sorted` is in the order of the page. */
export function sectionsOf(sorted: readonly Sought[]): readonly Section[] {
  const { years, relative } = groupEntries(sorted)
  const sections: Section[] = []
  let start = 0
  const add = (key: string, label: string, over: readonly Line[], entries: readonly Sought[]) => {
    sections.push({ key, label, start, over, events: linesOf(entries) })
    start += over.length + entries.length
  }
  for (const { year, label, entries } of years)
    add(String(year), label, [{ kind: 'year', key: `year ${year}`, label }], entries)
  // Every text has its own unknown day.
  for (const [index, article] of [...new Set(relative.map((group) => group.article))].entries()) {
    const groups = relative.filter((group) => group.article === article)
    const axis: Line = { kind: 'axis', key: `axis ${article}`, article, groups }
    add(
      article,
      'Without a date',
      index === 0 ? [{ kind: 'undated', key: 'undated' }, axis] : [axis],
      groups.flatMap((group) => group.entries),
    )
  }
  return sections
}

function linesOf(entries: readonly Sought[]): readonly Line[] {
  return entries.map((entry, index) => ({
    kind: 'event',
    key: keyOfEntry(entry),
    entry,
    above: entries[index - 1] ?? null,
    at: index + 1,
    of: entries.length,
  }))
}
