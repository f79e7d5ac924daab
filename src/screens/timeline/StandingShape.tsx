import type { Standing } from '#domain/timeline/event.ts'

export const SHAPE_SIZE = 12 // px across: twelve shapes of it still tell each other apart at 320 px

/**
 * The mark of an event, drawn around a point in the colour of the text. Filled: told as fact. Hollow: planned. With a
 * point: quoted. Struck: denied. A diamond: again and again. Dashed, and paler: the date is not certain.
 */
export function StandingShape({
  standing,
  sure,
  x,
  y,
}: {
  readonly standing: Standing
  readonly sure: boolean
  readonly x: number
  readonly y: number
}) {
  const r = SHAPE_SIZE / 2 - 1
  const told = standing === 'told'
  const line = {
    className: told ? 'fill-current' : 'fill-page forced-colors:fill-[Canvas]',
    fillOpacity: told && !sure ? 0.3 : 1,
    stroke: 'currentColor',
    strokeWidth: 2,
    ...(sure ? {} : { strokeDasharray: '2.6 1.6' }),
  }
  return (
    <g>
      {standing === 'habitual' ? (
        <path d={`M${x} ${y - r - 0.5}l${r + 0.5} ${r + 0.5}-${r + 0.5} ${r + 0.5}-${r + 0.5}-${r + 0.5}z`} {...line} />
      ) : (
        <circle cx={x} cy={y} r={r} {...line} />
      )}
      {standing === 'quoted' && <circle cx={x} cy={y} r={1.6} className="fill-current" />}
      {standing === 'denied' && (
        <path d={`M${x - r - 1} ${y + r + 1}L${x + r + 1} ${y - r - 1}`} stroke="currentColor" strokeWidth={2} />
      )}
    </g>
  )
}

/** The same mark by itself, beside words that say what it means. */
export function StandingMark({
  standing,
  sure = true,
  className = '',
}: {
  readonly standing: Standing
  readonly sure?: boolean
  readonly className?: string
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="-8 -8 16 16"
      className={`size-4 shrink-0 text-accent forced-colors:text-[CanvasText] ${className}`}
    >
      <StandingShape standing={standing} sure={sure} x={0} y={0} />
    </svg>
  )
}
