import type { Standing } from '#domain/timeline/event.ts'

const RADIUS = 5 // px: as on the screen

/** The mark of an event for a picture: the same forms as `StandingShape`, in colours of their own. */
export function shapeOf(
  {
    standing,
    sure,
    x,
    y,
  }: { readonly standing: Standing; readonly sure: boolean; readonly x: number; readonly y: number },
  colour: string,
  paper: string,
): string {
  const [cx, cy] = [Math.round(x * 10) / 10, y]
  const told = standing === 'told'
  const line = `fill="${told && sure ? colour : paper}" stroke="${colour}" stroke-width="2"${sure ? '' : ' stroke-dasharray="2.6 1.6"'}`
  const [wide, r] = [RADIUS + 0.5, RADIUS]
  const pale = told && !sure ? `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}" fill-opacity="0.3"/>` : ''
  const form =
    standing === 'habitual'
      ? `<path d="M${cx} ${cy - wide}l${wide} ${wide}-${wide} ${wide}-${wide}-${wide}z" ${line}/>`
      : `<circle cx="${cx}" cy="${cy}" r="${r}" ${line}/>`
  const point = standing === 'quoted' ? `<circle cx="${cx}" cy="${cy}" r="1.6" fill="${colour}"/>` : ''
  const stroke =
    standing === 'denied'
      ? `<path d="M${cx - r - 1} ${cy + r + 1}L${cx + r + 1} ${cy - r - 1}" stroke="${colour}" stroke-width="2"/>`
      : ''
  return form + pale + point + stroke
}
