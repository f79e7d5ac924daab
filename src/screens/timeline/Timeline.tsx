import { useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import { countActors, countStandings, filterEvents, type Sought } from '#domain/timeline/filter-events.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { useShortcuts } from '#ui/keyboard.tsx'
import { useMedia } from '#ui/use-media.ts'
import { useSearch } from '#ui/use-search.ts'
import { Axis } from './Axis.tsx'
import { useEventCommands } from './event-commands.tsx'
import { EventList, EventListInPanel } from './EventList.tsx'
import { CLEAR } from './filter-address.ts'
import { FilterBar } from './FilterBar.tsx'
import { NoEvents } from './NoEvents.tsx'
import { NothingFits } from './NothingFits.tsx'
import { passageBeside, passageOf } from './passage-address.ts'
import { focusDay } from './seen-window.ts'
import { SetAsideEvents } from './SetAsideEvents.tsx'
import { shownEvents } from './shown-events.ts'
import { TimelineHead } from './TimelineHead.tsx'
import { useAskedEvents } from './use-asked-events.ts'
import { usePlace } from './use-place.ts'
import { ZoomBar } from './ZoomBar.tsx'

/** Room for the axis to stay in sight over the list. */
const ROOMY = '(min-width: 40rem) and (min-height: 48rem)'

/** What covers the list at the top of the page, in CSS pixels: the bar of the app, and where there is room the axis. */
const HEADER = 64
const AXIS = 360

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
  basis = null,
  children,
}: {
  readonly tellings: readonly ArticleEvents[]
  /** In their order. */
  readonly entries: readonly Sought[]
  readonly catalogue: readonly CatalogueEntry[]
  /** The slug of the text that it stands beside. */
  readonly beside?: string | null
  /** What the dates rest on, said under the axis. */
  readonly basis?: ReactNode
  /** What is to be said above the events. */
  readonly children: ReactNode
}) {
  const [search] = useSearch()
  const navigate = useNavigate()
  const tall = useMedia(ROOMY)
  const roomy = tall && beside === null
  const asked = search.get('event')
  const { place, goTo } = usePlace({
    start: asked === null || beside === null ? asked : `${beside}:${asked}`,
    inSight: roomy,
  })
  const { filter, anyTime, shown, at, here, seen, change, see } = useAskedEvents(entries, place.key)
  const { dialog, ...changes } = useEventCommands()
  const [inSight] = useState(shownEvents)
  const passage = (entry: Pick<Sought, 'article' | 'event'>) =>
    beside === null ? passageOf(entry) : passageBeside(entry, search)
  const focus = seen && focusDay(here, anyTime, seen.window)
  const bySlug = new Map(tellings.map((telling) => [telling.entry.slug, telling]))

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
    // Who has only scrolled so far begins there.
    const near = (way: -1 | 1) =>
      at === -1 ? shown.findIndex((entry) => inSight.keys().has(keyOfEntry(entry))) : at + way
    const target = by === 'first' ? 0 : by === 'last' ? shown.length - 1 : near(by)
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

  const listed = {
    entries: shown,
    tellings: bySlug,
    place,
    showSource: filter.article === null && beside === null,
    to: { ...changes, passage },
    onOpen: remember,
    onFocus: (key: string) => goTo(key, 'nothing'),
    onStep: step,
  }

  return (
    <>
      <TimelineHead
        titled={beside === null}
        shown={shown}
        total={entries.length}
        filtered={filter.window !== null}
        axis={seen}
        tellings={bySlug}
      />
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
      {seen && focus !== null && (
        <div
          className={`z-10 mb-6 border-b border-line bg-page pt-2 print:static print:border-0 ${roomy ? 'sticky top-(--bar) cramped:static' : 'pb-2'}`}
        >
          <ZoomBar time={seen} at={focus} keys={beside === null} onWindow={see} />
          <Axis
            entries={anyTime}
            listed={shown}
            time={seen}
            focus={focus}
            current={here && keyOfEntry(here)}
            shown={roomy ? inSight : null}
            onWindow={see}
            onCurrent={(key) => goTo(key, 'eye')}
            onOpen={open}
          />
        </div>
      )}
      {basis}
      {entries.length > 0 && shown.length === 0 && (
        <NothingFits
          outside={anyTime.length}
          onAllTime={() => change({ from: '', to: '' })}
          onClear={() => change(CLEAR)}
        />
      )}
      {beside === null ? (
        <EventList {...listed} bar={roomy ? AXIS : HEADER} shown={roomy ? inSight : null} />
      ) : (
        <EventListInPanel {...listed} />
      )}
      <SetAsideEvents
        tellings={tellings.filter(({ entry }) => filter.article === null || entry.slug === filter.article)}
        showSource={listed.showSource}
      />
      {dialog}
    </>
  )
}
