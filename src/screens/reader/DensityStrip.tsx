import type { Placed } from '#domain/annotation/order-annotations.ts'
import { marksOf } from './density.ts'
import type { TextMap } from './text-map.ts'
import { useHeights } from './use-heights.ts'

/**
 * Where highlights are in the whole of the text, along the scroll bar; a press leads to the nearest. It shows what
 * the list tells, so assistive technology is spared it, and it stands in the margin, never over the text.
 */
export function DensityStrip({
  map,
  placed,
  beside,
  onGo,
}: {
  readonly map: TextMap | null
  readonly placed: readonly Placed[]
  /** The panel stands between the text and the edge of the window. */
  readonly beside: boolean
  readonly onGo: (placed: Placed) => void
}) {
  const heights = useHeights(map, placed)
  if (heights.length === 0) return null

  return (
    // Keys reach every highlight by j, k and the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      aria-hidden="true"
      data-strip=""
      // A press that is drawn off the narrow strip still ends on it, and selects no words on its way.
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onClick={({ clientY, currentTarget }) => {
        const at = clientY / currentTarget.clientHeight
        onGo(heights.reduce((best, each) => (Math.abs(each.at - at) < Math.abs(best.at - at) ? each : best)).placed)
      }}
      className={`fixed inset-y-0 right-0 z-10 w-2.5 cursor-pointer sm:w-3.5 print:hidden ${beside ? 'wide:right-96' : ''}`}
    >
      {marksOf(heights).map(({ from, to, colour, changed, weight }) => (
        <span
          key={from}
          data-colour={colour}
          data-changed={changed || undefined}
          style={{ top: `${from * 100}%`, height: `${(to - from) * 100}%` }}
          className={`pointer-events-none absolute right-0 min-h-[3px] rounded-l-full bg-(--stroke) forced-color-adjust-none data-changed:bg-danger ${WIDTHS[weight]}`}
        />
      ))}
    </div>
  )
}

const WIDTHS = { 1: 'w-1/2', 2: 'w-3/4', 3: 'w-full' } as const
