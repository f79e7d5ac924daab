import { useState, type PointerEvent } from 'react'
import { bucketsOf, dayAt, positionOf } from '#domain/timeline/axis.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import { zoomIn, type DayWindow } from '#domain/timeline/window.ts'
import { ShownMark } from './ShownMark.tsx'
import type { ShownEvents } from './shown-events.ts'

const STRIP = 28 // px high
const BUCKET = 4 // px wide: a bar and a gap
const STILL = 4 // px that a hand may tremble in a press

type Grip = { readonly x: number; readonly window: DayWindow | null; readonly seen: DayWindow | null }

/**
 * How many events there are over the whole time, and which part of it is seen. Drag the window along, or a new one
 * open; a press goes there. The zoom buttons and the fields do the same without a hand.
 */
export function DensityStrip({
  entries,
  whole,
  window,
  width,
  listed,
  shown,
  onMove,
  onSettle,
}: {
  readonly entries: readonly Sought[]
  readonly whole: DayWindow
  readonly window: DayWindow
  readonly width: number
  /** What the list shows, and what of it is in sight. */
  readonly listed: readonly Sought[]
  readonly shown: ShownEvents | null
  readonly onMove: (window: DayWindow) => void
  readonly onSettle: (window: DayWindow) => void
}) {
  const [grip, setGrip] = useState<Grip | null>(null)
  const counts = bucketsOf(
    entries.flatMap(({ days }) => days ?? []),
    whole,
    Math.max(1, Math.floor(width / BUCKET)),
  )
  const left = Math.max(positionOf(window.from, whole, width), 0)
  const right = Math.min(positionOf(window.to + 1, whole, width), width)
  const all = right - left >= width - 1

  const xOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const down = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const x = xOf(event)
    setGrip({ x, window: !all && x >= left - STILL && x <= right + STILL ? window : null, seen: null })
  }
  const drag = (event: PointerEvent) => {
    const x = xOf(event)
    if (!grip || (grip.seen === null && Math.abs(x - grip.x) < STILL)) return
    const [start, now] = [dayAt(grip.x, whole, width), dayAt(x, whole, width)]
    const seen = grip.window
      ? { from: grip.window.from + now - start, to: grip.window.to + now - start }
      : { from: Math.min(start, now), to: Math.max(start, now) }
    setGrip({ ...grip, seen })
    onMove(seen)
  }
  const up = () => {
    if (!grip) return
    setGrip(null)
    const day = Math.floor(dayAt(grip.x, whole, width))
    const half = (window.to - window.from) / 2
    const there = all ? (zoomIn(whole, day) ?? whole) : { from: day - half, to: day + half }
    onSettle(grip.seen ?? there)
  }

  return (
    <div
      onPointerDown={down}
      onPointerMove={drag}
      onPointerUp={up}
      onPointerCancel={() => setGrip(null)}
      className="mt-1 cursor-pointer print:hidden touch-pan-y overflow-hidden rounded-sm bg-sunken text-edge select-none forced-colors:text-[CanvasText]"
    >
      <svg aria-hidden="true" width={width} height={STRIP} className="block">
        <path d={barsOf(counts, width)} className="fill-current" />
        {!all && (
          <g className="text-accent forced-colors:text-[Highlight]">
            <rect
              x={left}
              width={Math.max(right - left, 2)}
              height={STRIP}
              className="fill-current"
              fillOpacity={0.18}
            />
            <path
              d={`M${left + 1} 0V${STRIP}M${Math.max(right - 1, left + 2)} 0V${STRIP}`}
              stroke="currentColor"
              strokeWidth={2}
            />
          </g>
        )}
        {shown && !all && <ShownMark shown={shown} listed={listed} window={whole} width={width} y={4} />}
      </svg>
    </div>
  )
}

/** Log heights: one event must be seen beside a thousand. */
function barsOf(counts: readonly number[], width: number): string {
  const most = Math.log1p(Math.max(1, ...counts))
  const wide = width / counts.length
  return counts
    .map((count, index) => {
      if (count === 0) return ''
      const height = Math.max(3, (Math.log1p(count) / most) * (STRIP - 3))
      return `M${(index * wide).toFixed(1)} ${STRIP}v-${height.toFixed(1)}h${(wide - 1).toFixed(1)}v${height.toFixed(1)}z`
    })
    .join('')
}
