import type { Standing } from '#domain/timeline/event.ts'
import { STANDINGS, type EventFilter } from '#domain/timeline/filter-events.ts'
import { formatWindow, parseBound } from '#domain/timeline/window-address.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import type { Fields } from '#ui/use-search.ts'

/** What the address says is shown, and which parts of it make no sense. */
export type FilterAddress = EventFilter & {
  readonly from: string
  readonly to: string
  readonly problem: { readonly field: 'from' | 'to'; readonly text: string } | null
}

const NOT_A_DATE = 'Write a year or a date, such as 1916, 2020-10 or 2020-10-25.'

/** Reads `?article=&from=&to=&standing=&who=&q=`. Total: a part that makes no sense shows everything and says so. */
export function readFilter(search: URLSearchParams): FilterAddress {
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? '']
  const [first, last] = [parseBound(from, 'from'), parseBound(to, 'to')]
  const problem =
    from !== '' && first === null
      ? ({ field: 'from', text: NOT_A_DATE } as const)
      : to !== '' && last === null
        ? ({ field: 'to', text: NOT_A_DATE } as const)
        : first !== null && last !== null && first >= last + 1
          ? ({ field: 'to', text: 'This is before the beginning: write a later date.' } as const)
          : null
  const bounded = problem === null && (first !== null || last !== null)
  const standing = search.get('standing')
  return {
    article: search.get('article'),
    window: bounded ? { from: first ?? -Infinity, to: last ?? Infinity } : null,
    standings: standing === null ? null : STANDINGS.filter((each) => standing.split(',').includes(each)),
    actor: search.get('who'),
    words: search.get('q') ?? '',
    from,
    to,
    problem,
  }
}

/** A change of the filter; empty and null take a part away, what is not named stays. */
export type FilterChange = {
  readonly article?: string | null
  readonly from?: string
  readonly to?: string
  readonly standings?: readonly Standing[] | null
  readonly actor?: string | null
  readonly words?: string
}

/** What depends on what is asked already says so as a function. */
export type ChangeFilter = (change: FilterChange | ((now: FilterAddress) => FilterChange)) => void

/** A change in the fields of the address. */
export function fieldsOf({ article, from, to, standings, actor, words }: FilterChange): Fields {
  const fields = { article, from, to, standing: standings && (standings.join(',') || 'none'), who: actor, q: words }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The kinds with one more, or one less when it is shown; null is all of them. */
export function toggleStanding(standings: readonly Standing[] | null, standing: Standing): readonly Standing[] | null {
  const shown = standings ?? STANDINGS
  const next = STANDINGS.filter((each) => shown.includes(each) !== (each === standing))
  return next.length === STANDINGS.length ? null : next
}

/** No filter at all; what else is in the address stays. */
export const CLEAR: FilterChange = { article: null, from: '', to: '', standings: null, actor: null, words: '' }

export function changeWindow(window: DayWindow | null): FilterChange {
  return window ? formatWindow(window) : { from: '', to: '' }
}
