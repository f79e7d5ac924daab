import { COUNTS, LANE, TICKS, type AxisPicture, type PlacedEvent } from './axis-layout.ts'
import { SHAPE_SIZE, StandingShape } from './StandingShape.tsx'

const BAR = 8 // px high: lower than its mark, which stands at its beginning

/** The picture of the axis: dates below, events above in rows, the rest counted. Decoration; the list says the same. */
export function AxisMarks({
  picture,
  width,
  current,
}: {
  readonly picture: AxisPicture
  readonly width: number
  readonly current: string | null
}) {
  return (
    <>
      <defs>
        {/* Ends that fade: how long it was is not known. */}
        <linearGradient id="unsure">
          <stop offset="0" stopColor="currentColor" stopOpacity="0" />
          <stop offset="0.25" stopColor="currentColor" stopOpacity="0.7" />
          <stop offset="0.75" stopColor="currentColor" stopOpacity="0.7" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      </defs>
      {picture.ticks.map(({ day, label, x }) => (
        <g key={day} className="text-soft forced-colors:text-[CanvasText]">
          <path d={`M${x} 0V${TICKS - 12}`} className="stroke-line forced-colors:stroke-[GrayText]" />
          {x < width - 24 && (
            <text x={x + 3} y={TICKS} className="fill-current text-xs">
              {label}
            </text>
          )}
        </g>
      ))}
      <path d={`M0 ${TICKS - 12}H${width}`} className="stroke-edge forced-colors:stroke-[CanvasText]" />
      {picture.placed.map((event) => (
        <Mark key={event.key} event={event} current={event.key === current} />
      ))}
      {picture.more.map(({ x, count }) => (
        <text
          key={x}
          x={x}
          y={COUNTS - 4}
          textAnchor="middle"
          className="fill-soft text-xs forced-colors:fill-[CanvasText]"
        >
          +{count}
        </text>
      ))}
    </>
  )
}

function Mark({ event, current }: { readonly event: PlacedEvent; readonly current: boolean }) {
  const { standing, timex } = event.entry.event
  const sure = timex.certainty === 'certain'
  const { x, y, end } = event
  const from = x - SHAPE_SIZE / 2
  const long = end - from > SHAPE_SIZE + 2
  return (
    <g>
      {current && <path d={`M${x} 0V${TICKS - 12}`} stroke="currentColor" strokeWidth={2} />}
      {long && (
        <rect
          x={from}
          y={y - BAR / 2}
          width={end - from}
          height={BAR}
          rx={BAR / 2}
          fill={standing !== 'told' ? 'none' : sure ? 'currentColor' : 'url(#unsure)'}
          fillOpacity={sure ? 0.35 : 0.6}
          stroke={sure ? 'currentColor' : 'url(#unsure)'}
          strokeWidth={standing === 'told' ? 0 : 1.5}
          strokeDasharray={standing === 'habitual' ? '3 3' : undefined}
        />
      )}
      <StandingShape standing={standing} sure={sure} x={x} y={y} />
      {current && <circle cx={x} cy={y} r={LANE / 2} fill="none" stroke="currentColor" strokeWidth={2} />}
    </g>
  )
}
