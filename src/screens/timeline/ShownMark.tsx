import { useSyncExternalStore } from 'react'
import { positionOf } from '#domain/timeline/axis.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import type { ShownEvents } from './shown-events.ts'

const LEAST = 14 // px wide: one day of a century must be seen, too
const HIGH = 6 // px

/**
 * A line over the days that the list shows now, from its first event in sight to its last. The axis itself stays where
 * the reader has put it. Decoration; who reads by ear is at one event at a time.
 */
export function ShownMark({
  shown,
  listed,
  window,
  width,
  y,
}: {
  readonly shown: ShownEvents
  /** What the list shows, in its order. */
  readonly listed: readonly Sought[]
  readonly window: DayWindow
  readonly width: number
  /** The middle of the line. */
  readonly y: number
}) {
  const keys = useSyncExternalStore(shown.subscribe, shown.keys)
  // At the beginning of the list there is nothing to be told.
  const [top] = listed
  const isAtTop = top !== undefined && keys.has(keyOfEntry(top))
  const days = new Map(listed.map((entry) => [keyOfEntry(entry), entry.days?.from]))
  const begun = [...keys].flatMap((key) => {
    const day = days.get(key)
    // What has no beginning stands at the beginning of the axis.
    return day === undefined ? [] : [Math.max(day, window.from - 1)]
  })
  const [first, last] = [Math.min(...begun), Math.max(...begun)]
  if (isAtTop || begun.length === 0 || last < window.from || first >= window.to + 1) return null
  const left = Math.max(positionOf(first, window, width), 0)
  const right = Math.min(positionOf(last, window, width), width)
  const wide = Math.max(right - left, LEAST)
  return (
    <rect
      data-shown=""
      x={Math.min(left, width - wide)}
      y={y - HIGH / 2}
      width={wide}
      height={HIGH}
      rx={HIGH / 2}
      className="fill-accent print:hidden forced-colors:fill-[Highlight]"
    />
  )
}
