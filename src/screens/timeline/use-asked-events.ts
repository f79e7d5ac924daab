import { keyOfEntry } from '#domain/timeline/entry.ts'
import { extentOf, filterEvents, hasHours, type Sought } from '#domain/timeline/filter-events.ts'
import { firstView, outside } from '#domain/timeline/first-view.ts'
import { paddedWindow, type DayWindow, type Finest } from '#domain/timeline/window.ts'
import { useSearch } from '#ui/use-search.ts'
import { changeWindow, fieldsOf, readFilter, type ChangeFilter } from './filter-address.ts'
import { seenOf, type ChangeWindow } from './seen-window.ts'

/** What of the time the axis shows. */
export type SeenTime = {
  /** From the first event to the last, and the same with air around it. */
  readonly extent: DayWindow
  readonly whole: DayWindow
  readonly window: DayWindow
  /** The window without air around it. */
  readonly named: DayWindow
  readonly finest: Finest
  readonly outside: { readonly earlier: number; readonly later: number }
}

/** What the address alone decides. A hook, as what a hook returns is kept: going from event to event filters nothing anew. */
function useFiltered(entries: readonly Sought[]) {
  const [search, changeSearch] = useSearch()
  const filter = readFilter(search)
  const anyTime = filterEvents(entries, { ...filter, window: null })
  const shown = filter.window ? filterEvents(anyTime, filter) : anyTime
  const extent = extentOf(anyTime)
  const whole = extent && paddedWindow(extent)
  const dated = anyTime.map(({ days }) => days)
  const view = firstView(dated.filter((each) => each !== null))
  const first = view && paddedWindow(view)
  return { changeSearch, filter, anyTime, shown, extent, whole, dated, view, first }
}

/** Which events and which part of the time the reader asks for, in the address; `current` is the key of the event that the reader is at. */
export function useAskedEvents(entries: readonly Sought[], current: string | null) {
  const { changeSearch, filter, anyTime, shown, extent, whole, dated, view, first } = useFiltered(entries)
  const at = shown.findIndex((entry) => keyOfEntry(entry) === current)
  const here = shown[at] ?? null
  // An event that lies outside the first view has the axis show all.
  const days = here?.days ?? null
  const isOff = first !== null && days !== null && (days.to < first.from || days.from > first.to)
  const windowOf = (range: DayWindow | null) =>
    extent && whole && (range || !first || isOff ? seenOf(range, extent, whole) : first)
  const window = windowOf(filter.window)
  const seen: SeenTime | null = extent &&
    whole &&
    window && {
      extent,
      whole,
      window,
      named: window === first && view ? view : window,
      finest: hasHours(anyTime, window) ? 'hour' : 'day',
      outside: outside(dated, window),
    }

  const change: ChangeFilter = (next) =>
    changeSearch((now) => fieldsOf(typeof next === 'function' ? next(readFilter(now)) : next))
  const see: ChangeWindow = (next) =>
    change((now) => {
      const before = windowOf(now.window)
      const to = typeof next !== 'function' ? next : before && next(before)
      // Where an address without a range shows a part, all of the time has to be said.
      return changeWindow(to ?? (first && whole))
    })

  return {
    filter,
    /** What the filters let through whenever it was, and of it what is in the time asked for. */
    anyTime,
    shown,
    /** The place in `shown` that the reader is at, -1 for none, and the event there. */
    at,
    here,
    /** Null where nothing has a date. */
    seen,
    change,
    see,
  }
}
