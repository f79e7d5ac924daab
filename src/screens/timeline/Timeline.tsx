import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useHref, useNavigate, useSearchParams } from 'react-router'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import {
  countActors,
  countStandings,
  extentOf,
  filterEvents,
  hasHours,
  type Sought,
} from '#domain/timeline/filter-events.ts'
import { nameWindow, paddedWindow, type DayWindow } from '#domain/timeline/window.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { useShortcuts } from '#ui/keyboard.tsx'
import { useMedia } from '#ui/use-media.ts'
import { Axis } from './Axis.tsx'
import { useEventCommands } from './event-commands.tsx'
import { eventLink, eventLinks } from './event-link.ts'
import { EventPages, pageOf } from './EventPages.tsx'
import { CLEAR, changeFilter, changeWindow, readFilter, type FilterChange } from './filter-address.ts'
import { FilterBar } from './FilterBar.tsx'
import { NoEvents } from './NoEvents.tsx'
import { NothingFits } from './NothingFits.tsx'
import { passageBeside, passageOf } from './passage-address.ts'
import { SetAsideEvents } from './SetAsideEvents.tsx'
import { ZoomBar } from './ZoomBar.tsx'

// Seldom wanted: the formats stay out of the way until then.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

/** Where the reader is among the events, and whether the page follows: with the eye, or with the focus too. */
type Place = { readonly key: string | null; readonly follow: 'nothing' | 'eye' | 'focus' }

/** Room for the axis to stay in sight over the list. */
const ROOMY = '(min-width: 40rem) and (min-height: 48rem)'

const NONE: readonly never[] = []

/**
 * The axis, its filters and the list, kept in step. On a page of its own, or beside the one text that it tells of:
 * there the keys belong to the text, and the events lead to it.
 */
