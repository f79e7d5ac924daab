import { nameWindow, shiftWindow, zoomIn, zoomOut, type DayWindow, type Finest } from '#domain/timeline/window.ts'
import { Button } from '#ui/Button.tsx'
import { useShortcuts } from '#ui/keyboard.tsx'

const GROUP = 'Timeline'
const NONE: readonly never[] = []

/** Closer, farther, earlier, later: every name says what will be seen. */
export function ZoomBar({
  extent,
  whole,
  window,
  at,
  finest,
  keys,
  onWindow,
}: {
  /** From the first event to the last, and the same with air around it. */
  readonly extent: DayWindow
  readonly whole: DayWindow
  readonly window: DayWindow
  /** The moment that zooming in goes to. */
  readonly at: number
  readonly finest: Finest
  /** Whether the keys of the screen are the axis’s. */
  readonly keys: boolean
  /** Null is all of it. */
  readonly onWindow: (window: DayWindow | null) => void
}) {
  const all = window.from <= whole.from && window.to >= whole.to
  const near = zoomIn(window, at, finest)
  const far = all ? window : zoomOut(window, whole)
  const [before, after] = [shiftWindow(window, -1), shiftWindow(window, 1)]
  const earlier = before.to >= whole.from && !all ? before : null
  const later = after.from <= whole.to && !all ? after : null
  const zoom = () => near && onWindow(near)
  const widen = () => {
    if (!all) onWindow(far)
  }
  const showAll = () => {
    if (!all) onWindow(null)
  }
  const back = () => earlier && onWindow(earlier)
  const on = () => later && onWindow(later)

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
    <div role="group" aria-label="Range of the axis" className="mb-2 flex items-center gap-1.5">
      <Step sign="‹" name={earlier ? `Earlier: ${nameWindow(earlier)}` : 'Nothing earlier'} off={!earlier} run={back} />
      <p className="min-w-0 grow text-center text-sm font-semibold tabular-nums sm:text-base">
        {nameWindow(all ? extent : window)}
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
  )
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
