import type { Standing } from '#domain/timeline/event.ts'
import { STANDINGS, type EventFilter } from '#domain/timeline/filter-events.ts'
import { formatWindow, parseBound } from '#domain/timeline/window-address.ts'
import type { DayWindow } from '#domain/timeline/window.ts'

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

/** A change of the filter; empty and null take a part away. */
export type FilterChange = {
  readonly article?: string | null
  readonly from?: string
  readonly to?: string
  readonly standings?: readonly Standing[] | null
  readonly actor?: string | null
  readonly words?: string
}

export function changeFilter(search: URLSearchParams, change: FilterChange): URLSearchParams {
  const next = new URLSearchParams(search)
  const put = (name: string, value: string | null | undefined) => {
    if (value === undefined) return
    if (value) next.set(name, value)
    else next.delete(name)
  }
  put('article', change.article)
  put('from', change.from)
  put('to', change.to)
  put('who', change.actor)
  put('q', change.words)
  if (change.standings === null) next.delete('standing')
  else if (change.standings) next.set('standing', change.standings.join(',') || 'none')
  return next
}

/** No filter at all; what else is in the address stays. */
export const CLEAR: FilterChange = { article: null, from: '', to: '', standings: null, actor: null, words: '' }

export function changeWindow(window: DayWindow | null): FilterChange {
  return window ? formatWindow(window) : { from: '', to: '' }
}
