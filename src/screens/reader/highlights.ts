import type { Span } from '#domain/text/span.ts'
import type { Segment } from './segments.ts'

/** False in browsers without the CSS Custom Highlight API; highlights are then listed, not painted. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'

/** Later names lie over earlier ones. */
const ORDER = [
  'date',
  'yellow',
  'green',
  'blue',
  'pink',
  'orange',
  'purple',
  'changed',
  'overlap',
  'hover',
  'chosen',
  'drawn',
  'place',
] as const

export type Style = (typeof ORDER)[number]

/** Which of two styles lies over the other, where both are. */
export function paintOrder(style: Style): number {
  return ORDER.indexOf(style)
}

/** The styles that a set of segments asks for. */
export function stylesOf(segments: readonly Segment[]): Map<Style, Span[]> {
  const styles = new Map<Style, Span[]>(
    (['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'changed', 'overlap'] as const).map((style) => [
      style,
      [],
    ]),
  )
  for (const segment of segments) {
    styles.get(segment.changed ? 'changed' : segment.colour)?.push(segment)
    if (segment.layers > 1) styles.get('overlap')?.push(segment)
  }
  return styles
}
