import { useRef } from 'react'
import { relativePosition, relativeTicks, relativeWindow } from '#domain/timeline/relative-axis.ts'
import type { RelativeGroup } from '#domain/timeline/order-events.ts'
import { GAP } from './axis-rows.ts'
import { shortened } from './label-width.ts'
import { SHAPE_SIZE, StandingShape } from './StandingShape.tsx'
import { useWidth } from './use-width.ts'

const ROW = 18 // px
const MOST = 8 // rows: what is further down stands in the list
const DATES = 18 // px below the rows
const TICK_ROOM = 110 // px for "2 weeks before" and air around it

/** Where the events of one text stand beside its unknown day of writing. Decoration; the list below says the same. */
export function RelativeAxis({ groups }: { readonly groups: readonly RelativeGroup[] }) {
  const ref = useRef<HTMLDivElement>(null)
  const { width, scale } = useWidth(ref)
  const window = relativeWindow(groups)
  const shown = groups.slice(0, MOST)
  const left = groups.length - shown.length
  const base = (shown.length + (left > 0 ? 1 : 0)) * ROW + 4
  const at = (day: number) => relativePosition(day, window, width)
  return (
    <div ref={ref} aria-hidden="true" className="mb-4 overflow-hidden text-accent forced-colors:text-[CanvasText]">
      <svg
        width={width * scale}
        height={(base + DATES) * scale}
        viewBox={`0 0 ${width} ${base + DATES}`}
        className="block print:h-auto print:w-full"
      >
        {relativeTicks(window, width, TICK_ROOM).map(({ day, label }) => (
          <g key={day} className="text-soft forced-colors:text-[CanvasText]">
            <path
              d={`M${at(day)} 0V${base}`}
              className={day === 0 ? 'stroke-accent' : 'stroke-line forced-colors:stroke-[GrayText]'}
            />
            <text
              x={at(day)}
              y={base + 14}
              textAnchor={at(day) > width - TICK_ROOM / 2 ? 'end' : at(day) < TICK_ROOM / 2 ? 'start' : 'middle'}
              className="fill-current text-[12px]"
            >
              {label}
            </text>
          </g>
        ))}
        <path d={`M0 ${base}H${width}`} className="stroke-edge forced-colors:stroke-[CanvasText]" />
        {left > 0 && (
          <text x={width / 2} y={base - 8} textAnchor="middle" className="fill-soft text-[12px]">
            +{left} in the list below
          </text>
        )}
        {shown.map(({ key, earliest, latest, entries: [first] }, row) => {
          const [x, y] = [at(earliest) + SHAPE_SIZE / 2, row * ROW + ROW / 2]
          const long = at(latest + 1) - at(earliest)
          // On the side that has more room.
          const before = x > width / 2
          const room = (before ? x : width - x) - SHAPE_SIZE - 2 * GAP
          const label = first ? shortened(first.event.brief, room) : ''
          return (
            first && (
              <g key={key}>
                {latest > earliest && (
                  <rect
                    x={x}
                    y={y - 4}
                    width={Math.max(long - SHAPE_SIZE / 2, 0)}
                    height={8}
                    className="fill-current"
                    fillOpacity={0.3}
                  />
                )}
                <StandingShape standing={first.event.standing} sure={latest === earliest} x={x} y={y} />
                <text
                  x={before ? x - SHAPE_SIZE / 2 - GAP : x + SHAPE_SIZE / 2 + GAP}
                  y={y + 4}
                  textAnchor={before ? 'end' : 'start'}
                  className="fill-ink text-[12px] forced-colors:fill-[CanvasText]"
                >
                  {label}
                </text>
              </g>
            )
          )
        })}
      </svg>
    </div>
  )
}
