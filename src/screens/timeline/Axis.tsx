import { useRef, useState, type KeyboardEvent } from 'react'
import { positionOf } from '#domain/timeline/axis.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import { whenOf } from '#domain/timeline/time-of-day.ts'
import { zoomIn, zoomOut } from '#domain/timeline/window.ts'
import { useMedia } from '#ui/use-media.ts'
import { crowdNear, eventNear, pictureOf } from './axis-layout.ts'
import { AxisMarks } from './AxisMarks.tsx'
import { axisRows, rowsFor, weigh } from './axis-rows.ts'
import { DensityStrip } from './DensityStrip.tsx'
import { ShownMark } from './ShownMark.tsx'
import type { ChangeWindow } from './seen-window.ts'
import type { ShownEvents } from './shown-events.ts'
import type { SeenTime } from './use-asked-events.ts'
import { useGestures, useHandWindow } from './use-hand.ts'
import { useWidth } from './use-width.ts'

const PRECISE = 6 // digits: a pixel in a million
const PAGE = 10 // events that Page Up and Page Down pass over

const HINT = {
  keys: 'Drag to move, press + and − to zoom, arrow keys to go from event to event.',
  touch: 'Drag to move, spread two fingers to zoom, touch an event to go to it.',
} as const

/**
 * The events along a line of time, and under it how many there are in the whole of it. For the keyboard and for
 * assistive technology it is one slider over the events of the list, in the same order.
 */
export function Axis({
  entries,
  listed,
  time,
  focus,
  current,
  shown,
  onWindow,
  onCurrent,
  onOpen,
}: {
  /** What could be seen if the window were moved. */
  readonly entries: readonly Sought[]
  /** What the list shows. */
  readonly listed: readonly Sought[]
  readonly time: SeenTime
  /** The moment that zooming in by key goes to. */
  readonly focus: number
  readonly current: string | null
  /** What of the list is in sight, where it is in sight together with the axis. */
  readonly shown: ShownEvents | null
  readonly onWindow: ChangeWindow
  readonly onCurrent: (key: string) => void
  readonly onOpen: (key: string) => void
}) {
  const { whole, finest } = time
  const ref = useRef<HTMLDivElement>(null)
  const touch = useMedia('(pointer: coarse)')
  const { width, scale } = useWidth(ref)
  const hand = useHandWindow(time, onWindow)
  const { seen } = hand
  const [under, setUnder] = useState<string | null>(null)
  // Rounded, so that moving alone, which never quite keeps the length, lays nothing out anew.
  const perDay = Number((width / (seen.to + 1 - seen.from)).toPrecision(PRECISE))
  const weighed = weigh(entries, whole)
  const room = rowsFor(weighed)
  const rows = axisRows(weighed, perDay, room)
  const picture = pictureOf(rows, seen, width, room)
  const at = listed.findIndex((entry) => keyOfEntry(entry) === current)
  const told = listed.find((entry) => keyOfEntry(entry) === (under ?? current))

  useGestures(ref, time, hand, (x, y) => {
    const event = eventNear(picture, x / scale, y / scale)
    const crowd = event ? null : crowdNear(picture, x / scale, y / scale)
    if (event) onCurrent(event.key)
    else if (crowd) onWindow(zoomIn(seen, (crowd.days.from + crowd.days.to + 1) / 2, finest))
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const last = listed.length - 1
    const target = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at === -1 ? last : at - 1,
      ArrowUp: at === -1 ? last : at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: last,
    }[event.key]
    // Beside a text the keys of the screen are the text's, but not those on the axis itself.
    if (event.key === '+') onWindow((now) => zoomIn(now, focus, finest) ?? now)
    else if (event.key === '-') onWindow((now) => zoomOut(now, whole))
    else if (event.key === 'Enter' && current !== null) onOpen(current)
    else if (target === undefined) return
    event.preventDefault()
    const next = target === undefined ? undefined : listed[Math.min(Math.max(target, 0), last)]
    if (next) onCurrent(keyOfEntry(next))
  }

  const day = listed[at]?.days?.from
  const isDrawn = (under === null || under === current) && picture.placed.some(({ key }) => key === current)
  const isHere = day !== undefined && Number.isFinite(day) && !isDrawn
  const here = isHere ? positionOf(Math.max(day, whole.from), seen, width) : null
  const described = at === -1 ? undefined : listed[at]
  return (
    <div>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label="Event on the axis"
        aria-valuemin={1}
        aria-valuemax={Math.max(listed.length, 1)}
        aria-valuenow={Math.max(at, 0) + 1}
        aria-valuetext={
          described
            ? `${whenOf(described.event.timex)}: ${described.event.label}`
            : 'No event chosen yet. Arrow keys go from event to event, Enter opens the passage.'
        }
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (event.buttons > 0) return
          const { left, top } = event.currentTarget.getBoundingClientRect()
          setUnder(eventNear(picture, (event.clientX - left) / scale, (event.clientY - top) / scale)?.key ?? null)
        }}
        onPointerLeave={() => setUnder(null)}
        className="cursor-grab touch-pan-y overflow-hidden rounded-md text-accent select-none active:cursor-grabbing forced-colors:text-[CanvasText]"
      >
        <svg
          aria-hidden="true"
          width={width * scale}
          height={picture.height * scale}
          viewBox={`0 0 ${width} ${picture.height}`}
          // On paper it is as wide as the page.
          className="block print:h-auto print:w-full"
        >
          {here !== null && (
            // Where the event itself is only counted: else its mark has the line.
            <path d={`M${here} 0V${picture.base}`} stroke="currentColor" strokeWidth={2} strokeOpacity={0.5} />
          )}
          <AxisMarks picture={picture} width={width} current={under ?? current} />
          {shown && <ShownMark shown={shown} listed={listed} window={seen} width={width} y={picture.base} />}
        </svg>
      </div>
      <DensityStrip
        entries={entries}
        whole={whole}
        window={seen}
        width={width * scale}
        listed={listed}
        shown={shown}
        onMove={hand.move}
        onSettle={hand.settle}
      />
      <p aria-hidden="true" className="print:hidden mt-1 line-clamp-2 h-10 text-sm leading-5 text-soft">
        {told ? (
          <>
            <span className="font-semibold text-ink">{whenOf(told.event.timex)}</span> {told.event.label}
            <span className="text-xs"> · {told.event.timex.reason}</span>
          </>
        ) : (
          HINT[touch ? 'touch' : 'keys']
        )}
      </p>
    </div>
  )
}