export function Timeline({
  tellings,
  entries,
  catalogue,
  beside = null,
  children,
}: {
  readonly tellings: readonly ArticleEvents[]
  /** In their order. */
  readonly entries: readonly Sought[]
  readonly catalogue: readonly CatalogueEntry[]
  /** The slug of the text that it stands beside. */
  readonly beside?: string | null
  /** What is to be said above the events. */
  readonly children: ReactNode
}) {
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const home = new URL(useHref('/'), location.href).href.replace(/\/?$/, '/')
  const list = useRef<HTMLDivElement>(null)
  const tall = useMedia(ROOMY)
  const roomy = tall && beside === null
  const asked = search.get('event')
  const [place, setPlace] = useState<Place>({
    key: asked === null || beside === null ? asked : `${beside}:${asked}`,
    follow: 'focus',
  })

  const [exporting, setExporting] = useState(false)
  const { dialog, ...changes } = useEventCommands()
  const passage = (entry: Pick<Sought, 'article' | 'event'>) =>
    beside === null ? passageOf(entry) : passageBeside(entry, search)

  const filter = readFilter(search)
  const anyTime = filterEvents(entries, { ...filter, window: null })
  const shown = filter.window ? filterEvents(anyTime, filter) : anyTime
  const extent = extentOf(anyTime)
  const whole = extent && paddedWindow(extent)
  const window = extent && whole && seenOf(filter.window, extent, whole)
  const bySlug = new Map(tellings.map((telling) => [telling.entry.slug, telling]))
  const finest = window && hasHours(anyTime, window) ? 'hour' : 'day'
  const at = shown.findIndex((entry) => keyOfEntry(entry) === place.key)
  const here = shown[at] ?? null

  const change = (next: FilterChange) =>
    setSearch((now) => changeFilter(now, next), { replace: true, preventScrollReset: true })
  const goTo = (key: string, follow: Place['follow']) => setPlace({ key, follow })
  /** Written beside the router, which is about to leave: Back finds the event in the address. */
  const remember = (key: string) => {
    if (beside !== null) return
    const address = new URL(location.href)
    address.searchParams.set('event', key)
    history.replaceState(history.state, '', address)
  }
  const open = (key: string) => {
    const entry = shown.find((each) => keyOfEntry(each) === key)
    if (!entry) return
    remember(key)
    void navigate(passage(entry))
  }
  const step = (by: -1 | 1 | 'first' | 'last') => {
    const target = by === 'first' ? 0 : by === 'last' ? shown.length - 1 : at + by
    const next = shown[Math.min(Math.max(target, 0), shown.length - 1)]
    if (next) goTo(keyOfEntry(next), 'focus')
  }

  useShortcuts(
    beside === null
      ? [
          { keys: 'j', does: 'Next event', group: 'Timeline', run: () => step(1) },
          { keys: 'k', does: 'Previous event', group: 'Timeline', run: () => step(-1) },
        ]
      : NONE,
  )

  useEffect(() => {
    const link = place.key !== null && list.current ? eventLink(list.current, place.key) : null
    if (!link || place.follow === 'nothing') return undefined
    if (place.follow === 'focus') link.focus({ preventScroll: true })
    if (place.follow === 'eye' && !roomy) return undefined
    // A panel may be opened by the same change, and has no place to scroll in until it is drawn.
    const frame = requestAnimationFrame(() => link.parentElement?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [place, roomy])

  const count = `${shown.length === entries.length ? '' : `${shown.length} of `}${entries.length === 1 ? '1 event' : `${entries.length} events`}`
  return (
    <>
      <div className="mb-5 flex items-end justify-between gap-4">
        <div>
          {beside === null && <h1 className="mb-1 font-serif text-3xl font-semibold">Timeline</h1>}
          <p role="status" className="text-sm text-soft">
            {count}
            {filter.window && window && `, ${nameWindow(window)}`}
          </p>
        </div>
        {shown.length > 0 && (
          <Button className="print:hidden" onClick={() => setExporting(true)}>
            Export
          </Button>
        )}
      </div>
      <Suspense>
        {exporting && (
          <ExportDialog
            entries={shown}
            tellings={bySlug}
            home={home}
            axis={whole && window && { whole, window }}
            onClose={() => setExporting(false)}
          />
        )}
      </Suspense>
      {children}
      {entries.length === 0 && <NoEvents />}
      {entries.length > 0 && (
        <FilterBar
          filter={filter}
          catalogue={catalogue}
          folded={beside !== null}
          actors={countActors(filterEvents(entries, { ...filter, actor: null }))}
          counts={countStandings(entries, filter)}
          onChange={change}
        />
      )}
      {extent && whole && window && (
        <div
          className={`z-10 mb-6 border-b border-line bg-page pt-2 print:static print:border-0 ${roomy ? 'sticky top-14' : ''}`}
        >
          <ZoomBar
            extent={extent}
            whole={whole}
            window={window}
            at={focusDay(here, anyTime, window)}
            finest={finest}
            keys={beside === null}
            onWindow={(next) => change(changeWindow(next))}
          />
          <Axis
            entries={anyTime}
            listed={shown}
            whole={whole}
            window={window}
            finest={finest}
            current={here && keyOfEntry(here)}
            onWindow={(next) => change(changeWindow(next))}
            onCurrent={(key) => goTo(key, 'eye')}
            onOpen={open}
          />
        </div>
      )}
      {entries.length > 0 && shown.length === 0 && (
        <NothingFits
          outside={anyTime.length}
          onAllTime={() => change({ from: '', to: '' })}
          onClear={() => change(CLEAR)}
        />
      )}
      <div
        ref={list}
        role="group"
        aria-label="List of events"
        onFocus={(event) => {
          const key = event.target.closest<HTMLElement>('[data-event]')?.dataset['event']
          if (key !== undefined && key !== place.key) goTo(key, 'nothing')
        }}
        onKeyDown={(event) => {
          const by = ({ ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const)[event.key]
          if (by === undefined || !list.current || !eventLinks(list.current).some((link) => link === event.target))
            return
          event.preventDefault()
          step(by)
        }}
      >
        <EventPages
          entries={shown}
          tellings={bySlug}
          page={pageOf(at)}
          chosen={here && keyOfEntry(here)}
          showSource={filter.article === null && beside === null}
          to={{ ...changes, passage }}
          onOpen={remember}
          onPage={(first) => goTo(keyOfEntry(first), 'focus')}
        />
      </div>
      <SetAsideEvents
        tellings={tellings.filter(({ entry }) => filter.article === null || entry.slug === filter.article)}
        showSource={filter.article === null && beside === null}
      />
      {dialog}
    </>
  )
}

/** A range without a beginning or an end goes as far as there are events. */
function seenOf(filtered: DayWindow | null, extent: DayWindow, whole: DayWindow): DayWindow {
  if (!filtered) return whole
  const from = Number.isFinite(filtered.from) ? filtered.from : Math.min(extent.from, filtered.to)
  const to = Number.isFinite(filtered.to) ? filtered.to : Math.max(extent.to, from)
  return { from, to }
}

const MOMENT = 1 / 1440 // days: what lies at the end of a window lies in it

/** The event that the reader is at, else the one nearest the middle: zooming in never leads to an empty place. */
function focusDay(here: Sought | null, entries: readonly Sought[], window: DayWindow): number {
  const inside = (day: number) => Math.min(Math.max(day, window.from), window.to + 1 - MOMENT)
  if (here?.days) return inside(here.days.from)
  const middle = (window.from + window.to + 1) / 2
  const days = entries.flatMap((entry) => (entry.days ? [inside(entry.days.from)] : []))
  return days.reduce((best, day) => (Math.abs(day - middle) < Math.abs(best - middle) ? day : best), days[0] ?? middle)
}
