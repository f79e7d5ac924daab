import { labelAt, LANE, type AxisPicture, type PlacedEvent } from './axis-layout.ts'
import { SHAPE_SIZE, StandingShape } from './StandingShape.tsx'

const BAR = 16 // px high: the label stands on it
const RULE = 2 // px: a pale bar alone is no shape, its lower edge is

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
          <stop offset="0.25" stopColor="currentColor" stopOpacity="1" />
          <stop offset="0.75" stopColor="currentColor" stopOpacity="1" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
        <pattern id="again" width="8" height={RULE} patternUnits="userSpaceOnUse">
          <rect width="5" height={RULE} fill="currentColor" />
        </pattern>
      </defs>
      {picture.ticks.map(({ day, label, x }) => (
        <g key={day} className="text-soft forced-colors:text-[CanvasText]">
          <path d={`M${x} 0V${picture.base}`} className="stroke-line forced-colors:stroke-[GrayText]" />
          <text x={x + 3} y={picture.dates} className="fill-current text-[12px]">
            {label}
          </text>
        </g>
      ))}
      <path d={`M0 ${picture.base}H${width}`} className="stroke-edge forced-colors:stroke-[CanvasText]" />
      {picture.placed.map((event) => (
        <Mark key={event.key} event={event} base={picture.base} current={event.key === current} />
      ))}
      {picture.more.map(({ x, count }) => (
        <g key={x} className="cursor-zoom-in">
          <rect
            x={x - 20}
            y={picture.counts - 14}
            width={40}
            height={16}
            rx={8}
            className="fill-sunken forced-colors:fill-[Canvas]"
          />
          <text
            x={x}
            y={picture.counts - 2}
            textAnchor="middle"
            className="fill-soft text-[12px] tabular-nums forced-colors:fill-[CanvasText]"
          >
            +{count}
          </text>
        </g>
      ))}
    </>
  )
}

function Mark({
  event,
  base,
  current,
}: {
  readonly event: PlacedEvent
  readonly base: number
  readonly current: boolean
}) {
  const { standing, timex } = event.entry.event
  const sure = timex.certainty === 'certain'
  const { x, y, end } = event
  const from = x - SHAPE_SIZE / 2
  const long = end - from > SHAPE_SIZE + 2
  return (
    <g>
      {current && <path d={`M${x} 0V${base}`} stroke="currentColor" strokeWidth={2} />}
      {long && standing === 'told' && (
        <rect
          x={x}
          y={y - BAR / 2}
          width={end - x}
          height={BAR}
          fill={sure ? 'currentColor' : 'url(#unsure)'}
          fillOpacity={sure ? 0.2 : 0.35}
        />
      )}
      {long && (
        <rect
          x={x}
          y={y + BAR / 2 - RULE}
          width={end - x}
          height={RULE}
          fill={standing === 'habitual' ? 'url(#again)' : sure ? 'currentColor' : 'url(#unsure)'}
        />
      )}
      <StandingShape standing={standing} sure={sure} x={x} y={y} />
      {event.label !== '' && (
        <text
          x={labelAt(event)}
          y={y + 4}
          textAnchor={event.side === 'left' ? 'end' : 'start'}
          className={`fill-ink text-[12px] forced-colors:fill-[CanvasText] ${current ? 'underline' : ''}`}
        >
          {event.label}
        </text>
      )}
      {current && <circle cx={x} cy={y} r={LANE / 2} fill="none" stroke="currentColor" strokeWidth={2} />}
    </g>
  )
}
