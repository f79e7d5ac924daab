import { Fragment } from 'react'
import { nameWindow, shiftWindow, zoomIn, zoomOut, type DayWindow } from '#domain/timeline/window.ts'
import { Button } from '#ui/Button.tsx'
import { useShortcuts } from '#ui/keyboard.tsx'
import type { ChangeWindow } from './seen-window.ts'
import type { SeenTime } from './use-asked-events.ts'

const GROUP = 'Timeline'
const NONE: readonly never[] = []

/** Closer, farther, earlier, later: every name says what will be seen. */
export function ZoomBar({
  time: { extent, whole, window, named, finest, outside },
  at,
  keys,
  onWindow,
}: {
  readonly time: SeenTime
  /** The moment that zooming in goes to. */
  readonly at: number
  /** Whether the keys of the screen are the axis’s. */
  readonly keys: boolean
  readonly onWindow: ChangeWindow
}) {
  const all = window.from <= whole.from && window.to >= whole.to
  const near = zoomIn(window, at, finest)
  const far = all ? window : zoomOut(window, whole)
  const earlier = all ? null : shiftedWithin(whole, window, -1)
  const later = all ? null : shiftedWithin(whole, window, 1)
  const left = [outside.earlier > 0 && `${outside.earlier} earlier`, outside.later > 0 && `${outside.later} later`]
    .filter(Boolean)
    .join(' · ')
  const zoom = () => near && onWindow((now) => zoomIn(now, at, finest) ?? now)
  const widen = () => {
    if (!all) onWindow((now) => zoomOut(now, whole))
  }
  const showAll = () => {
    if (!all) onWindow(null)
  }
  const back = () => earlier && onWindow((now) => shiftedWithin(whole, now, -1) ?? now)
  const on = () => later && onWindow((now) => shiftedWithin(whole, now, 1) ?? now)

  useShortcuts(
    keys
      ? [
          { keys: '+', does: 'Zoom in on the axis', group: GROUP, run: () => void zoom() },
          { keys: '-', does: 'Zoom out', group: GROUP, run: widen },
          { keys: '[', does: 'Earlier', group: GROUP, run: () => void back() },
          { keys: ']', does: 'Later', group: GROUP, run: () => void on() },
          { keys: '0', does: 'All of the time', group: GROUP, run: showAll },
        ]
      : NONE,
  )

  const outName = all ? 'All is seen' : `Zoom out to ${nameWindow(far ?? extent)}`
  return (
    <div role="group" aria-label="Range of the axis" className="@container mb-2">
      <div className="flex flex-wrap items-center justify-center gap-1.5">
        <Step
          sign="‹"
          name={earlier ? `Earlier: ${nameWindow(earlier)}` : 'Nothing earlier'}
          off={!earlier}
          run={back}
        />
        <p className="min-w-0 flex-1 text-center @max-[16em]:order-first @max-[16em]:basis-full text-sm font-semibold tabular-nums sm:text-base">
          {/* Where a row is too short for both ends of it, each has its own. */}
          {nameWindow(all ? extent : named)
            .split(/(?<= –) /)
            .map((end, i) => (
              <Fragment key={end}>
                {i > 0 && ' '}
                <span className="inline-block">{end}</span>
              </Fragment>
            ))}
          {left !== '' && <span className="block text-xs font-normal text-soft">{left}</span>}
        </p>
        <Step sign="−" name={outName} off={all} run={widen} />
        <Step
          sign="+"
          name={
            near
              ? `Zoom in to ${nameWindow(near)}`
              : finest === 'hour'
                ? 'One hour is the closest'
                : 'One day is the closest'
          }
          off={!near}
          run={zoom}
        />
        <Step sign="›" name={later ? `Later: ${nameWindow(later)}` : 'Nothing later'} off={!later} run={on} />
      </div>
    </div>
  )
}

/** Null where nothing lies that way. */
function shiftedWithin(whole: DayWindow, window: DayWindow, by: -1 | 1): DayWindow | null {
  const shifted = shiftWindow(window, by)
  return shifted.to >= whole.from && shifted.from <= whole.to ? shifted : null
}

/** Not disabled at the end of its way, so that the focus stays where the hand is. */
function Step({
  sign,
  name,
  off,
  run,
}: {
  readonly sign: string
  readonly name: string
  readonly off: boolean
  readonly run: () => void
}) {
  return (
    <Button
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={run}
      className="min-w-9 justify-center px-0! text-lg! leading-none aria-disabled:border-line aria-disabled:text-soft"
    >
      {sign}
    </Button>
  )
}
