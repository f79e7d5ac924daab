import { useCallback, useEffect, useState, type KeyboardEvent } from 'react'
import { timexLabel } from '#domain/time/timex-label.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { useMedia } from '#ui/use-media.ts'
import { useRowsIn, useRowsOfPage, type Row, type Rows } from '#ui/use-rows.ts'
import type { EventCommands } from './event-commands.tsx'
import { sectionsOf, type Line, type Section } from './event-lines.ts'
import { eventLinks } from './event-link.ts'
import { EventItem } from './EventItem.tsx'
import { RelativeAxis } from './RelativeAxis.tsx'
import type { ShownEvents } from './shown-events.ts'
import { useFollow, type Place } from './use-place.ts'

/** CSS pixels: of most events, and of what stands over them. */
const EVENT = 112
const HEADING = 44
const AXIS = 180

type Props = {
  /** In their order. */
  readonly entries: readonly Sought[]
  /** By slug. */
  readonly tellings: ReadonlyMap<string, ArticleEvents>
  /** Where the reader is, and whether the list follows. */
  readonly place: Place
  readonly showSource: boolean
  readonly to: EventCommands
  readonly onOpen: (key: string) => void
  /** The focus is on another event. */
  readonly onFocus: (key: string) => void
  readonly onStep: (by: -1 | 1 | 'first' | 'last') => void
}

/**
 * The timeline as a list that is read by date, from the first event to the last: it reads, prints and searches like
 * any text. Of thousands, those near what is seen are on the page. Events without a date stand after the dated ones,
 * on an axis beside the unknown day of writing of their article. `bar` is how much of the page the axis over it covers,
 * in CSS pixels; `shown` is told which events are in sight.
 */
export function EventList({
  bar,
  shown,
  ...props
}: Props & { readonly bar: number; readonly shown: ShownEvents | null }) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const { sections, asked } = useLines(props)
  const rows = useRowsOfPage({ ...asked, bar })
  useEffect(() => (element && shown ? shown.watch(element, bar) : undefined), [element, shown, bar])
  const { list } = rows
  const both = useCallback(
    (now: HTMLElement | null) => {
      list(now)
      setElement(now)
    },
    [list],
  )
  return <Listed {...props} sections={sections} rows={{ ...rows, list: both }} bar={bar} />
}

/** The same in the panel beside a text. */
export function EventListInPanel(props: Props) {
  const { sections, asked } = useLines(props)
  const rows = useRowsIn(panel, asked)
  return <Listed {...props} sections={sections} rows={rows} bar={0} />
}

/** What scrolls the list there. */
function panel(): HTMLElement | null {
  return document.getElementById('panel')
}

function useLines({ entries, place }: Props) {
  // Paper shows all of them.
  const all = useMedia('print')
  const sections = sectionsOf(entries)
  const lines = sections.flatMap(({ over, events }) => [...over, ...events])
  const keys = lines.map(({ key }) => key)
  const estimate = (index: number) => {
    const kind = lines[index]?.kind
    return kind === 'event' ? EVENT : kind === 'axis' ? AXIS : HEADING
  }
  // Where the reader is stays on the page, and with it the focus.
  const held = place.key === null ? [] : [keys.indexOf(place.key)]
  return { sections, asked: { keys, held, estimate, gap: 0, all } }
}

function Listed({
  sections,
  rows: { list, style, rows, bringIntoSight },
  bar,
  tellings,
  place,
  showSource,
  to,
  onOpen,
  onFocus,
  onStep,
}: Props & { readonly sections: readonly Section[]; readonly rows: Rows; readonly bar: number }) {
  const follow = useFollow(place, list, (key) => {
    for (const { start, over, events } of sections) {
      const at = events.findIndex((line) => line.key === key)
      if (at !== -1) bringIntoSight(start + over.length + at)
    }
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = ({ ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const)[event.key]
    if (by === undefined || !eventLinks(event.currentTarget).some((link) => link === event.target)) return
    event.preventDefault()
    onStep(by)
  }

  const drawn = (line: Line, { measure, ...row }: Row['props']) => {
    switch (line.kind) {
      case 'year':
        return (
          <h2 key={line.key} ref={measure} {...row} className="pb-4 font-serif text-xl font-semibold">
            {line.label}
          </h2>
        )
      case 'undated':
        return (
          <div key={line.key} ref={measure} {...row}>
            <h2 className="font-serif text-xl font-semibold">Without a date</h2>
            <p className="pt-1 pb-4 text-sm text-soft">In their order beside the day of writing, which is unknown.</p>
          </div>
        )
      case 'axis':
        return (
          <div key={line.key} ref={measure} {...row} className="pb-4">
            {showSource && <h3 className="mb-2 text-sm font-semibold">{tellings.get(line.article)?.entry.title}</h3>}
            <RelativeAxis groups={line.groups} />
          </div>
        )
      case 'event':
        return (
          <EventItem
            key={line.key}
            row={{
              ...row,
              style: { ...row.style, scrollMarginTop: bar },
              ...(measure && { measure, 'aria-posinset': line.at, 'aria-setsize': line.of }),
            }}
            entry={line.entry}
            again={line.above !== null && timexLabel(line.above.event.timex) === timexLabel(line.entry.event.timex)}
            tellings={tellings}
            chosen={line.key === place.key}
            showSource={showSource}
            to={to}
            onOpen={onOpen}
          />
        )
    }
  }

  return (
    <div
      ref={follow}
      role="group"
      aria-label="List of events"
      style={style}
      onFocus={(event) => {
        const key = event.target.closest<HTMLElement>('[data-event]')?.dataset['event']
        if (key !== undefined && key !== place.key) onFocus(key)
      }}
      onKeyDown={onKeyDown}
    >
      {sections.map(({ key, label, start, over, events }) => {
        const shown = (lines: readonly Line[], from: number) =>
          rows.flatMap(({ index, props }) => {
            const line = lines[index - from]
            return line ? [drawn(line, props)] : []
          })
        const [heading, items] = [shown(over, start), shown(events, start + over.length)]
        // Out of sight, with all that is in it.
        if (heading.length === 0 && items.length === 0) return null
        return (
          <section key={key} aria-label={label} className={style ? '' : 'mb-2'}>
            {heading}
            {items.length > 0 && <ol>{items}</ol>}
          </section>
        )
      })}
    </div>
  )
}
